#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QLabel;
class QWidget;

namespace precall {

/// The few colours beside the system's own palette. Each is a pair, one for light and one for dark palettes,
/// with a contrast of at least 4.5:1 against the palette's base.
enum class Tone { Good, Caution, Bad, Neutral, Accent };

bool isDark(const QPalette& palette);
QColor toneColor(Tone tone, const QPalette& palette);
/// The tone as a tint for the ground of a panel.
QColor toneGround(Tone tone, const QPalette& palette);
/// Hairlines and frames.
QColor lineColor(const QPalette& palette);
/// Text that stands back, still readable.
QColor quietText(const QPalette& palette);

/// The style sheet of the wizard for that palette.
QString styleSheetFor(const QPalette& palette);

/// The widget's font, scaled.
QFont scaledFont(const QWidget& widget, double factor, QFont::Weight weight = QFont::Normal);

/// A label for text of any origin: shown as it is (plain text), wrapped, selectable with the mouse.
QLabel* textLabel(QWidget* parent);
/// The same, standing back.
QLabel* quietLabel(QWidget* parent);
/// A heading, `factor` times the size of the text.
QLabel* headingLabel(QWidget* parent, double factor);
/// A code that can be said on the phone, in a small frame.
QLabel* chipLabel(QWidget* parent);

} // namespace precall
