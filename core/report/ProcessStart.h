#pragma once

#include <QtGlobal>

#include <optional>

namespace precall {

/// When a process of this machine started, in a unit of the system's own; nothing when no such process runs
/// or nothing tells. A number and a start together name one process: numbers are used again, starts are not.
std::optional<qint64> processStart(qint64 processId);

} // namespace precall
