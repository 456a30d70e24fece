#pragma once

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace precall {

/// Turns the first SIGINT or SIGTERM (Ctrl-C, Ctrl-Break, a closed console window on Windows) into a stop
/// request; a second one ends the process at once with status 130. Call once, before any probe
/// thread is started.
std::stop_token stopOnInterrupt();

/// Columns of the terminal that standard error is connected to; 0 when it is none.
int terminalColumns();

/// Lets QGuiApplication start without a display (PDF output needs its fonts).
void prepareForNoDisplay();

/// One line on standard error, with the program's name before it.
void complain(const QString& message);

/// Bytes on standard output, flushed; false when they could not be written.
bool print(const QByteArray& bytes);

} // namespace precall
