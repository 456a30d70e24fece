#pragma once

#include <QString>

#include <optional>

namespace precall {

/// A text of sysctl(3) by name, at most 1 KiB; empty when it is not there. macOS only. Any thread.
QString sysctlText(const char* name);

/// A number of sysctl(3) by name, of 32 or 64 bits; nothing when it is not there. macOS only. Any thread.
std::optional<qint64> sysctlNumber(const char* name);

} // namespace precall
