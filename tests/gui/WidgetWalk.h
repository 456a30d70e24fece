#pragma once

#include <QString>
#include <QWidget>

namespace precall {

/// What a person reads on a widget of the kinds that the wizard uses; empty for any other.
QString shownText(const QWidget& widget);

/// The widgets below `root` that can be seen, the window itself left out.
QList<QWidget*> visibleWidgets(const QWidget& root);

/// Whether a person can press, choose or type here.
bool isInteractive(const QWidget& widget);

/// "QLabel «Your result»", for messages of tests.
QString nameOf(const QWidget& widget);

} // namespace precall
