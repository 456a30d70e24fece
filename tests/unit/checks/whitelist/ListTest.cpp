#include "core/check/NetworkFacts.h"
#include "core/checks/whitelist/WhitelistChecker.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkRun.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QUrl listUrl(QStringLiteral("https://list.meet.example/list.json"));

struct ListRun : NetworkRun
{
    ListRun()
    {
        // The run of ports before has proven neither of the built-in ranges.
        net.stun.script = [](Transport, const Endpoint&) { return FakeReply::fails(ErrorKind::TimedOut); };
    }

    QList<Finding> both()
    {
        findings = NetworkRun::run(WhitelistChecker()).findings;
        return {findingOf(findings, QStringLiteral("whitelist.list")),
                findingOf(findings, QStringLiteral("whitelist.listed-ranges"))};
    }
    /// Bare addresses that begin so.
    int sampledIn(const QString& beginning) const
    {
        return int(std::count_if(net.web.asked.begin(), net.web.asked.end(), [&](const WebRequest& request) {
            return request.url.host() == request.address.toString() &&
                   request.url.host().startsWith(beginning);
        }));
    }

    QList<Finding> findings;
};

QByteArray manyRanges(int count)
{
    QStringList ranges;
    for (int i = 0; i < count; ++i)
        ranges.append(QStringLiteral("\"20.%1.%2.0/24\"").arg(i / 256).arg(i % 256));
    return '[' + ranges.join(QLatin1Char(',')).toLatin1() + ']';
}

} // namespace

TEST_CASE("A list that says what the built-in copy says meets its row when somebody answers in each range")
{
    ListRun run;
    const QList<Finding> found = run.both();
    CHECK(found.first().verdict == Verdict::Pass);
    CHECK(found.first().facts.value(QLatin1String("published")).toInt() == 2);
    CHECK(found.last().verdict == Verdict::Pass);
    CHECK(found.last().facts.value(QLatin1String("open")).toInt() == 2);
    CHECK(diagnose(found, run.profile).isEmpty());
}

TEST_CASE("A list that differs is told, and its own ranges are the ones that are asked")
{
    ListRun run;
    run.net.web.bodies[listUrl] = R"({"eu":["203.0.113.0/28"],"us":["20.1.2.0/24","nonsense"]})";
    const QList<Finding> found = run.both();
    CHECK(found.first().verdict == Verdict::Warn);
    CHECK(found.first().facts.value(QLatin1String("added")).toArray() ==
          QJsonArray{QStringLiteral("20.1.2.0/24")});
    CHECK(found.first().facts.value(QLatin1String("gone")).toArray() ==
          QJsonArray{QStringLiteral("198.51.100.128/28")});
    CHECK(found.first().facts.value(QLatin1String("skipped")).toInt() == 1);
    CHECK(found.last().verdict == Verdict::Pass);
    const auto diagnoses = diagnose(found, run.profile);
    REQUIRE(diagnoses.size() == 1);
    CHECK(diagnoses.first().code == QStringLiteral("list.stale"));
    const DiagnosisWording words = describe(diagnoses.first());
    CHECK(words.adminAdvice.contains(QStringLiteral("20.1.2.0/24")));
    CHECK(words.adminAdvice.contains(QStringLiteral("198.51.100.128/28")));
    CHECK(run.sampledIn(QStringLiteral("20.1.2.")) >= 1);
    CHECK(run.sampledIn(QStringLiteral("198.51.100.")) == 0);
}

TEST_CASE("A list that cannot be read proves nothing, and the built-in copy is asked in its place")
{
    ListRun run;
    QString fault;
    SECTION("its name is unknown")
    {
        run.net.resolver.hosts.remove(listUrl.host());
        fault = QStringLiteral("unreachable");
    }
    SECTION("silence")
    {
        run.failWeb([](const QUrl& url) { return url == listUrl; }, ErrorKind::TimedOut);
        fault = QStringLiteral("unreachable");
    }
    SECTION("no list")
    {
        run.net.web.bodies[listUrl] = "<html>Welcome</html>";
        fault = QStringLiteral("no JSON: illegal value");
    }
    SECTION("an empty list")
    {
        run.net.web.bodies[listUrl] = "[]";
        fault = QStringLiteral("there is no address range in it");
    }
    SECTION("lists of something else")
    {
        run.net.web.bodies[listUrl] = R"({"errors": ["not found"]})";
        fault = QStringLiteral("there is no address range in it");
    }
    SECTION("not found")
    {
        run.net.web.alter = [](WebExchange& exchange) { exchange.answer->status = 404; };
        fault = QStringLiteral("status");
    }
    SECTION("cut off, or too large")
    {
        run.net.web.alter = [](WebExchange& exchange) { exchange.answer->complete = false; };
        fault = QStringLiteral("incomplete");
    }
    SECTION("from somebody who is not trusted")
    {
        run.net.web.alter = [](WebExchange& exchange) {
            if (exchange.url == listUrl)
                exchange.tls->trust = Trust::LocalOnly;
        };
        fault = QStringLiteral("not-genuine");
    }
    const QList<Finding> found = run.both();
    CHECK(found.first().verdict == Verdict::Unknown);
    CHECK(found.first().facts.value(QLatin1String("fault")).toString() == fault);
    CHECK_FALSE(found.first().facts.contains(QLatin1String("published")));
    CHECK(found.last().verdict == Verdict::Pass);
    CHECK(found.last().facts.value(QLatin1String("total")).toInt() == 2);
    CHECK(diagnose(found, run.profile).isEmpty());
}

TEST_CASE("However long a list is, a run asks no more than the profile allows")
{
    ListRun run;
    const int count = GENERATE(1, 500, 10'000);
    run.net.web.bodies[listUrl] = manyRanges(count);
    const QList<Finding> found = run.both();
    CHECK(found.first().verdict == Verdict::Warn);
    CHECK(found.first().facts.value(QLatin1String("published")).toInt() == count);
    CHECK(run.sampledIn({}) <= run.profile.sampling.mostPerRun);
    CHECK(run.sampledIn({}) >= std::min(count, run.profile.sampling.mostPerRun));
    CHECK(found.last().verdict == (count == 1 ? Verdict::Pass : Verdict::Unknown));
    CHECK(found.last().facts.value(QLatin1String("total")).toInt() == count);
    CHECK(found.last().facts.value(QLatin1String("ranges")).toArray().size() == std::min(count, 500));
}

TEST_CASE("Of each listed range that failed the finding tells on which ports it is closed")
{
    ListRun run;
    run.net.web.bodies[listUrl] = R"(["203.0.113.0/28", "20.1.2.0/24", "20.1.4.0/24"])";
    run.net.web.script = [](const WebRequest& request) {
        const QString address = request.address.toString();
        if (address.startsWith(QLatin1String("20.1.2.")))
            return FakeReply::fails(ErrorKind::AccessDenied);
        return address.startsWith(QLatin1String("20.1.4.")) ? FakeReply::fails(ErrorKind::TimedOut)
                                                            : FakeReply::answer();
    };
    const Finding finding = run.both().last();
    CHECK(finding.verdict == Verdict::Fail);
    QMap<QString, QJsonValue> closed;
    for (const QJsonValue range : finding.facts.value(QLatin1String("ranges")).toArray())
        closed.insert(range[QLatin1String("range")].toString(), range[QLatin1String("closed_ports")]);
    CHECK(closed.value(QStringLiteral("20.1.2.0/24")) == QJsonArray{QStringLiteral("tcp 443")});
    CHECK(closed.value(QStringLiteral("20.1.4.0/24")).isUndefined());
    CHECK(closed.value(QStringLiteral("203.0.113.0/28")).isUndefined());
    CHECK(closed.size() == 3);
}

TEST_CASE("The findings of a list have words in every verdict, also without facts")
{
    const WhitelistChecker checker;
    ListRun run;
    for (const Finding& seen : run.both()) {
        for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
            for (const QJsonObject& facts : {QJsonObject(), seen.facts}) {
                const Wording words = checker.describe({seen.code, verdict, {}, seen.subject, facts});
                CHECK(words.summary.contains(seen.subject));
                CHECK_FALSE(words.summary.contains(QRegularExpression(QStringLiteral("%\\d"))));
            }
        }
    }
}
