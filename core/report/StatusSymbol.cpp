#include "core/report/StatusSymbol.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace precall {

namespace {

// All shapes are drawn in a square of 100 by 100 units.
const QRectF wholeSquare(0, 0, 100, 100);

QPolygonF regularPolygon(int corners, qreal firstAngle)
{
    QPolygonF polygon;
    for (int i = 0; i < corners; ++i) {
        const qreal angle = firstAngle + i * 2 * std::numbers::pi / corners;
        polygon << QPointF(50 + 50 * std::cos(angle), 50 + 50 * std::sin(angle));
    }
    return polygon;
}

QPainterPath ground(StatusSymbol symbol)
{
    QPainterPath path;
    switch (symbol) {
    case StatusSymbol::Good:
    case StatusSymbol::Nothing:
    case StatusSymbol::Waiting:
    case StatusSymbol::Running:
        path.addEllipse(wholeSquare.adjusted(2, 2, -2, -2));
        break;
    case StatusSymbol::Note:
        path.addPolygon({{50, 4}, {100, 94}, {0, 94}});
        break;
    case StatusSymbol::Question:
        path.addPolygon(regularPolygon(4, 0));
        break;
    case StatusSymbol::Bad:
        path.addPolygon(regularPolygon(8, std::numbers::pi / 8));
        break;
    }
    path.closeSubpath();
    return path;
}

QPainterPath lines(const QPolygonF& first, const QPolygonF& second = {})
{
    QPainterPath path;
    path.addPolygon(first);
    path.addPolygon(second);
    return path;
}

QPainterPath questionMark()
{
    QPainterPath path({38, 42});
    path.cubicTo(38, 22, 64, 24, 62, 40);
    path.cubicTo(61, 50, 50, 50, 50, 61);
    path.moveTo(50, 74);
    path.lineTo(50, 74.5);
    return path;
}

QPainterPath runningArc()
{
    const QRectF ring = wholeSquare.adjusted(6, 6, -6, -6);
    QPainterPath path;
    path.arcMoveTo(ring, 90);
    path.arcTo(ring, 90, -230);
    return path;
}

bool isRing(StatusSymbol symbol)
{
    return symbol == StatusSymbol::Nothing || symbol == StatusSymbol::Waiting ||
           symbol == StatusSymbol::Running;
}

QPainterPath mark(StatusSymbol symbol)
{
    switch (symbol) {
    case StatusSymbol::Good:
        return lines({{27, 52}, {43, 68}, {73, 34}});
    case StatusSymbol::Note:
        return lines({{50, 38}, {50, 62}}, {{50, 79}, {50, 79.5}});
    case StatusSymbol::Question:
        return questionMark();
    case StatusSymbol::Bad:
        return lines({{32, 32}, {68, 68}}, {{68, 32}, {32, 68}});
    case StatusSymbol::Nothing:
        return lines({{30, 50}, {70, 50}});
    case StatusSymbol::Waiting:
        return {};
    case StatusSymbol::Running:
        return runningArc();
    }
    Q_UNREACHABLE();
}

QPen roundPen(const QColor& colour, qreal width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

StatusSymbol symbolOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return StatusSymbol::Good;
    case Readiness::ReadyWithLimits:
        return StatusSymbol::Note;
    case Readiness::NotReady:
        return StatusSymbol::Bad;
    case Readiness::Undecided:
        return StatusSymbol::Question;
    }
    Q_UNREACHABLE();
}

StatusSymbol symbolOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return StatusSymbol::Good;
    case Verdict::Unknown:
        return StatusSymbol::Question;
    case Verdict::Warn:
        return StatusSymbol::Note;
    case Verdict::Fail:
        return StatusSymbol::Bad;
    }
    Q_UNREACHABLE();
}

StatusSymbol symbolOf(RequirementState state, Level level)
{
    switch (state) {
    case RequirementState::Met:
        return StatusSymbol::Good;
    case RequirementState::NotMet:
        return level == Level::Must ? StatusSymbol::Bad : StatusSymbol::Note;
    case RequirementState::NotProven:
        return StatusSymbol::Question;
    case RequirementState::NotApplicable:
    case RequirementState::NotRun:
        return StatusSymbol::Nothing;
    }
    Q_UNREACHABLE();
}

StatusSymbol symbolOf(const Diagnosis& diagnosis, const Report& report)
{
    const bool pressing = std::ranges::any_of(report.requirements, [&](const RequirementRow& row) {
        return row.level == Level::Must && row.state == RequirementState::NotMet &&
               std::ranges::any_of(row.findings,
                                   [&](int index) { return diagnosis.explains.contains(index); });
    });
    return pressing ? StatusSymbol::Bad : StatusSymbol::Note;
}

QColor inkOf(StatusSymbol symbol)
{
    switch (symbol) {
    case StatusSymbol::Good:
        return QColor(0x1b, 0x75, 0x41);
    case StatusSymbol::Note:
        return QColor(0x8a, 0x58, 0x00);
    case StatusSymbol::Question:
        return QColor(0x3c, 0x54, 0x77);
    case StatusSymbol::Bad:
        return QColor(0xab, 0x22, 0x1b);
    case StatusSymbol::Nothing:
    case StatusSymbol::Waiting:
        return QColor(0x6b, 0x70, 0x76);
    case StatusSymbol::Running:
        return QColor(0x1d, 0x5f, 0xb8);
    }
    Q_UNREACHABLE();
}

QColor tintOf(StatusSymbol symbol)
{
    switch (symbol) {
    case StatusSymbol::Good:
        return QColor(0xe9, 0xf4, 0xed);
    case StatusSymbol::Note:
        return QColor(0xfb, 0xf2, 0xe0);
    case StatusSymbol::Question:
        return QColor(0xea, 0xef, 0xf6);
    case StatusSymbol::Bad:
        return QColor(0xfb, 0xeb, 0xe9);
    case StatusSymbol::Nothing:
    case StatusSymbol::Waiting:
        return QColor(0xf2, 0xf3, 0xf4);
    case StatusSymbol::Running:
        return QColor(0xe9, 0xf0, 0xf9);
    }
    Q_UNREACHABLE();
}

void paintSymbol(QPainter& painter, const QRectF& area, StatusSymbol symbol, const QColor& ink,
                 const QColor& paper)
{
    const QColor colour = ink.isValid() ? ink : inkOf(symbol);
    const qreal side = std::min(area.width(), area.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(area.center() - QPointF(side, side) / 2);
    painter.scale(side / 100, side / 100);
    const bool ring = isRing(symbol);
    painter.setPen(ring ? roundPen(colour, symbol == StatusSymbol::Running ? 3 : 8) : QPen(Qt::NoPen));
    painter.setBrush(ring ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(ground(symbol));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(roundPen(ring ? colour : paper, symbol == StatusSymbol::Running ? 12 : 10));
    painter.drawPath(mark(symbol));
    painter.restore();
}

} // namespace precall
