#include "core/profile/ProfileReader.h"
#include "tests/unit/profile/ProfileFixture.h"

#include <catch2/catch.hpp>
#include <random>

using namespace precall;
using namespace precall::test;

namespace {

/// Whatever the bytes: a profile and no fault, or faults and no profile.
bool isSound(const ProfileReading& reading)
{
    return reading.profile.has_value() == reading.faults.isEmpty();
}

QByteArray compactBase()
{
    return QJsonDocument(baseProfile().toObject()).toJson(QJsonDocument::Compact);
}

} // namespace

TEST_CASE("A profile that is cut off at any byte is refused")
{
    const QByteArray json = compactBase();
    for (qsizetype size = 0; size < json.size(); ++size) {
        const ProfileReading reading = readProfile(json.first(size));
        INFO(size);
        REQUIRE_FALSE(reading.profile);
        REQUIRE_FALSE(reading.faults.isEmpty());
    }
}

TEST_CASE("A flipped bit gives faults or a profile")
{
    const QByteArray json = compactBase();
    for (qsizetype at = 0; at < json.size(); at += 3) {
        QByteArray mutant = json;
        mutant[at] = char(mutant[at] ^ (1 << (at / 3 % 8)));
        INFO(at);
        REQUIRE(isSound(readProfile(mutant)));
    }
}

TEST_CASE("Random splices of structure and bytes give faults or a profile")
{
    const QByteArray json = compactBase();
    const QByteArrayList pieces{"{",      "}",          "[",     "]",   "\"", ",",
                                ":",      "null",       "-1",    "1e9", "\\", "\xff",
                                "\"id\"", "\"schema\"", "99999", "{}",  "[[", QByteArray(1, '\0')};
    std::mt19937 random(1907); // fixed: a failure can be repeated
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint64(limit)); };
    for (int round = 0; round < 3000; ++round) {
        QByteArray mutant = json;
        for (auto edits = below(4) + 1; edits > 0; --edits)
            mutant.replace(below(mutant.size()), below(12), pieces.at(below(pieces.size())));
        INFO("round " << round);
        REQUIRE(isSound(readProfile(mutant)));
    }
}

TEST_CASE("Every value may be of any type without a crash, and at most one reading of it is right")
{
    const QList<QJsonValue> values{QJsonValue(QJsonValue::Null),
                                   true,
                                   -1,
                                   1e308,
                                   QStringLiteral(""),
                                   QJsonArray(),
                                   QJsonObject(),
                                   QJsonArray{QJsonArray{QJsonObject()}}};
    for (const QString& pointer :
         {QStringLiteral("/title"), QStringLiteral("/servers"), QStringLiteral("/servers/0"),
          QStringLiteral("/controls/portal"), QStringLiteral("/sampling"), QStringLiteral("/thresholds"),
          QStringLiteral("/thresholds/rtt.good"), QStringLiteral("/requirements"),
          QStringLiteral("/requirements/8"), QStringLiteral("/requirements/8/values/patterns/0"),
          QStringLiteral("/requirements/8/probe"), QStringLiteral("/requirements/8/values")})
        for (const QJsonValue& value : values) {
            INFO(pointer.toStdString());
            REQUIRE(isSound(readProfile(toJson(edited(baseProfile(), pointer, value)))));
        }
}
