#include "app/gui/FactsView.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("facts are listed one a line, targets one a line each")
{
    const QJsonObject facts{
        {QStringLiteral("port"), 3478},
        {QStringLiteral("at_least"), true},
        {QStringLiteral("targets"),
         QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("192.0.2.1")},
                                {QStringLiteral("port"), 3478},
                                {QStringLiteral("transport"), QStringLiteral("udp")},
                                {QStringLiteral("error"), QStringLiteral("timed-out")},
                                {QStringLiteral("attempts"), 5}},
                    QJsonObject{{QStringLiteral("address"), QStringLiteral("192.0.2.2")}}}}};
    CHECK(factsText(QStringLiteral("udp://stun.example:3478"), facts) ==
          QStringLiteral("udp://stun.example:3478\nat least: yes\nPort: 3478\n"
                         "Tried: 192.0.2.1:3478 udp timed-out attempts=5\n  192.0.2.2\n"));
}

TEST_CASE("what was not asked shows no port, no tries and no time")
{
    const QJsonObject facts{{QStringLiteral("address"), QString()},
                            {QStringLiteral("attempts"), 0},
                            {QStringLiteral("error"), QString()},
                            {QStringLiteral("ms"), 0},
                            {QStringLiteral("port"), 0},
                            {QStringLiteral("reason"), QStringLiteral("link")},
                            {QStringLiteral("targets"),
                             QJsonArray{QJsonObject{{QStringLiteral("address"), QStringLiteral("192.0.2.1")},
                                                    {QStringLiteral("port"), 0}}}}};
    CHECK(factsText({}, facts) == QStringLiteral("Reason: link\nTried: 192.0.2.1\n"));
}

TEST_CASE("a fact with ten thousand targets stays readable")
{
    QJsonArray targets;
    for (int i = 0; i < 10'000; ++i)
        targets.append(QStringLiteral("192.0.2.1:%1").arg(i));
    const QList<FactLine> lines = factLines({{QStringLiteral("targets"), targets}});
    REQUIRE(lines.size() == 200);
    CHECK(lines.last().value.contains(QStringLiteral("9801")));
}
