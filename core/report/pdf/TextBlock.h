#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QPointF>
#include <QString>
#include <QTextLayout>

#include <memory>

class QPainter;

namespace precall::pdf {

/// Dots per inch of everything that is laid out; lengths are in dots.
constexpr int resolution = 600;
/// One typographic point.
constexpr qreal pt = resolution / 72.0;

/// How a text is set.
struct TextStyle
{
    qreal size = 9.5; ///< in points
    bool bold = false;
    bool fixed = false; ///< every character of one width
    QColor ink = QColor(0x20, 0x24, 0x28);

    TextStyle inked(const QColor& colour) const;
    QFont font() const;
};

namespace styles {

extern const TextStyle body, strong, small, exact, fixed, title, heading, subheading, lead;

} // namespace styles

/// Text broken into lines of one width: at spaces, and within words that are longer. Line ends in it are
/// kept; what else steers (control characters) is left out.
class TextBlock
{
public:
    TextBlock(const QString& text, const TextStyle& style, qreal width);

    int lines() const { return m_layout->lineCount(); }
    qreal height() const { return height(0); }
    /// Of the lines from `first` on.
    qreal height(int first) const;
    /// From the top of the first line to its base line.
    qreal ascent() const;
    /// How many lines from `first` on fit into that height.
    int linesThatFit(int first, qreal height) const;
    /// Where the text of the first line ends.
    qreal naturalWidth() const;

    /// Paints `count` lines from `first` on, the first at the top left corner `at`.
    void draw(QPainter& painter, const QPointF& at, int first, int count) const;
    void draw(QPainter& painter, const QPointF& at) const { draw(painter, at, 0, lines()); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    QColor m_ink;
};

} // namespace precall::pdf
