#include "app/gui/Symbol.h"

#include "app/gui/Look.h"

#include <QFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <numbers>

namespace precall {

namespace {

Tone toneOf(Symbol symbol)
{
    switch (symbol) {
    case Symbol::Good:
        return Tone::Good;
    case Symbol::Caution:
        return Tone::Caution;
    case Symbol::Problem:
        return Tone::Bad;
    case Symbol::Running:
        return Tone::Accent;
    case Symbol::Waiting:
    case Symbol::Unknown:
    case Symbol::Stopped:
        return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

/// The name of the panel's ground in the style sheet.
QString groundOf(Symbol symbol)
{
    switch (toneOf(symbol)) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Neutral:
        return QStringLiteral("neutral");
    case Tone::Accent:
        return QStringLiteral("accent");
    }
    Q_UNREACHABLE();
}

/// A regular polygon in a square of 24 units, its first corner at `turn` degrees.
QPolygonF polygon(int corners, double radius, double turn, QPointF middle = {12, 12})
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = (turn + 360.0 * i / corners) * std::numbers::pi / 180;
        points << middle + radius * QPointF(std::cos(angle), std::sin(angle));
    }
    return points;
}

void paintShape(QPainter& painter, Symbol symbol)
{
    switch (symbol) {
    case Symbol::Caution:
        painter.drawPolygon(polygon(3, 12, -90, {12, 13.5}));
        break;
    case Symbol::Problem:
        painter.drawPolygon(polygon(8, 10.5, 22.5));
        break;
    case Symbol::Unknown:
        painter.drawPolygon(polygon(4, 11.5, 0));
        break;
    default:
        painter.drawEllipse(QPointF(12, 12), 10, 10);
    }
}

void paintQuestionMark(QPainter& painter)
{
    QPainterPath hook(QPointF(9.6, 9.6));
    hook.arcTo(QRectF(9.6, 7.0, 4.8, 4.8), 180, -230);
    hook.lineTo(12, 13.6);
    painter.drawPath(hook);
    painter.drawPoint(QPointF(12, 16.6));
}

void paintMark(QPainter& painter, Symbol symbol)
{
    switch (symbol) {
    case Symbol::Good:
        painter.drawPolyline(QPolygonF({{7.5, 12.4}, {10.8, 15.6}, {16.6, 8.8}}));
        break;
    case Symbol::Caution:
        painter.drawLine(QPointF(12, 9.2), QPointF(12, 13.4));
        painter.drawPoint(QPointF(12, 16.6));
        break;
    case Symbol::Problem:
        painter.drawLine(QPointF(8.6, 8.6), QPointF(15.4, 15.4));
        painter.drawLine(QPointF(15.4, 8.6), QPointF(8.6, 15.4));
        break;
    case Symbol::Unknown:
        paintQuestionMark(painter);
        break;
    default:
        painter.drawLine(QPointF(8, 12), QPointF(16, 12));
    }
}

void paintRing(QPainter& painter, Symbol symbol, const QPalette& palette)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(lineColor(palette), 2.4));
    painter.drawEllipse(QPointF(12, 12), 9, 9);
    if (symbol != Symbol::Running)
        return;
    painter.setPen(QPen(toneColor(Tone::Accent, palette), 3.2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(3, 3, 18, 18), 90 * 16, -210 * 16);
}

} // namespace

void paintSymbol(QPainter& painter, const QRectF& box, Symbol symbol, const QPalette& palette)
{
    const double side = std::min(box.width(), box.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side, side) / 2);
    painter.scale(side / 24, side / 24);
    if (symbol == Symbol::Waiting || symbol == Symbol::Running) {
        paintRing(painter, symbol, palette);
    } else {
        const QColor color = toneColor(toneOf(symbol), palette);
        painter.setBrush(color);
        painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintShape(painter, symbol);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette.color(QPalette::Base), 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        paintMark(painter, symbol);
    }
    painter.restore();
}

void setPanelTone(QFrame* panel, Symbol symbol)
{
    const QString ground = groundOf(symbol);
    if (panel->property("panel").toString() == ground)
        return;
    panel->setProperty("panel", ground);
    panel->style()->unpolish(panel);
    panel->style()->polish(panel);
}

SymbolView::SymbolView(double lines, QWidget* parent) : QWidget(parent), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolView::show(Symbol symbol, const QString& meaning)
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
    paintSymbol(painter, rect(), m_symbol, palette());
}

} // namespace precall
