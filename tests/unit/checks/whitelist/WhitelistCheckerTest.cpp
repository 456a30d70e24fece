#include "core/checks/whitelist/WhitelistChecker.h"

#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsChecker.h"
#include "tests/fakes/NetworkRun.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace precall;

namespace {

const WhitelistChecker whitelistChecker;
const QString platform = QStringLiteral("meet.example");
const QString cdn = QStringLiteral("cdn.other.example/lib/*");

QHostAddress at(const char* address)
{
    return QHostAddress(QLatin1String(address));
}

Finding domain(NetworkRun& run, const QString& pattern)
{
    return findingOf(run.run(whitelistChecker).findings, QStringLiteral("whitelist.domain"), pattern);
}

} // namespace

TEST_CASE("One finding for each pattern, in the profile's order, then those of the list")
{
    NetworkRun run;
    const QList<Finding> findings = run.run(whitelistChecker).findings;
    REQUIRE(findings.size() == 6);
    CHECK(findings.at(0).subject == platform);
    CHECK(findings.at(1).subject == QStringLiteral("*.meet.example"));
    CHECK(findings.at(2).subject == QStringLiteral("*.stream.example"));
    CHECK(findings.at(3).subject == cdn);
    CHECK(findings.at(4).code == QStringLiteral("whitelist.list"));
    CHECK(findings.at(5).code == QStringLiteral("whitelist.listed-ranges"));
    CHECK(findings.at(2).requirement == QStringLiteral("DOM-STREAM"));
    CHECK(NetworkFacts::of(findings.at(2)).targets.size() == 2);
}

TEST_CASE("A name passes when one of its addresses passes, each is tried and listed")
{
    NetworkRun run;
    run.net.interfaces.link.hasIpv6Route = true;
    run.net.resolver.hosts[platform] = {at("192.0.2.1"), at("192.0.2.2"), at("2001:db8::1")};
    run.net.web.script = [](const WebRequest& request) {
        return request.address == at("192.0.2.2") ? FakeReply::answer()
                                                  : FakeReply::fails(ErrorKind::TimedOut);
    };
    const Finding finding = domain(run, platform);
    CHECK(finding.verdict == Verdict::Pass);
    const NetworkFacts facts = NetworkFacts::of(finding);
    CHECK(facts.targets.size() == 3);
    CHECK(facts.decisive()->address == at("192.0.2.2"));
}

TEST_CASE("No route to a family: its addresses are listed as not tried")
{
    NetworkRun run;
    run.net.resolver.hosts[platform] = {at("2001:db8::1"), at("192.0.2.1")};
    const NetworkFacts facts = NetworkFacts::of(domain(run, platform));
    REQUIRE(facts.targets.size() == 2);
    CHECK(facts.targets.last().outcome == TargetOutcome::NotReached);
    CHECK(facts.targets.last().reason == QStringLiteral("no-route"));
    run.net.resolver.hosts[platform] = {at("2001:db8::1")};
    run.survey = {};
    const Finding only6 = domain(run, platform);
    CHECK(only6.verdict == Verdict::Unknown);
    CHECK(NetworkFacts::of(only6).reason == QStringLiteral("no-route"));
}

TEST_CASE("How a pattern is judged")
{
    NetworkRun run;
    SECTION("refused")
    {
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                    ErrorKind::Refused);
        CHECK(domain(run, cdn).verdict == Verdict::Fail);
    }
    SECTION("a locally installed root is not told from here")
    {
        run.net.web.alter = [](WebExchange& exchange) { exchange.tls->trust = Trust::LocalOnly; };
        const Finding finding = domain(run, cdn);
        CHECK(finding.verdict == Verdict::Unknown);
        CHECK(NetworkFacts::of(finding).reason == QStringLiteral("local-root"));
    }
    SECTION("a wrong certificate")
    {
        run.net.web.alter = [](WebExchange& exchange) { exchange.tls->nameMatches = false; };
        CHECK(NetworkFacts::of(domain(run, cdn)).reason == QStringLiteral("wrong-name"));
    }
    SECTION("the name is unknown, others resolve")
    {
        const auto kind = GENERATE(ErrorKind::NoSuchName, ErrorKind::QueryRefused, ErrorKind::ServerFailure,
                                   ErrorKind::TimedOut);
        run.net.resolver.replies.insert(QStringLiteral("cdn.other.example"), FakeReply::fails(kind));
        CHECK(domain(run, cdn).verdict == Verdict::Fail);
    }
    SECTION("the name exists without an address")
    {
        run.net.resolver.replies.insert(QStringLiteral("cdn.other.example"),
                                        FakeReply::fails(ErrorKind::NoAddress));
        CHECK(domain(run, cdn).verdict == Verdict::Unknown);
    }
}

TEST_CASE("A representative that proves nothing hides none that is forbidden")
{
    NetworkRun run;
    const char* forbidden = GENERATE("api.stream.example", "static.stream.example");
    run.net.web.alter = [=](WebExchange& exchange) {
        if (!exchange.url.host().endsWith(QLatin1String("stream.example")))
            return;
        exchange.tls->trust = Trust::LocalOnly;
        exchange.tls->chain = {Certificate{}};
        exchange.answer->status = 403;
        if (exchange.url.host() == QLatin1String(forbidden))
            exchange.answer->body = "<title>Web Page Blocked!</title>";
    };
    const Finding finding = domain(run, QStringLiteral("*.stream.example"));
    CHECK(finding.verdict == Verdict::Fail);
    CHECK(NetworkFacts::of(finding).reason == QStringLiteral("block-page"));
}

TEST_CASE("A wildcard none of whose representatives is known is judged by its own domain")
{
    NetworkRun run;
    const QString pattern = QStringLiteral("*.stream.example");
    run.net.resolver.hosts.remove(QStringLiteral("api.stream.example"));
    run.net.resolver.hosts.remove(QStringLiteral("static.stream.example"));
    const auto [kind, verdict] =
        GENERATE(table<ErrorKind, Verdict>({{ErrorKind::NoSuchName, Verdict::Fail},
                                            {ErrorKind::QueryRefused, Verdict::Fail},
                                            {ErrorKind::TimedOut, Verdict::Fail},
                                            {ErrorKind::ServerFailure, Verdict::Unknown},
                                            {ErrorKind::NoAddress, Verdict::Unknown}}));
    run.net.resolver.replies.insert(QStringLiteral("stream.example"), FakeReply::fails(kind));
    CHECK(domain(run, pattern).verdict == verdict);
}

TEST_CASE("What ports has probed is not probed again")
{
    NetworkRun run;
    const PortsChecker portsChecker;
    run.run(portsChecker);
    run.run(whitelistChecker);
    const QUrl shared(QStringLiteral("https://www.meet.example/"));
    CHECK(std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(),
                        [&](const WebRequest& request) { return request.url == shared; }) == 1);
    CHECK(run.net.resolver.asked.value(QStringLiteral("www.meet.example")) == 1);
}

TEST_CASE("A page that stands for two patterns is fetched once")
{
    NetworkRun run;
    Requirement twin = *run.profile.requirement(QStringLiteral("DOM-CDN"));
    twin.id = QStringLiteral("DOM-TWIN");
    run.profile.requirements.append(twin);
    const auto findings = run.run(whitelistChecker).findings;
    CHECK(findings.size() == 7);
    CHECK(std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(), [](const WebRequest& request) {
              return request.url.host() == QLatin1String("cdn.other.example");
          }) == 1);
}

TEST_CASE("A hostile answer with many addresses is bounded")
{
    NetworkRun run;
    run.net.resolver.hosts[platform].clear();
    for (quint32 i = 1; i < 200; ++i)
        run.net.resolver.hosts[platform].append(QHostAddress(0xC6336400 + i));
    CHECK(NetworkFacts::of(domain(run, platform)).targets.size() == 16);
}

TEST_CASE("whitelist stops within 200 ms from silence")
{
    NetworkRun run;
    if (GENERATE(true, false))
        run.net.resolver.everyReply = FakeReply::silence();
    run.net.web.script = [](const WebRequest&) { return FakeReply::silence(); };
    std::mutex mutex;
    std::condition_variable_any changed;
    bool begun = false;
    run.progress.report = [&](double, const QString&) {
        const std::lock_guard lock(mutex);
        begun = true;
        changed.notify_all();
    };
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return begun; });
        sinceStop.start();
        run.stop.request_stop();
    });
    const CheckResult result = run.run(whitelistChecker);
    CHECK(sinceStop.elapsed() < PRECALL_STOP_BOUND_MS);
    CHECK(result.outcome == CheckOutcome::Cancelled);
    CHECK(result.findings.isEmpty());
}

TEST_CASE("Findings are shown as they settle, and keep their verdict")
{
    NetworkRun run;
    run.net.resolver.hosts.remove(QStringLiteral("cdn.other.example"));
    std::mutex mutex;
    QList<Finding> shown;
    run.progress.show = [&](const QList<Finding>& soFar) {
        const std::lock_guard lock(mutex);
        shown += soFar;
    };
    const CheckResult result = run.run(whitelistChecker);
    CHECK_FALSE(shown.isEmpty());
    for (const Finding& finding : shown)
        CHECK(findingOf(result.findings, finding.code, finding.subject).verdict == finding.verdict);
}

TEST_CASE("Every finding of whitelist has words in every verdict, also without facts")
{
    for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
        const Wording words = whitelistChecker.describe(
            {QStringLiteral("whitelist.domain"), verdict, {}, QStringLiteral("*.x.example"), {}});
        CHECK(words.summary.startsWith(QStringLiteral("*.x.example")));
        CHECK_FALSE(words.summary.contains(QLatin1Char('%')));
    }
}
