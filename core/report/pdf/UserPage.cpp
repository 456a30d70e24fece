#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RequirementGroups.h"
#include "core/report/pdf/ReportPages.h"

#include <QPainter>

namespace precall::pdf {

namespace {

void verdictPanel(Flow& flow, const Report& report)
{
    constexpr qreal padding = 18 * pt;
    constexpr qreal side = 52 * pt;
    const StatusSymbol symbol = symbolOf(report.verdict);
    const qreal textWidth = flow.width() - side - 3 * padding;
    const TextBlock title(readinessTitle(report), styles::title.inked(inkOf(symbol)), textWidth);
    const TextBlock explanation(readinessExplanation(report), styles::lead, textWidth);
    const qreal textHeight = title.height() + 3 * pt + explanation.height();
    const QRectF panel = flow.take(std::max(textHeight, side) + 2 * padding);

    QPainter& painter = flow.painter();
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(symbol));
    painter.drawRoundedRect(panel, 6 * pt, 6 * pt);
    painter.fillRect(QRectF(panel.left(), panel.top() + 6 * pt, 4 * pt, panel.height() - 12 * pt),
                     inkOf(symbol));
    paintSymbol(painter, QRectF(panel.left() + padding, panel.center().y() - side / 2, side, side), symbol);
    const QPointF at(panel.left() + side + 2 * padding, panel.center().y() - textHeight / 2);
    title.draw(painter, at);
    explanation.draw(painter, at + QPointF(0, title.height() + 3 * pt));
}

constexpr qreal numberWidth = 14 * pt;
constexpr qreal codesWidth = 30 * pt;
constexpr qreal cellGaps = 16 * pt;
constexpr qreal adviceGap = 5 * pt;

qreal adviceWidth(const Flow& flow)
{
    return flow.width() - numberWidth - codesWidth - cellGaps;
}

/// A number, what to do, and the codes of what asks for it.
void advice(Flow& flow, const Cell& number, const Advice& advice, const TextStyle& style)
{
    flow.row({number, Cell{advice.text, style},
              Cell{advice.codes.join(QLatin1Char('\n')), styles::strong}},
             {numberWidth, adviceWidth(flow)}, adviceGap);
}

/// What was checked, as a table.
struct StepTable
{
    QList<Column> columns;
    QList<QList<Cell>> rows;
};

StepTable stepTable(const Report& report)
{
    StepTable table{{{ReportText::tr("Step"), 3.6},
                     {ReportText::tr("Result"), 3.8},
                     {ReportText::tr("Requirements"), 3.8},
                     {ReportText::tr("Code"), 0.8}},
                    {}};
    for (const RequirementGroup& group : requirementGroups(report)) {
        const StatusSymbol symbol = symbolOf(group.result);
        table.rows << QList<Cell>{Cell{checkTitle(group.check), styles::body, symbol},
                                  Cell{stepResultText(group.result), styles::strong.inked(inkOf(symbol))},
                                  Cell{groupCounts(group), styles::small},
                                  Cell{pageCode(group.check), styles::strong}};
    }
    return table;
}

/// Large where the table still has room below the list, else as on the other pages.
TextStyle adviceStyle(const Flow& flow, const QList<Advice>& list, const StepTable& table)
{
    constexpr qreal headings = 100 * pt; // with the line on who helps, and the spaces between
    qreal height = headings + flow.tableHeight(table.columns, table.rows);
    for (const Advice& each : list)
        height += TextBlock(each.text, styles::lead, adviceWidth(flow)).height() + adviceGap;
    return height < flow.room() ? styles::lead : styles::body;
}

void nextSteps(Flow& flow, const Report& report, const StepTable& table)
{
    const QList<Advice> list = whatToDo(report);
    const TextStyle style = adviceStyle(flow, list, table);
    TextStyle number = style.inked(inkOf(symbolOf(report.verdict)));
    number.bold = true;
    flow.heading(ReportText::tr("What to do now"), styles::subheading);
    for (int i = 0; i < list.size(); ++i)
        advice(flow, Cell{QString::number(i + 1), number}, list[i], style);
    flow.space(4 * pt);
    flow.text(whereToGetHelp(report), styles::strong);
}

void steps(Flow& flow, const StepTable& table)
{
    flow.space(4 * pt);
    flow.heading(ReportText::tr("What was checked"), styles::subheading,
                 flow.tableHeight(table.columns, table.rows));
    flow.table(table.columns, table.rows);
}

void notes(Flow& flow, const Report& report)
{
    const QList<Advice> list = goodToKnow(report);
    if (!list.isEmpty())
        flow.heading(ReportText::tr("Good to know"), styles::subheading);
    for (const Advice& note : list)
        advice(flow, Cell{QStringLiteral("–")}, note, styles::body);
}

void userPicture(Flow& flow, const QImage& picture)
{
    constexpr qreal widest = 130 * pt;
    constexpr qreal highest = 80 * pt; // so that it fits below a long list of what to do
    constexpr qreal caption = 16 * pt;
    const QSizeF size = QSizeF(picture.size()).scaled(widest, highest, Qt::KeepAspectRatio);
    flow.space(4 * pt);
    flow.heading(ReportText::tr("Your picture"), styles::subheading, size.height() + caption);
    const QRectF place = flow.take(size.height());
    flow.painter().drawImage(QRectF(place.topLeft(), size), picture);
    flow.space(4 * pt);
    flow.text(ReportText::tr("Taken from the camera and put in here because you ticked it; it is in no other file."),
              styles::small);
}

} // namespace

void userPage(Flow& flow, const Report& report, const QImage& picture)
{
    verdictPanel(flow, report);
    flow.space(6 * pt);
    const StepTable table = stepTable(report);
    nextSteps(flow, report, table);
    steps(flow, table);
    notes(flow, report);
    flow.space(10 * pt);
    flow.text(
        ReportText::tr("The following pages are for the people who help you: first the helpdesk, then the "
                       "administrator of "
                       "your network."),
        styles::small);
    if (!picture.isNull())
        userPicture(flow, picture);
}

} // namespace precall::pdf
