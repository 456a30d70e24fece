#include "app/gui/LiveWidget.h"

#include <QTimer>

namespace precall {

/// Pages that are only turned on the way to another open no device.
void LiveWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (isVisible() && !std::exchange(m_begun, true))
            begin();
    });
}

void LiveWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (std::exchange(m_begun, false))
        end();
}

} // namespace precall
