#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

namespace precall {

/// A JSON object as Firefox reads it (policies.json): strictly. Error Invalid, also when it is no object.
Result<QJsonObject> strictJsonObject(const QByteArray& bytes);

/// A JSON object as Chromium reads its policy files: comments and trailing commas are allowed
/// (base/json: JSON_PARSE_CHROMIUM_EXTENSIONS, JSON_ALLOW_TRAILING_COMMAS). Error Invalid, also when it is no
/// object.
Result<QJsonObject> lenientJsonObject(const QByteArray& bytes);

} // namespace precall
