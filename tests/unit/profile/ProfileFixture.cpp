#include "tests/unit/profile/ProfileFixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

namespace precall::test {

namespace {

QJsonValue editedMember(QJsonObject object, const QString& key, const QString& rest, const QJsonValue& value)
{
    object.insert(key, edited(object.value(key), rest, value)); // an undefined value removes the member
    return object;
}

QJsonValue editedItem(QJsonArray array, int index, const QString& rest, const QJsonValue& value)
{
    array.replace(index, edited(array.at(index), rest, value));
    return array;
}

} // namespace

QByteArray caseFile(const char* name)
{
    QFile file(QStringLiteral(PRECALL_SOURCE_DIR "/tests/unit/profile/cases/") + QLatin1String(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QJsonValue baseProfile()
{
    return QJsonDocument::fromJson(caseFile("base.json")).object();
}

QJsonValue edited(const QJsonValue& document, const QString& pointer, const QJsonValue& value)
{
    if (pointer.isEmpty())
        return value;
    const QString key = pointer.section(QLatin1Char('/'), 1, 1);
    const QString rest = pointer.mid(key.size() + 1);
    return document.isArray() ? editedItem(document.toArray(), key.toInt(), rest, value)
                              : editedMember(document.toObject(), key, rest, value);
}

QByteArray toJson(const QJsonValue& document)
{
    return QJsonDocument(document.toObject()).toJson();
}

} // namespace precall::test
