#pragma once

#include "core/report/StatusSymbol.h"
#include "core/report/pdf/TextBlock.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace precall::pdf {

/// What stands above and below every page.
struct PageFrame
{
    QString name;  ///< top left
    QString id;    ///< top right, big enough to be read out
    QString about; ///< below both
    QString foot;  ///< bottom left; the page's number stands at the right
};

/// One cell of a row: a symbol, a text, or both side by side.
struct Cell
{
    QString text;
    TextStyle style = styles::body;
    std::optional<StatusSymbol> symbol = std::nullopt;
};

/// A column of a table and its share of the width.
struct Column
{
    QString title;
    qreal share = 1;
};

/// Sets blocks one below the other on A4 pages, from top to bottom and on to the next page. A row of up to
/// a third of a page is kept together; a longer one is continued. Lengths are in dots (TextBlock.h).
class Flow
{
public:
    /// `pages` is the number to tell in "page 1 of …"; 0 while it is not known. Begins the first page.
    Flow(QPagedPaintDevice& device, QPainter& painter, const PageFrame& frame, int pages);

    QPainter& painter() { return m_painter; }
    qreal left() const;
    qreal width() const;
    qreal y() const { return m_y; }
    qreal room() const { return bottom() - m_y; } ///< that is left on this page
    int page() const { return m_page; }

    void newPage();
    void space(qreal height);
    /// Begins a new page unless that height is left on this one.
    void keep(qreal height);
    /// Takes that height of this page, or of a new one, for the caller to paint in.
    QRectF take(qreal height);

    void text(const QString& text, const TextStyle& style = styles::body, qreal indent = 0);
    void heading(const QString& text, const TextStyle& style);
    /// The same, kept together with what stands below it, where a page holds both.
    void heading(const QString& text, const TextStyle& style, qreal heightBelow);
    /// Cells side by side, the first columns as wide as told, the last takes the rest.
    void row(const QList<Cell>& cells, const QList<qreal>& widths, qreal gapBelow);
    /// Such rows that belong together: on one page where half a page holds them, else beginning on one with a
    /// quarter of it left.
    void group(const QList<QList<Cell>>& rows, const QList<qreal>& widths, qreal gapBelow);
    /// A table with a head that is repeated on each page, and a line below each row.
    void table(const QList<Column>& columns, const QList<QList<Cell>>& rows);
    /// How high that table is on one page.
    qreal tableHeight(const QList<Column>& columns, const QList<QList<Cell>>& rows) const;

private:
    struct Placed;

    qreal bottom() const;
    void beginPage();
    QList<qreal> widthsOf(const QList<Column>& columns) const;
    QList<Placed> headOf(const QList<Column>& columns) const;
    void drawFrame();
    QList<Placed> place(const QList<Cell>& cells, const QList<qreal>& widths) const;
    static qreal heightOf(const QList<Placed>& placed);
    static bool isDone(const QList<Placed>& placed, const QList<int>& done);
    void turnPage(const QList<Placed>& head);
    void flow(const QList<Placed>& placed, const QList<Placed>& head);
    void drawPart(const QList<Placed>& placed, QList<int>& done);
    void rule(qreal y, const QColor& ink);

    QPagedPaintDevice& m_device;
    QPainter& m_painter;
    PageFrame m_frame;
    int m_pages;
    int m_page = 0;
    qreal m_top = 0;
    qreal m_y = 0;
};

} // namespace precall::pdf
