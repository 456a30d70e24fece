#include "core/checks/ports/PortsChecker.h"

#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsJudgement.h"
#include "tests/fakes/NetworkRun.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace precall;

namespace {

const PortsChecker portsChecker;

bool isControl(const QString& host)
{
    return host.endsWith(QLatin1String("control.example"));
}

bool controlWasVisited(const NetworkRun& run)
{
    return std::any_of(run.net.web.asked.begin(), run.net.web.asked.end(),
                       [](const WebRequest& request) { return isControl(request.url.host()); });
}

int sampledTargets(const NetworkRun& run, Transport transport)
{
    return int(std::count_if(run.net.stun.asked.begin(), run.net.stun.asked.end(), [&](const auto& asked) {
        return asked.first == transport && asked.second.port == 3478 &&
               !asked.second.address.isInSubnet(QHostAddress(QStringLiteral("192.0.2.0")), 24);
    }));
}

} // namespace

TEST_CASE("ports stops within 200 ms from silence everywhere")
{
    NetworkRun run;
    const int silent = GENERATE(0, 1, 2);
    if (silent == 0)
        run.net.resolver.everyReply = FakeReply::silence();
    run.net.web.script = [](const WebRequest&) { return FakeReply::silence(); };
    run.net.stun.script = [silent](Transport, const Endpoint&) {
        return silent == 2 ? FakeReply::answer() : FakeReply::silence();
    };
    std::mutex mutex;
    std::condition_variable_any begun;
    bool reported = false;
    run.progress.report = [&](double, const QString&) {
        const std::lock_guard lock(mutex);
        reported = true;
        begun.notify_all();
    };
    QElapsedTimer sinceStop;
    std::jthread stopper([&] {
        std::unique_lock lock(mutex);
        begun.wait(lock, [&] { return reported; });
        sinceStop.start();
        run.stop.request_stop();
    });
    const CheckResult result = run.run(portsChecker);
    CHECK(sinceStop.elapsed() < PRECALL_STOP_BOUND_MS);
    CHECK(result.outcome == CheckOutcome::Cancelled);
    for (const Finding& finding : result.findings)
        CHECK(finding.verdict == Verdict::Pass);
}

TEST_CASE("Control hosts are asked by the rule")
{
    NetworkRun run;
    SECTION("not for web pages while the platform answers")
    {
        run.run(portsChecker);
        CHECK_FALSE(controlWasVisited(run));
    }
    SECTION("for web pages when the platform fails")
    {
        run.failWeb([](const QUrl& url) { return !isControl(url.host()); }, ErrorKind::TimedOut);
        run.run(portsChecker);
        CHECK(controlWasVisited(run));
    }
    SECTION("never without consent")
    {
        run.settings.askControlHosts = false;
        run.failWeb([](const QUrl&) { return true; }, ErrorKind::TimedOut);
        run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
        run.run(portsChecker);
        CHECK_FALSE(controlWasVisited(run));
        for (const auto& name : run.net.resolver.asked.keys())
            CHECK_FALSE(isControl(name));
    }
    SECTION("not for STUN while a named server of that port answers")
    {
        run.profile.servers = {{QStringLiteral("www.meet.example"), 3478, Transport::Udp, false, false},
                               {QStringLiteral("www.meet.example"), 3478, Transport::Tcp, false, false}};
        run.run(portsChecker);
        CHECK_FALSE(run.net.resolver.asked.contains(QStringLiteral("stun.control.example")));
    }
}

TEST_CASE("The sample of the ranges is polite")
{
    NetworkRun run;
    run.settings.askControlHosts = false;
    SECTION("it grows to its bound while nothing answers")
    {
        run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
        run.run(portsChecker);
        CHECK(sampledTargets(run, Transport::Udp) == 14 + 14);
    }
    SECTION("it does not grow once something answers on another transport")
    {
        run.profile.sampling.newTargetsPerSecond = 100;
        run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                     ErrorKind::TimedOut);
        run.run(portsChecker);
        CHECK(sampledTargets(run, Transport::Udp) == 3 + 3);
    }
    SECTION("it ends with the answers of two servers")
    {
        run.profile.sampling.newTargetsPerSecond = 20;
        run.run(portsChecker);
        CHECK(sampledTargets(run, Transport::Udp) <= 3);
    }
}

TEST_CASE("Without anybody to ask, STUN is not proven and nothing fails")
{
    NetworkRun run;
    run.settings.askControlHosts = false;
    run.profile.requirements.removeIf(
        [](const Requirement& row) { return row.probe == QLatin1String("published-list"); });
    const QList<Finding> findings = run.run(portsChecker).findings;
    const Finding stun = findingOf(findings, QStringLiteral("ports.stun-udp"));
    CHECK(stun.verdict == Verdict::Unknown);
    CHECK(NetworkFacts::of(stun).reason == QStringLiteral("nobody-to-ask"));
}

TEST_CASE("A silent sample alone proves nothing, with an answering neighbour it is a failure")
{
    NetworkRun run;
    run.settings.askControlHosts = false;
    SECTION("silent on all")
    {
        run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
        const auto findings = run.run(portsChecker).findings;
        CHECK(findingOf(findings, QStringLiteral("ports.stun-udp")).verdict == Verdict::Unknown);
        CHECK(findingOf(findings, QStringLiteral("ports.stun-tcp")).verdict == Verdict::Unknown);
    }
    SECTION("silent on UDP, answering on TCP")
    {
        run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                     ErrorKind::TimedOut);
        CHECK(findingOf(run.run(portsChecker).findings, QStringLiteral("ports.stun-udp")).verdict ==
              Verdict::Fail);
    }
}

TEST_CASE("The public address needs two servers that agree")
{
    NetworkRun run;
    const auto verdict = [&] {
        return findingOf(run.run(portsChecker).findings, QStringLiteral("ports.public-address")).verdict;
    };
    SECTION("they agree")
    {
        CHECK(verdict() == Verdict::Pass);
    }
    SECTION("they differ")
    {
        run.net.stun.mapped = [](Transport, const Endpoint& server) { return server.address; };
        CHECK(verdict() == Verdict::Fail);
    }
    SECTION("they agree on one that is not public")
    {
        const char* address = GENERATE("10.0.0.7", "100.64.3.1", "127.0.0.1", "0.0.0.0");
        run.net.stun.mapped = [address](Transport, const Endpoint&) {
            return QHostAddress(QLatin1String(address));
        };
        const Finding finding =
            findingOf(run.run(portsChecker).findings, QStringLiteral("ports.public-address"));
        CHECK(finding.verdict == Verdict::Unknown);
        CHECK(NetworkFacts::of(finding).reason == QLatin1String("not-public"));
        CHECK(portsChecker.describe(finding).summary.contains(QLatin1String(address)));
    }
    SECTION("a server inside sees another one, and those outside agree")
    {
        for (const auto& [name, address] :
             {std::pair{"stun.inside.example", "203.0.113.1"}, std::pair{"stun.one.example", "203.0.113.2"},
              std::pair{"stun.two.example", "198.51.100.2"}}) {
            run.net.resolver.hosts.insert(QLatin1String(name), {QHostAddress(QLatin1String(address))});
            run.profile.servers.append({QLatin1String(name), 3478, Transport::Udp, false, false});
        }
        run.net.stun.mapped = [](Transport, const Endpoint& server) {
            return QHostAddress(server.address == QHostAddress(QStringLiteral("203.0.113.1"))
                                    ? QStringLiteral("10.0.0.7")
                                    : QStringLiteral("198.51.100.7"));
        };
        CHECK(verdict() == Verdict::Pass);
    }
    SECTION("one server alone")
    {
        run.settings.askControlHosts = false;
        run.net.stun.script = [](Transport transport, const Endpoint& server) {
            const bool one =
                transport == Transport::Udp && server.address == QHostAddress(QStringLiteral("203.0.113.1"));
            return one ? FakeReply::answer() : FakeReply::fails(ErrorKind::TimedOut);
        };
        CHECK(verdict() == Verdict::Unknown);
    }
}

TEST_CASE("Trust decides ports.tls")
{
    NetworkRun run;
    const auto [trust, dates, verdict, reason] = GENERATE(table<Trust, bool, Verdict, const char*>({
        {Trust::Public, true, Verdict::Pass, ""},
        {Trust::LocalOnly, true, Verdict::Unknown, "local-root"},
        {Trust::Neither, true, Verdict::Fail, "untrusted"},
        {Trust::Neither, false, Verdict::Fail, "dates"},
    }));
    run.net.web.alter = [trust = trust, dates = dates](WebExchange& exchange) {
        if (!exchange.tls)
            return;
        exchange.tls->trust = trust;
        exchange.tls->datesValid = dates;
    };
    const Finding finding = findingOf(run.run(portsChecker).findings, QStringLiteral("ports.tls"));
    CHECK(finding.verdict == verdict);
    CHECK(NetworkFacts::of(finding).reason == QLatin1String(reason));
    CHECK(finding.requirement == QStringLiteral("NET-TCP-443"));
}

TEST_CASE("The findings do not depend on who answered first")
{
    NetworkRun run;
    const PortsEvidence seen = [&] {
        PortsEvidence evidence;
        for (int i = 0; i < 6; ++i) {
            StunAttempt attempt;
            attempt.role = i % 2 ? TargetRole::Control : TargetRole::Sampled;
            attempt.range = i % 2 ? QString() : QStringLiteral("203.0.113.0/28");
            attempt.exchange.transport = i % 3 ? Transport::Udp : Transport::Tcp;
            attempt.exchange.server = {QHostAddress(quint32(0xCB007100 + i)), 3478};
            evidence.stun.append(attempt);
        }
        return evidence;
    }();
    PortsEvidence reversed = seen;
    std::reverse(reversed.stun.begin(), reversed.stun.end());
    PortsEvidence sorted = seen;
    sortEvidence(sorted);
    sortEvidence(reversed);
    CHECK(judgePorts(sorted, run.profile) == judgePorts(reversed, run.profile));
}

TEST_CASE("What ports has learnt is in the survey, and progress never goes back")
{
    NetworkRun run;
    std::mutex mutex;
    double last = 0;
    bool wentBack = false;
    QList<QList<Finding>> shown;
    run.progress.report = [&](double fraction, const QString&) {
        const std::lock_guard lock(mutex);
        wentBack = wentBack || fraction < last;
        last = fraction;
    };
    run.progress.show = [&](const QList<Finding>& soFar) {
        const std::lock_guard lock(mutex);
        shown.append(soFar);
    };
    const CheckResult result = run.run(portsChecker);
    CHECK_FALSE(wentBack);
    CHECK(last == 1.0);
    CHECK(run.survey.link.has_value());
    CHECK(run.survey.names.contains(QStringLiteral("www.meet.example")));
    CHECK_FALSE(run.survey.web.value(QUrl(QStringLiteral("https://www.meet.example/"))).isEmpty());
    CHECK_FALSE(run.survey.stun.isEmpty());
    CHECK_FALSE(shown.isEmpty());
    for (const QList<Finding>& soFar : shown)
        for (const Finding& finding : soFar)
            CHECK(findingOf(result.findings, finding.code, finding.subject).verdict == finding.verdict);
}

TEST_CASE("While an unused connection is watched, all else is shown, and the bar is not full")
{
    NetworkRun run;
    std::mutex mutex;
    double last = 0;
    double whenWatching = 1;
    QList<Finding> shown;
    QList<Finding> shownWhenWatching;
    run.progress.report = [&](double fraction, const QString&) {
        const std::lock_guard lock(mutex);
        last = fraction;
    };
    run.progress.show = [&](const QList<Finding>& soFar) {
        const std::lock_guard lock(mutex);
        shown = soFar;
    };
    run.handOver = [&] {
        const std::lock_guard lock(mutex);
        whenWatching = last;
        shownWhenWatching = shown;
    };
    const CheckResult result = run.run(portsChecker);
    CHECK(whenWatching == Approx(0.5));
    QList<Finding> settled = result.findings;
    settled.removeIf([](const Finding& finding) {
        return finding.code == QLatin1String("ports.websocket") ||
               finding.code == QLatin1String("ports.tls-inspection");
    });
    CHECK(shownWhenWatching == settled);
    CHECK(findingOf(shownWhenWatching, QStringLiteral("ports.stun-udp")).verdict == Verdict::Pass);
    CHECK(findingOf(shownWhenWatching, QStringLiteral("ports.websocket")).code.isEmpty());
}

TEST_CASE("The ways out tell which ranges a VPN takes, and send nothing")
{
    NetworkRun run;
    Requirement range;
    range.id = QStringLiteral("IP-ONE");
    range.check = QStringLiteral("whitelist");
    range.values = probeValues::Range{{QHostAddress(QStringLiteral("203.0.113.0")), 28}};
    run.profile.requirements.append(range);
    run.net.interfaces.link.interfaces.append(
        {QStringLiteral("tun0"), {QHostAddress(QStringLiteral("10.8.0.2"))}});
    const bool hasVpn = GENERATE(false, true);
    if (hasVpn)
        run.net.interfaces.source = [](const QHostAddress& destination) {
            const bool isOfRange = destination.isInSubnet(QHostAddress(QStringLiteral("203.0.113.0")), 28);
            return QHostAddress(isOfRange ? QStringLiteral("10.8.0.2") : QStringLiteral("192.168.1.5"));
        };
    const Finding link = findingOf(run.run(portsChecker).findings, QStringLiteral("ports.link"));
    CHECK(link.verdict == Verdict::Pass);
    CHECK(link.facts.value(QLatin1String("ways")).toArray().size() == 2);
    CHECK(portsChecker.describe(link).summary.contains(QLatin1String("tun0: 203.0.113.0/28")) == hasVpn);
}

TEST_CASE("ports covers the probes that it has")
{
    const RequirementsProfile profile = meetProfile();
    CHECK(portsChecker.covers(*profile.requirement(QStringLiteral("NET-TCP-80"))));
    CHECK(portsChecker.covers(*profile.requirement(QStringLiteral("NET-PUBLIC-ADDRESS"))));
    CHECK(portsChecker.covers(*profile.requirement(QStringLiteral("NET-TURN-UDP-5349"))));
    CHECK(portsChecker.covers(*profile.requirement(QStringLiteral("NET-WSS"))));
    CHECK_FALSE(portsChecker.covers(*profile.requirement(QStringLiteral("DOM-CDN"))));
}

TEST_CASE("Every finding of ports has words in every verdict, also without facts")
{
    for (const SayableCode& code : portsChecker.codes()) {
        for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
            const Wording words = portsChecker.describe({code.code, verdict, {}, QStringLiteral("s"), {}});
            INFO(code.code.toStdString());
            CHECK_FALSE(words.summary.isEmpty());
            CHECK(words.summary != code.code);
            CHECK_FALSE(words.summary.contains(QLatin1Char('%')));
        }
    }
}
