#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QWidget>

class QFrame;
class QPainter;

namespace precall {

/// The signs of the wizard. Each has a shape of its own: nothing is told by colour alone.
enum class Symbol {
    Waiting, ///< a ring
    Running, ///< a ring, partly drawn bold
    Good,    ///< a tick on a disc
    Caution, ///< an exclamation mark on a triangle
    Problem, ///< a cross on an octagon
    Unknown, ///< a question mark on a diamond
    Stopped  ///< a bar on a disc
};

/// Draws the symbol into the largest square in the middle of `box`, in colours that fit the palette's
/// lightness.
void paintSymbol(QPainter& painter, const QRectF& box, Symbol symbol, const QPalette& palette);

/// Tints a panel to match a symbol.
void setPanelTone(QFrame* panel, Symbol symbol);

/// A symbol beside a text. Its meaning must also stand there in words: it is left out of the accessibility
/// tree's focus order and carries those words as its accessible name.
class SymbolView : public QWidget
{
public:
    /// `lines`: height in lines of the widget's font.
    explicit SymbolView(double lines, QWidget* parent = nullptr);

    void show(Symbol symbol, const QString& meaning);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_lines;
    Symbol m_symbol = Symbol::Waiting;
};

} // namespace precall
