#include "app/gui/StepRow.h"

#include "app/gui/Look.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

namespace precall {

StepRow::StepRow(QWidget* parent)
    : QWidget(parent),
      m_symbol(new SymbolView(1.2, this)),
      m_title(textLabel(this)),
      m_state(quietLabel(this))
{
    m_symbol->hide();
    m_state->hide();
    m_state->setFont(scaledFont(*m_state, 0.9));
    auto* text = new QVBoxLayout;
    text->setSpacing(0);
    text->addWidget(m_title);
    text->addWidget(m_state);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(10, 6, 8, 6);
    line->setSpacing(10);
    line->addWidget(m_symbol, 0, Qt::AlignTop);
    line->addLayout(text, 1);
}

void StepRow::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void StepRow::setState(const StateSign& sign)
{
    m_symbol->show(sign.symbol, sign.word);
    m_state->setText(sign.word);
    m_symbol->setVisible(true);
    m_state->setVisible(true);
    setAccessibleDescription(sign.word);
}

void StepRow::setCurrent(bool current)
{
    m_current = current;
    m_title->setFont(scaledFont(*this, 1, current ? QFont::DemiBold : QFont::Normal));
    update();
}

void StepRow::setChoosable(bool choosable)
{
    m_choosable = choosable;
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StepRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_choosable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT chosen();
}

void StepRow::paintEvent(QPaintEvent*)
{
    if (!m_current)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setBrush(accentColor(palette()));
    painter.drawRoundedRect(QRectF(0, 6, 3, height() - 12), 1.5, 1.5);
}

} // namespace precall
