#pragma once

#include "core/check/Finding.h"

#include <QWidget>

class QLabel;

namespace precall {

class CodeChip;
class Disclosure;
class SymbolView;
struct StateSign;

/// One finding: sign and word, what was seen in a plain sentence, what to do, its sayable code; facts on
/// demand.
class FindingCard : public QWidget
{
    Q_OBJECT

public:
    explicit FindingCard(QWidget* parent);

    void show(const Finding& finding, const StateSign& sign, const Wording& words, const QString& sayable);

private:
    Finding m_finding;
    SymbolView* m_symbol;
    QLabel* m_word;
    CodeChip* m_code;
    QLabel* m_summary;
    QLabel* m_advice;
    Disclosure* m_details;
};

} // namespace precall
