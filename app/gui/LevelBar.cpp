#include "app/gui/LevelBar.h"

#include "app/gui/Look.h"

#include <QPainter>

#include <algorithm>

namespace precall {

namespace {

constexpr int quietestDbfs = -60;
constexpr double loudDbfs = -6;
constexpr int showsBetweenValues = 20;

} // namespace

LevelBar::LevelBar(QWidget* parent) : QProgressBar(parent)
{
    setRange(quietestDbfs, 0);
    setValue(quietestDbfs);
    setTextVisible(false);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LevelBar::sizeHint() const
{
    return {240, fontMetrics().height() + 6};
}

void LevelBar::show(const LevelMeter::Reading& reading)
{
    m_reading = reading;
    if (m_shows++ % showsBetweenValues == 0)
        setValue(std::clamp(int(reading.held), quietestDbfs, 0));
    update();
}

/// Grey where speech is not heard well, then the colour of what is good, at the end that of a warning.
void LevelBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    const auto xAt = [&](double dbfs) {
        const double share = (std::clamp(dbfs, double(quietestDbfs), 0.0) - quietestDbfs) / -quietestDbfs;
        return frame.left() + share * frame.width();
    };
    const auto fill = [&](double from, double to, const QColor& color) {
        if (to > from)
            painter.fillRect(QRectF(QPointF(xAt(from), frame.top()), QPointF(xAt(to), frame.bottom())),
                             color);
    };
    painter.fillRect(frame, palette().color(QPalette::AlternateBase));
    const double now = m_reading.dbfs;
    fill(quietestDbfs, std::min(now, speechPeakDbfs), quietText(palette()));
    fill(speechPeakDbfs, std::min(now, loudDbfs), symbolColor(StatusSymbol::Good, palette()));
    fill(loudDbfs, now, symbolColor(StatusSymbol::Note, palette()));
    if (m_reading.held > quietestDbfs) {
        painter.setPen(QPen(palette().color(QPalette::Text), 2));
        painter.drawLine(QPointF(xAt(m_reading.held), frame.top()),
                         QPointF(xAt(m_reading.held), frame.bottom()));
    }
    painter.setPen(hasFocus() ? QPen(accentColor(palette()), 2) : QPen(lineColor(palette()), 1));
    painter.drawRect(frame);
}

} // namespace precall
