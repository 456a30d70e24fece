#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonValue>
#include <QString>

namespace precall::test {

/// The bytes of a file in tests/unit/profile/cases.
QByteArray caseFile(const char* name);

/// A profile with every kind of row once and nothing wrong.
QJsonValue baseProfile();

/// `document` with the value at a JSON pointer (RFC 6901 without escapes) replaced; removed when `value` is
/// undefined.
QJsonValue edited(const QJsonValue& document, const QString& pointer, const QJsonValue& value);

QByteArray toJson(const QJsonValue& document);

} // namespace precall::test
