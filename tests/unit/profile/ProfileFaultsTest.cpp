#include "core/profile/ProfileReader.h"
#include "tests/unit/profile/ProfileFixture.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

QStringList pathsOf(const ProfileReading& reading)
{
    QStringList paths;
    for (const ProfileFault& fault : reading.faults)
        paths.append(fault.path);
    return paths;
}

QString onlyMessage(const QByteArray& json)
{
    const ProfileReading reading = readProfile(json);
    REQUIRE_FALSE(reading.profile);
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults.first().path == QStringLiteral("$"));
    return reading.faults.first().message;
}

QByteArray nested(int levels)
{
    return "{\"x\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

} // namespace

TEST_CASE("The base profile of the fault cases is without fault")
{
    const ProfileReading reading = readProfile(caseFile("base.json"));
    CHECK(pathsOf(reading) == QStringList());
    CHECK(reading.profile.has_value());
}

TEST_CASE("Each kind of fault is named by its path, and nothing else is")
{
    const QJsonArray faults = QJsonDocument::fromJson(caseFile("faults.json")).array();
    REQUIRE(faults.size() > 150);
    for (const QJsonValue fault : faults) {
        const QJsonValue profile =
            edited(baseProfile(), fault[QStringLiteral("at")].toString(), fault[QStringLiteral("value")]);
        const ProfileReading reading = readProfile(toJson(profile));
        INFO(QJsonDocument(fault.toObject()).toJson().toStdString());
        CHECK_FALSE(reading.profile);
        CHECK(pathsOf(reading) == QStringList{fault[QStringLiteral("fault")].toString()});
        for (const ProfileFault& found : reading.faults)
            CHECK_FALSE(found.message.contains(QLatin1Char('\n')));
    }
}

TEST_CASE("All faults of a profile are told at once, in its order")
{
    QJsonValue profile = edited(baseProfile(), QStringLiteral("/streams/up"), 99);
    profile = edited(profile, QStringLiteral("/requirements/0/level"), QStringLiteral("may"));
    profile = edited(profile, QStringLiteral("/requirements/6/values/range"), QStringLiteral("192.0.2.1/24"));
    profile = edited(profile, QStringLiteral("/requirements/16/colour"), QStringLiteral("red"));
    const QStringList expected{QStringLiteral("$.streams.up"), QStringLiteral("$.requirements[0].level"),
                               QStringLiteral("$.requirements[6].values.range"),
                               QStringLiteral("$.requirements[16].colour")};
    CHECK(pathsOf(readProfile(toJson(profile))) == expected);
}

TEST_CASE("A wrong type is named, the right one too")
{
    const QJsonValue profile = edited(baseProfile(), QStringLiteral("/streams/up"), QStringLiteral("one"));
    const ProfileReading reading = readProfile(toJson(profile));
    REQUIRE(reading.faults.size() == 1);
    CHECK(reading.faults.first().message == QStringLiteral("must be a number, is a text"));
}

TEST_CASE("A profile of another schema is refused for that alone")
{
    const ProfileReading reading = readProfile(R"({"schema": "precall-profile/2", "what": "ever"})");
    CHECK(pathsOf(reading) == QStringList{QStringLiteral("$.schema")});
}

TEST_CASE("Broken JSON is told with line and column")
{
    CHECK(onlyMessage("").contains(QStringLiteral("empty")));
    CHECK(onlyMessage(" \n\t ").contains(QStringLiteral("empty")));
    CHECK(onlyMessage("[]").contains(QStringLiteral("must be an object, is a list")));
    CHECK(onlyMessage("{\n  \"schema\": tru").contains(QStringLiteral("line 2, column 1")));
    CHECK(onlyMessage("{\"title\": \"\xff\"}").contains(QStringLiteral("line 1")));
    CHECK(onlyMessage("{} {}").contains(QStringLiteral("line 1, column 4")));
}

TEST_CASE("Size and nesting are bounded")
{
    CHECK(onlyMessage(QByteArray(2 * 1024 * 1024, ' ')).contains(QStringLiteral("1 MiB")));
    CHECK(onlyMessage(nested(17)).contains(QStringLiteral("16 levels")));
    CHECK(onlyMessage(nested(1000)).contains(QStringLiteral("16 levels")));
    CHECK(onlyMessage(QByteArray(1000 * 1000, '[')).contains(QStringLiteral("not valid JSON")));
    CHECK(pathsOf(readProfile(nested(16))).contains(QStringLiteral("$.x")));
}

TEST_CASE("Counts are bounded")
{
    QJsonArray rows;
    for (int i = 0; i <= 1000; ++i)
        rows.append(QJsonObject());
    const QJsonValue crowded = edited(baseProfile(), QStringLiteral("/requirements"), rows);
    CHECK(pathsOf(readProfile(toJson(crowded))) == QStringList{QStringLiteral("$.requirements")});

    QJsonArray ranges;
    for (int i = 0; i <= 10'000; ++i)
        ranges.append(QStringLiteral("192.0.2.0/24"));
    const QString builtIn = QStringLiteral("/requirements/7/values/builtIn");
    CHECK(pathsOf(readProfile(toJson(edited(baseProfile(), builtIn, ranges)))) ==
          QStringList{QStringLiteral("$.requirements[7].values.builtIn")});
    ranges.removeLast(); // as many as a list may hold, but with the row RANGE one too many
    CHECK(pathsOf(readProfile(toJson(edited(baseProfile(), builtIn, ranges)))) ==
          QStringList{QStringLiteral("$.requirements")});
}

TEST_CASE("The list of faults itself is bounded")
{
    QJsonObject profile = baseProfile().toObject();
    for (int i = 0; i < 5000; ++i)
        profile.insert(QStringLiteral("unknown%1").arg(i), i);
    const ProfileReading reading = readProfile(QJsonDocument(profile).toJson());
    CHECK(reading.faults.size() == 1001);
    CHECK(reading.faults.last().path == QStringLiteral("$"));
}

TEST_CASE("A key that stands twice is a fault, however it is spelt")
{
    QByteArray json = caseFile("base.json");
    json.replace("\"down\": 2", "\"down\": 2, \"d\\u006fwn\": 1");
    json.replace("\"id\": \"CPU\"", "\"id\": \"CPU\", \"id\": \"RAM2\"");
    CHECK(pathsOf(readProfile(json)) ==
          QStringList{QStringLiteral("$.streams.down"), QStringLiteral("$.requirements[9].id")});
}

TEST_CASE("A hostile key is shown shortened and without what cannot be shown")
{
    QJsonObject profile = baseProfile().toObject();
    profile.insert(QString(5000, QLatin1Char('k')), 1);
    profile.insert(QStringLiteral("a\n\u202e'b"), 1);
    const QStringList paths = pathsOf(readProfile(QJsonDocument(profile).toJson()));
    REQUIRE(paths.size() == 2);
    CHECK(paths.contains(QStringLiteral("$['a\uFFFD\uFFFD\\'b']")));
    for (const QString& path : paths)
        CHECK(path.size() < 80);
}
