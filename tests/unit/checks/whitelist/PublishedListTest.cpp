#include "core/checks/whitelist/PublishedList.h"

#include "tests/servers/Mutation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

QStringList rangesOfList(const QByteArray& json)
{
    const auto published = readPublishedRanges(json);
    REQUIRE(published);
    QStringList texts;
    for (const Cidr& range : published->ranges)
        texts.append(range.toString());
    return texts;
}

/// "20.0.0.0/24", "20.0.1.0/24", … with remarks, as cloud providers publish theirs.
QByteArray longList(int count)
{
    QJsonArray prefixes;
    for (int i = 0; i < count; ++i)
        prefixes.append(QJsonObject{
            {QStringLiteral("ip_prefix"), QStringLiteral("20.%1.%2.0/24").arg(i / 256).arg(i % 256)},
            {QStringLiteral("region"), QStringLiteral("eu-central-1")},
            {QStringLiteral("service"), QStringLiteral("MEDIA")}});
    return QJsonDocument(QJsonObject{{QStringLiteral("syncToken"), QStringLiteral("1562025600")},
                                     {QStringLiteral("prefixes"), prefixes}})
        .toJson();
}

} // namespace

TEST_CASE("A published list is read in each of its shapes")
{
    const QStringList both{QStringLiteral("95.172.85.0/25"), QStringLiteral("2a00:1450::/32")};
    const QByteArray json = GENERATE(
        as<QByteArray>(), R"(["95.172.85.0/25","2a00:1450::/32"])",
        R"({"ranges":["95.172.85.0/25","2a00:1450::/32"]})",
        R"({"ipv4":["95.172.85.0/25"],"ipv6":["2a00:1450::/32"]})",
        R"({"eu":{"media":["95.172.85.0/25"]},"us":{"media":["2a00:1450::/32"]}})",
        R"({"createDate":"2019-07-02","prefixes":[{"ip_prefix":"95.172.85.0/25","region":"eu"}],"x":[{"ipv6Prefix":"2a00:1450::/32"}]})",
        R"([{"region":"eu","cidrs":["95.172.85.0/25"]},{"region":"us","cidrs":["2a00:1450::/32"]}])",
        R"([["95.172.85.0/25"],["2a00:1450::/32"]])",
        R"(["95.172.85.0/25","2a00:1450::/32","95.172.85.0/25"])");
    INFO(json.toStdString());
    CHECK(rangesOfList(json) == both);
    CHECK(readPublishedRanges(json)->skipped == 0);
}

TEST_CASE("An entry that is no public range is skipped and counted")
{
    const QByteArray bad =
        GENERATE(as<QByteArray>(), R"("")", "null", "17", "true", R"("eu-west-1")", R"("95.172.85.1/25")",
                 R"("95.172.85.0/33")", R"("95.172.85.0/-1")", R"("0.0.0.0/0")", R"("16.0.0.0/7")",
                 R"("2000::/3")", R"("10.1.0.0/16")", R"("172.0.0.0/8")", R"("127.0.0.1")",
                 R"("224.0.0.0/24")", R"("fe80::/64")", R"("=cmd()/24")", R"("95.172.85.0/25 ")",
                 R"({"region":"eu"})", R"({"cidr":"nonsense"})", R"("010.0.0.0/8")");
    const auto published = readPublishedRanges("[\"64.95.96.0/25\"," + bad + "]");
    INFO(bad.toStdString());
    REQUIRE(published);
    CHECK(published->skipped == 1);
    CHECK(published->ranges.size() == 1);
}

TEST_CASE("A single address is a range of one")
{
    CHECK(rangesOfList(R"(["95.172.85.7","2a00:1450::7"])") ==
          QStringList{QStringLiteral("95.172.85.7/32"), QStringLiteral("2a00:1450::7/128")});
}

TEST_CASE("Lists of any length")
{
    const int count = GENERATE(1, 500, 10'000);
    const auto published = readPublishedRanges(longList(count));
    REQUIRE(published);
    CHECK(published->ranges.size() == count);
    CHECK(published->skipped == 0);
    CHECK(published->leftOut == 0);
}

TEST_CASE("A list beyond the limits is cut or refused")
{
    const auto longer = readPublishedRanges(longList(mostPublishedRanges + 5));
    REQUIRE(longer);
    CHECK(longer->ranges.size() == mostPublishedRanges);
    CHECK(longer->leftOut == 5);
    CHECK(readPublishedRanges(QByteArray(mostListBytes + 1, ' ')).error().kind == ErrorKind::TooLarge);
}

TEST_CASE("A list without a range says of no range that it went")
{
    const QByteArray json = GENERATE(as<QByteArray>(), "[]", R"({"eu":[],"us":[]})", R"({"errors":["not found"]})");
    const auto published = readPublishedRanges(json);
    REQUIRE_FALSE(published);
    CHECK(published.error().kind == ErrorKind::Invalid);
}

TEST_CASE("What is no list is refused")
{
    const QByteArray json = GENERATE(as<QByteArray>(), "", "nonsense", "<html></html>", "{}",
                                     R"({"error":"gone"})", "17", "[", R"("95.172.85.0/25")");
    INFO(json.toStdString());
    CHECK(readPublishedRanges(json).error().kind == ErrorKind::Invalid);
}

TEST_CASE("Deep nesting is skipped, not followed")
{
    const auto published =
        readPublishedRanges("[\"64.95.96.0/25\"," + QByteArray(500, '[') + "\"95.172.85.0/25\"" + QByteArray(500, ']') + "]");
    REQUIRE(published);
    CHECK(published->ranges.size() == 1);
    CHECK(published->skipped == 1);
}

TEST_CASE("A damaged list gives public ranges or an error")
{
    for (const QByteArray& sane :
         {longList(20), QByteArray(R"({"eu":["95.172.85.0/25"],"us":[{"cidr":"2a00:1450::/32"}]})")}) {
        forEachMutation(sane, 3000, [](const QByteArray& mutant) {
            const auto published = readPublishedRanges(mutant);
            if (!published)
                return;
            for (const Cidr& range : published->ranges)
                REQUIRE(range.prefix >= 8);
        });
    }
}

TEST_CASE("How a list differs from the built-in copy")
{
    const auto first = readPublishedRanges(R"(["95.172.85.0/25","64.95.96.0/25"])")->ranges;
    const auto second = readPublishedRanges(R"(["64.95.96.0/25","35.158.127.224/28"])")->ranges;
    CHECK(differenceOf(first, first).isNone());
    const ListDifference difference = differenceOf(second, first);
    REQUIRE(difference.added.size() == 1);
    CHECK(difference.added.first().toString() == QStringLiteral("35.158.127.224/28"));
    REQUIRE(difference.gone.size() == 1);
    CHECK(difference.gone.first().toString() == QStringLiteral("95.172.85.0/25"));
}
