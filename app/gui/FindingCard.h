#pragma once

#include "core/check/Finding.h"

#include <QFrame>

class QLabel;

namespace precall {

class Disclosure;
class SymbolView;

/// One finding: sign and word, what was seen in a plain sentence, what to do, its sayable code; facts on
/// demand.
class FindingCard : public QFrame
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget* parent);

    void show(const Finding& finding, const Wording& words, const QString& sayable);

private:
    Finding m_finding;
    SymbolView* m_symbol;
    QLabel* m_word;
    QLabel* m_code;
    QLabel* m_summary;
    QLabel* m_advice;
    Disclosure* m_details;
};

} // namespace precall
