#include "app/gui/SymbolView.h"

#include "app/gui/Look.h"

#include <QPainter>

namespace precall {

SymbolView::SymbolView(double lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolView::show(StatusSymbol symbol, const QString& meaning)
{
    m_symbol = symbol;
    setAccessibleName(meaning);
    setToolTip(meaning);
    update();
}

QSize SymbolView::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines);
    return {side, side};
}

void SymbolView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSymbol(painter, rect(), m_symbol, symbolColor(m_symbol, palette()), palette().color(QPalette::Base));
}

} // namespace precall
