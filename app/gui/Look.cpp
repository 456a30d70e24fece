#include "app/gui/Look.h"

#include <QLabel>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace precall {

namespace {

QColor mixed(const QColor& front, const QColor& back, double share)
{
    const auto part = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(part(front.red(), back.red()), part(front.green(), back.green()),
                  part(front.blue(), back.blue()));
}

QColor onDark(StatusSymbol symbol)
{
    switch (symbol) {
    case StatusSymbol::Good:
        return QColor(0x6f, 0xcf, 0x8f);
    case StatusSymbol::Note:
        return QColor(0xf0, 0xc0, 0x5a);
    case StatusSymbol::Bad:
        return QColor(0xff, 0x8f, 0x85);
    case StatusSymbol::Question:
        return QColor(0xa8, 0xbd, 0xdc);
    case StatusSymbol::Running:
        return QColor(0x8a, 0xb4, 0xff);
    case StatusSymbol::Nothing:
    case StatusSymbol::Waiting:
        return QColor(0xa4, 0xa9, 0xb0);
    }
    Q_UNREACHABLE();
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

QColor symbolColor(StatusSymbol symbol, const QPalette& palette)
{
    return isDark(palette) ? onDark(symbol) : inkOf(symbol);
}

QColor symbolGround(StatusSymbol symbol, const QPalette& palette)
{
    return isDark(palette) ? mixed(onDark(symbol), palette.color(QPalette::Base), 0.16) : tintOf(symbol);
}

QColor accentColor(const QPalette& palette)
{
    return symbolColor(StatusSymbol::Running, palette);
}

QColor lineColor(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), isDark(palette) ? 0.28 : 0.18);
}

QColor quietText(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QFont scaledFont(const QWidget& widget, double factor, QFont::Weight weight)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

QSize sizeOnScreen(const QWidget& window, const QSize& wanted)
{
    const int titleBar = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    return wanted.boundedTo(window.screen()->availableGeometry().size() - QSize(0, titleBar));
}

QLabel* textLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* quietLabel(QWidget* parent)
{
    QLabel* label = textLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel* headingLabel(QWidget* parent, double factor)
{
    QLabel* label = textLabel(parent);
    label->setFont(scaledFont(*label, factor, QFont::DemiBold));
    return label;
}

} // namespace precall
