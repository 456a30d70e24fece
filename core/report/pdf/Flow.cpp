#include "core/report/pdf/Flow.h"

#include "core/report/ReportText.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace precall::pdf {

namespace {

// ISO 216 A4, 210 mm by 297 mm, in points.
constexpr qreal pageWidth = 595.28 * pt;
constexpr qreal pageHeight = 841.89 * pt;
constexpr qreal margin = 50 * pt;
constexpr qreal footHeight = 44 * pt;
constexpr qreal cellGap = 8 * pt;
constexpr qreal rowPadding = 3 * pt;
constexpr qreal symbolGap = 5 * pt;
constexpr qreal shortestPart = 40 * pt; // of a row that goes on on the next page

const QColor ruleInk(0xd4, 0xd8, 0xdc);
const QColor headRuleInk(0x56, 0x5d, 0x64);

qreal symbolSide(const TextStyle& style)
{
    return style.size * 1.15 * pt;
}

} // namespace

/// A cell broken into lines: how far from the left it stands, and how far down, so that first lines share a
/// base line.
struct Flow::Placed
{
    TextBlock block;
    qreal x = 0;
    qreal drop = 0;
    qreal symbolSide = 0;
    std::optional<StatusSymbol> symbol;

    qreal height() const { return drop + block.height(); }
    /// Left of the text, as high as its capitals.
    QRectF symbolArea(qreal left, qreal top) const
    {
        return {left + x - symbolGap - symbolSide, top + drop + symbolSide * 0.12, symbolSide, symbolSide};
    }
};

Flow::Flow(QPagedPaintDevice& device, QPainter& painter, const PageFrame& frame, int pages)
    : m_device(device), m_painter(painter), m_frame(frame), m_pages(pages)
{
    beginPage();
}

qreal Flow::left() const
{
    return margin;
}

qreal Flow::width() const
{
    return pageWidth - 2 * margin;
}

qreal Flow::bottom() const
{
    return pageHeight - margin - footHeight / 2;
}

void Flow::newPage()
{
    m_device.newPage();
    beginPage();
}

void Flow::beginPage()
{
    ++m_page;
    drawFrame();
}

void Flow::drawFrame()
{
    const TextBlock name(m_frame.name, styles::strong, width() / 2);
    const TextBlock id(m_frame.id, TextStyle{20, true}, width() / 2);
    const TextBlock about(m_frame.about, styles::small, width() - id.naturalWidth() - 3 * cellGap);
    const qreal top = 32 * pt;
    name.draw(m_painter, {margin, top});
    id.draw(m_painter, {margin + width() - id.naturalWidth(), top});
    about.draw(m_painter, {margin, top + name.height()});
    m_top = top + std::max(id.height(), name.height() + about.height()) + 5 * pt;
    rule(m_top, headRuleInk);
    m_top += 16 * pt;
    m_y = m_top;

    const TextBlock number(m_pages == 0 ? QString()
                                        : ReportText::tr("Page %1 of %2").arg(m_page).arg(m_pages),
                           styles::small, width() / 3);
    const TextBlock foot(m_frame.foot, styles::small, width() * 2 / 3);
    const qreal footTop = pageHeight - footHeight;
    foot.draw(m_painter, {margin, footTop});
    number.draw(m_painter, {margin + width() - number.naturalWidth(), footTop});
}

void Flow::rule(qreal y, const QColor& ink)
{
    m_painter.fillRect(QRectF(margin, y, width(), 0.6 * pt), ink);
}

void Flow::space(qreal height)
{
    m_y += height;
}

void Flow::keep(qreal height)
{
    if (m_y + height > bottom() && m_y > m_top)
        newPage();
}

QRectF Flow::take(qreal height)
{
    keep(height);
    const QRectF area(margin, m_y, width(), height);
    m_y += height;
    return area;
}

void Flow::text(const QString& text, const TextStyle& style, qreal indent)
{
    row({Cell{{}, style, {}}, Cell{text, style, {}}}, {indent - cellGap}, 0);
}

void Flow::heading(const QString& text, const TextStyle& style)
{
    heading(text, style, 60 * pt);
}

void Flow::heading(const QString& text, const TextStyle& style, qreal heightBelow)
{
    const qreal height = TextBlock(text, style, width()).height() + 5 * pt + heightBelow;
    if (m_y > m_top)
        space(12 * pt);
    if (height < bottom() - m_top)
        keep(height);
    this->text(text, style);
    space(5 * pt);
}

void Flow::row(const QList<Cell>& cells, const QList<qreal>& widths, qreal gapBelow)
{
    group({cells}, widths, gapBelow);
}

void Flow::group(const QList<QList<Cell>>& rows, const QList<qreal>& widths, qreal gapBelow)
{
    qreal height = 0;
    QList<QList<Placed>> placed;
    for (const QList<Cell>& cells : rows) {
        placed << place(cells, widths);
        height += heightOf(placed.last());
    }
    const qreal page = bottom() - m_top;
    keep(height < page / 2 ? height : page / 4);
    for (const QList<Placed>& cells : placed)
        flow(cells, {});
    space(gapBelow);
}

void Flow::table(const QList<Column>& columns, const QList<QList<Cell>>& rows)
{
    const QList<qreal> widths = widthsOf(columns);
    const QList<Placed> head = headOf(columns);
    keep(60 * pt);
    flow(head, {});
    rule(m_y, headRuleInk);
    for (const QList<Cell>& cells : rows) {
        space(rowPadding);
        flow(place(cells, widths), head);
        space(rowPadding);
        rule(m_y, ruleInk);
    }
}

qreal Flow::tableHeight(const QList<Column>& columns, const QList<QList<Cell>>& rows) const
{
    const QList<qreal> widths = widthsOf(columns);
    qreal height = heightOf(headOf(columns));
    for (const QList<Cell>& cells : rows)
        height += heightOf(place(cells, widths)) + 2 * rowPadding;
    return height;
}

/// All but the last, which takes the rest.
QList<qreal> Flow::widthsOf(const QList<Column>& columns) const
{
    qreal shares = 0;
    for (const Column& column : columns)
        shares += column.share;
    QList<qreal> widths;
    for (const Column& column : columns)
        widths << (width() - cellGap * (columns.size() - 1)) * column.share / shares;
    widths.removeLast();
    return widths;
}

QList<Flow::Placed> Flow::headOf(const QList<Column>& columns) const
{
    QList<Cell> titles;
    for (const Column& column : columns)
        titles << Cell{column.title, TextStyle{8, true, false, headRuleInk}, {}};
    return place(titles, widthsOf(columns));
}

QList<Flow::Placed> Flow::place(const QList<Cell>& cells, const QList<qreal>& widths) const
{
    QList<Placed> placed;
    qreal x = 0;
    for (int i = 0; i < cells.size(); ++i) {
        const Cell& cell = cells[i];
        const qreal columnWidth = i < widths.size() ? widths[i] : width() - x;
        const qreal side = cell.symbol ? symbolSide(cell.style) : 0;
        const qreal shift = cell.symbol ? side + symbolGap : 0;
        placed << Placed{TextBlock(cell.text, cell.style, columnWidth - shift), x + shift, 0, side,
                         cell.symbol};
        x += columnWidth + cellGap;
    }
    qreal ascent = 0;
    for (const Placed& cell : placed)
        ascent = std::max(ascent, cell.block.ascent());
    for (Placed& cell : placed)
        cell.drop = ascent - cell.block.ascent();
    return placed;
}

qreal Flow::heightOf(const QList<Placed>& placed)
{
    qreal height = 0;
    for (const Placed& cell : placed)
        height = std::max(height, cell.height());
    return height;
}

bool Flow::isDone(const QList<Placed>& placed, const QList<int>& done)
{
    for (int i = 0; i < placed.size(); ++i)
        if (done[i] < placed[i].block.lines())
            return false;
    return true;
}

void Flow::turnPage(const QList<Placed>& head)
{
    newPage();
    if (head.isEmpty())
        return;
    flow(head, {});
    rule(m_y, headRuleInk);
    space(rowPadding);
}

/// Draws the cells of a row; on a new page below the head of their table when they do not fit here; in parts
/// when they are higher than a third of a page and so would leave much of this one empty.
void Flow::flow(const QList<Placed>& placed, const QList<Placed>& head)
{
    const qreal height = heightOf(placed);
    const bool isLong = height > (bottom() - m_top) / 3 && m_y + shortestPart < bottom();
    if (m_y + height > bottom() && m_y > m_top && !isLong)
        turnPage(head);
    QList<int> done(placed.size(), 0);
    drawPart(placed, done);
    while (!isDone(placed, done)) {
        turnPage(head);
        drawPart(placed, done);
    }
}

/// Draws of each cell the lines from `done` on that fit on this page, at least one.
void Flow::drawPart(const QList<Placed>& placed, QList<int>& done)
{
    qreal used = 0;
    for (int i = 0; i < placed.size(); ++i) {
        const Placed& cell = placed[i];
        const qreal drop = done[i] == 0 ? cell.drop : 0;
        if (cell.symbol && done[i] == 0)
            paintSymbol(m_painter, cell.symbolArea(margin, m_y), *cell.symbol);
        const int rest = cell.block.lines() - done[i];
        const int count =
            std::min(rest, std::max(1, cell.block.linesThatFit(done[i], bottom() - m_y - drop)));
        cell.block.draw(m_painter, {margin + cell.x, m_y + drop}, done[i], count);
        used = std::max(used, drop + cell.block.height(done[i]) - cell.block.height(done[i] + count));
        done[i] += count;
    }
    m_y += used;
}

} // namespace precall::pdf
