#pragma once

#include "core/report/StatusSymbol.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>

class QLabel;
class QWidget;

namespace precall {

/// The few colours beside the system's own palette. Each is a pair, one for light and one for dark palettes,
/// with a contrast of at least 4.5:1 against the palette's base.

bool isDark(const QPalette& palette);
QColor symbolColor(StatusSymbol symbol, const QPalette& palette);
/// The colour of the symbol as a tint for the ground of a panel.
QColor symbolGround(StatusSymbol symbol, const QPalette& palette);
/// The one accent: the button to press next, progress, focus.
QColor accentColor(const QPalette& palette);
/// Hairlines and frames.
QColor lineColor(const QPalette& palette);
/// Text that stands back, still readable.
QColor quietText(const QPalette& palette);

/// The widget's font, scaled.
QFont scaledFont(const QWidget& widget, double factor, QFont::Weight weight = QFont::Normal);

/// `wanted`, or as much of it as the screen has room for below the title bar.
QSize sizeOnScreen(const QWidget& window, const QSize& wanted);

/// A label for text of any origin: shown as it is (plain text), wrapped, selectable with the mouse.
QLabel* textLabel(QWidget* parent);
/// The same, standing back.
QLabel* quietLabel(QWidget* parent);
/// A heading, `factor` times the size of the text.
QLabel* headingLabel(QWidget* parent, double factor);

} // namespace precall
