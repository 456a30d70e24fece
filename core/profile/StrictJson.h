#pragma once

#include "core/profile/JsonCursor.h"

#include <QByteArray>
#include <QJsonValue>

namespace precall {

/// The largest JSON text that is read.
constexpr qsizetype mostJsonBytes = 1024 * 1024;

/// The object or list of a JSON text (RFC 8259) of at most 1 MiB and 16 levels. Undefined, and a fault at "$"
/// with line and column, when it is not well formed. A key that stands twice in one object is a fault at its
/// path: readers differ on which of the two counts (RFC 8259 section 4).
QJsonValue parseStrictJson(const QByteArray& json, FaultList& faults);

} // namespace precall
