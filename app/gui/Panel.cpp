#include "app/gui/Panel.h"

#include "app/gui/Look.h"

#include <QPainter>

namespace precall {

namespace {

void paintRoundedFrame(QWidget& widget, double radius, const QColor& line, const QColor& ground)
{
    QPainter painter(&widget);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

Panel::Panel(QWidget* parent, std::optional<StatusSymbol> tone) : QWidget(parent), m_tone(tone) {}

void Panel::setTone(std::optional<StatusSymbol> tone)
{
    m_tone = tone;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    if (m_tone)
        paintRoundedFrame(*this, 8, symbolColor(*m_tone, palette()), symbolGround(*m_tone, palette()));
    else
        paintRoundedFrame(*this, 8, lineColor(palette()), palette().color(QPalette::Base));
}

CodeChip::CodeChip(QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setForegroundRole(QPalette::PlaceholderText);
    setFont(scaledFont(*this, 0.9));
    setContentsMargins(7, 2, 7, 2);
}

void CodeChip::show(const QString& code)
{
    setText(code);
    setVisible(!code.isEmpty());
}

void CodeChip::paintEvent(QPaintEvent* event)
{
    paintRoundedFrame(*this, 4, lineColor(palette()), palette().color(QPalette::Base));
    QLabel::paintEvent(event);
}

Hairline::Hairline(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), lineColor(palette()));
}

} // namespace precall
