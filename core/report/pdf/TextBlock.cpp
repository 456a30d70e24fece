#include "core/report/pdf/TextBlock.h"

#include <QPainter>

#include <algorithm>

namespace precall::pdf {

namespace {

/// Space between lines, as a share of the font's own line spacing.
constexpr qreal leading = 1.06;

QString printable(QString text)
{
    for (QChar& character : text) {
        if (character == QLatin1Char('\n'))
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control)
            character = QLatin1Char(' ');
    }
    return text;
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

void breakIntoLines(QTextLayout& layout, qreal width)
{
    qreal y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height() * leading;
    }
    layout.endLayout();
}

} // namespace

namespace styles {

const TextStyle body{};
const TextStyle strong{9.5, true};
const TextStyle small{8, false, false, QColor(0x56, 0x5d, 0x64)};
const TextStyle exact{8.2};
const TextStyle fixed{7.4, false, true};
const TextStyle title{21, true};
const TextStyle heading{17, true};
const TextStyle subheading{12, true};
const TextStyle lead{11};

} // namespace styles

TextStyle TextStyle::inked(const QColor& colour) const
{
    TextStyle style = *this;
    style.ink = colour;
    return style;
}

QFont TextStyle::font() const
{
    QFont font;
    font.setFamilies(fixed ? QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                                         QStringLiteral("Consolas"), QStringLiteral("Menlo")}
                           : QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI"),
                                         QStringLiteral("Helvetica Neue"), QStringLiteral("DejaVu Sans")});
    font.setStyleHint(fixed ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qRound(size * pt));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

TextBlock::TextBlock(const QString& text, const TextStyle& style, qreal width)
    : m_layout(std::make_shared<QTextLayout>(printable(text), style.font())), m_ink(style.ink)
{
    m_layout->setTextOption(wrapping());
    breakIntoLines(*m_layout, std::max(width, 10 * pt));
}

qreal TextBlock::height(int first) const
{
    if (first >= lines())
        return 0;
    const QTextLine last = m_layout->lineAt(lines() - 1);
    return last.y() + last.height() * leading - m_layout->lineAt(first).y();
}

qreal TextBlock::ascent() const
{
    return lines() == 0 ? 0 : m_layout->lineAt(0).ascent();
}

int TextBlock::linesThatFit(int first, qreal height) const
{
    int count = 0;
    while (first + count < lines()) {
        const QTextLine line = m_layout->lineAt(first + count);
        if (line.y() + line.height() - m_layout->lineAt(first).y() > height)
            break;
        ++count;
    }
    return count;
}

qreal TextBlock::naturalWidth() const
{
    return lines() == 0 ? 0 : m_layout->lineAt(0).naturalTextWidth();
}

void TextBlock::draw(QPainter& painter, const QPointF& at, int first, int count) const
{
    if (count <= 0)
        return;
    painter.setPen(m_ink);
    const QPointF origin = at - QPointF(0, m_layout->lineAt(first).y());
    for (int i = first; i < first + count; ++i)
        m_layout->lineAt(i).draw(&painter, origin);
}

} // namespace precall::pdf
