#include "app/gui/GraphView.h"

#include "app/gui/Look.h"

#include <QPainter>

namespace precall {

namespace {

constexpr int graphLines = 14;

} // namespace

GraphView::GraphView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

void GraphView::show(const QJsonObject& evidence)
{
    m_graph = rateGraphOf(evidence);
    setVisible(!m_graph.isEmpty());
    retranslate();
    update();
}

void GraphView::retranslate()
{
    setAccessibleName(tr("Course of the measurement"));
    setAccessibleDescription(rateGraphText(m_graph));
    setToolTip(rateGraphText(m_graph));
}

QSize GraphView::sizeHint() const
{
    return {fontMetrics().height() * 2 * graphLines, fontMetrics().height() * graphLines};
}

void GraphView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    GraphInks inks;
    inks.text = palette().color(QPalette::WindowText);
    inks.grid = palette().color(QPalette::Mid);
    inks.rate = symbolColor(StatusSymbol::Running, palette());
    inks.need = symbolColor(StatusSymbol::Bad, palette());
    drawRateGraph(painter, rect(), m_graph, inks, font());
}

} // namespace precall
