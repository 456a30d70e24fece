#include "app/gui/PictureFrame.h"

#include "app/gui/Look.h"

#include <QPainter>

namespace precall {

namespace {

constexpr int heightInLines = 15;
constexpr double corner = 8;
const QColor darkGround(0x20, 0x24, 0x2a);
const QColor wordsOnDark(0xee, 0xf0, 0xf3);
const QColor wordsGround(0, 0, 0, 170);

} // namespace

PictureFrame::PictureFrame(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PictureFrame::show(const QImage& picture)
{
    const bool same = picture.size() == m_picture.size();
    m_picture = picture;
    update(same ? place() : rect());
}

void PictureFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    Q_EMIT resized();
}

/// Of the picture, as large as it fits.
QRect PictureFrame::place() const
{
    QRect place({}, m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    return place;
}

void PictureFrame::setWords(const QString& words)
{
    m_words = words;
    setAccessibleDescription(words);
    update();
}

QSize PictureFrame::sizeHint() const
{
    const int height = fontMetrics().height() * heightInLines;
    return {height * 4 / 3, height};
}

void PictureFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(darkGround);
    painter.drawRoundedRect(rect(), corner, corner);
    if (!m_picture.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place(), m_picture);
        ++m_painted;
    }
    if (!m_words.isEmpty())
        paintWords(painter, rect());
}

void PictureFrame::paintWords(QPainter& painter, const QRect& place)
{
    const int margin = fontMetrics().height();
    const QRect room = place.adjusted(margin, margin, -margin, -margin);
    painter.setFont(scaledFont(*this, 1.1));
    painter.setPen(wordsOnDark); // without a pen nothing is measured either
    if (m_picture.isNull()) {
        painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, m_words);
        return;
    }
    QRect text = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_words);
    painter.setPen(Qt::NoPen);
    painter.setBrush(wordsGround);
    painter.drawRoundedRect(text.adjusted(-margin / 2, -margin / 4, margin / 2, margin / 4), corner, corner);
    painter.setPen(wordsOnDark);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, m_words);
}

} // namespace precall
