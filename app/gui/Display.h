#pragma once

#include <QString>

namespace precall {

/// Whether there is a display to open a window on, as far as that is known before Qt is started (which ends
/// the process where there is none).
bool displayAvailable();

/// What a program that opens no window says instead, on the terminal; where it has none (Windows), in a
/// message box.
enum class Answer { Result, Fault };
void answerAtStart(const QString& text, Answer kind);

} // namespace precall
