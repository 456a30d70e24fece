#include "tests/gui/WidgetWalk.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace precall {

QString shownText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    return {};
}

QList<QWidget*> visibleWidgets(const QWidget& root)
{
    QList<QWidget*> visible;
    for (QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == root.window())
            visible.append(widget);
    return visible;
}

bool isInteractive(const QWidget& widget)
{
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           (qobject_cast<const QLineEdit*>(&widget) &&
            !qobject_cast<const QAbstractSpinBox*>(widget.parentWidget())) ||
           qobject_cast<const QPlainTextEdit*>(&widget);
}

QString nameOf(const QWidget& widget)
{
    return QStringLiteral("%1 «%2»").arg(QString::fromLatin1(widget.metaObject()->className()),
                                         shownText(widget));
}

} // namespace precall
