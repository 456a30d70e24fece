#pragma once

#include "core/report/StatusSymbol.h"

#include <QWidget>

namespace precall {

/// A symbol beside a text. Its meaning must also stand there in words; it carries them as its accessible
/// name.
class SymbolView : public QWidget
{
public:
    /// `lines`: height in lines of the widget's font.
    explicit SymbolView(double lines, QWidget* parent = nullptr);

    void show(StatusSymbol symbol, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_lines;
    StatusSymbol m_symbol = StatusSymbol::Waiting;
};

} // namespace precall
