#include "app/gui/StepRow.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace precall {

namespace {

constexpr QMargins roomInRow{10, 6, 8, 6};
constexpr QMargins roomInCompactRow{10, 3, 8, 3};
constexpr int symbolToText = 10;

QFont titleFont(const QWidget& row, bool current)
{
    return scaledFont(row, 1, current ? QFont::DemiBold : QFont::Normal);
}

} // namespace

StepRow::StepRow(QWidget* parent)
    : QAbstractButton(parent),
      m_symbol(new SymbolView(1.2, this)),
      m_title(textLabel(this)),
      m_state(quietLabel(this))
{
    setBackgroundRole(QPalette::Window);
    setForegroundRole(QPalette::WindowText);
    m_symbol->hide();
    m_state->hide();
    m_state->setFont(scaledFont(*m_state, 0.9));
    for (QLabel* label : {m_title, m_state}) {
        label->setWordWrap(false);
        label->setAttribute(Qt::WA_TransparentForMouseEvents); // a click is the row's
    }
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_title);
    text->addWidget(m_state);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(roomInRow);
    line->setSpacing(symbolToText);
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addLayout(text, 1);
}

void StepRow::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    setToolTip(m_state->text().isEmpty() ? title : title + QLatin1Char('\n') + m_state->text());
}

void StepRow::setState(const StateSign& sign, bool pressing)
{
    m_pressing = pressing;
    m_symbol->show(sign.symbol, sign.word);
    m_state->setText(sign.word);
    m_symbol->setVisible(true);
    m_state->setVisible(tellsState(m_compact));
    setAccessibleDescription(sign.word);
    setTitle(m_title->text());
}

void StepRow::setCurrent(bool current)
{
    m_current = current;
    m_title->setFont(titleFont(*this, current));
    update();
}

void StepRow::setCompact(bool compact)
{
    m_compact = compact;
    layout()->setContentsMargins(compact ? roomInCompactRow : roomInRow);
    m_state->setVisible(tellsState(compact));
}

bool StepRow::tellsState(bool compact) const
{
    return !m_state->text().isEmpty() && (!compact || m_pressing);
}

int StepRow::widthFor(const QStringList& states) const
{
    int text = QFontMetrics(titleFont(*this, true)).horizontalAdvance(m_title->text());
    for (const QString& state : states)
        text = std::max(text, m_state->fontMetrics().horizontalAdvance(state));
    return roomInRow.left() + m_symbol->sizeHint().width() + symbolToText + text + 1 + roomInRow.right();
}

int StepRow::heightIf(bool compact) const
{
    const QMargins room = compact ? roomInCompactRow : roomInRow;
    const int text = m_title->sizeHint().height() + (tellsState(compact) ? m_state->sizeHint().height() : 0);
    return room.top() + std::max(text, m_symbol->sizeHint().height()) + room.bottom();
}

void StepRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT moved(1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void StepRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_current) {
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(rect(), 6, 6);
        painter.setBrush(accentColor(palette()));
        painter.drawRoundedRect(QRectF(0, 6, 3, height() - 12), 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen(accentColor(palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

} // namespace precall
