#include "core/check/NetworkFacts.h"
#include "core/checks/network/RangeSample.h"
#include "core/checks/ports/PortsChecker.h"
#include "core/checks/whitelist/RangeJudgement.h"
#include "core/checks/whitelist/WhitelistChecker.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkRun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const Cidr farRange{QHostAddress(QStringLiteral("203.0.113.64")), 27};
const Cidr homeRange{QHostAddress(QStringLiteral("192.0.2.0")), 28}; // the platform's names lead there

/// A run whose profile has one range row and no list, over HTTPS and STUN.
struct RangeRun : NetworkRun
{
    explicit RangeRun(const Cidr& range = farRange)
    {
        profile.requirements.removeIf(
            [](const Requirement& row) { return row.id == QLatin1String("IP-LIST"); });
        Requirement row;
        row.id = QStringLiteral("IP-RANGE");
        row.check = QStringLiteral("whitelist");
        row.probe = QStringLiteral("range");
        row.proof = Proof::BestEffort;
        row.values = probeValues::Range{range};
        profile.requirements.append(row);
        subject = range.toString();
    }

    Finding finding()
    {
        return findingOf(NetworkRun::run(WhitelistChecker()).findings, QStringLiteral("whitelist.range"),
                         subject);
    }

    /// Nobody answers at the addresses of the range but as `reply` says.
    void answerInRange(std::function<FakeReply(const QHostAddress&, const probeValues::Port&)> reply)
    {
        const Cidr range = std::get<probeValues::Range>(profile.requirements.last().values).range;
        net.web.script = [=](const WebRequest& request) {
            const probeValues::Port port{Transport::Tcp, quint16(request.url.port(443))};
            return range.contains(request.address) ? reply(request.address, port) : FakeReply::answer();
        };
        net.stun.script = [=](Transport transport, const Endpoint& server) {
            return range.contains(server.address) ? reply(server.address, {transport, server.port})
                                                  : FakeReply::answer();
        };
    }

    QSet<QHostAddress> askedInRange() const
    {
        QSet<QHostAddress> asked;
        for (const WebRequest& request : net.web.asked)
            if (request.url.host() == request.address.toString())
                asked.insert(request.address);
        return asked;
    }

    QString subject;
};

FakeReply failure(ErrorKind kind)
{
    return FakeReply::fails(kind);
}

} // namespace

TEST_CASE("The first answer proves a range, and no more is asked")
{
    RangeRun run;
    const Finding finding = run.finding();
    CHECK(finding.verdict == Verdict::Pass);
    CHECK(finding.requirement == QStringLiteral("IP-RANGE"));
    CHECK(run.askedInRange().size() < 16);
    CHECK(finding.facts.value(QLatin1String("answered")).toInt() == 1);
    CHECK(finding.facts.value(QLatin1String("size")).toInt() == 30);
}

TEST_CASE("While nobody answers the sample grows to its bound, and silence proves nothing")
{
    RangeRun run;
    run.answerInRange(
        [](const QHostAddress&, const probeValues::Port&) { return failure(ErrorKind::TimedOut); });
    const Finding finding = run.finding();
    CHECK(finding.verdict == Verdict::Unknown);
    CHECK(run.askedInRange().size() == 16);
    CHECK(finding.facts.value(QLatin1String("tested")).toInt() == 16);
    const QJsonObject https = finding.facts.value(QLatin1String("ports")).toArray().first().toObject();
    CHECK(https.value(QLatin1String("silent")).toInt() == 16);
    CHECK(https.value(QLatin1String("refused")).toInt() == 0);
    CHECK(diagnose({finding}, run.profile).isEmpty());
}

TEST_CASE("A run asks no more addresses than the profile allows")
{
    RangeRun run;
    run.profile.sampling.mostPerRun = 5;
    run.answerInRange(
        [](const QHostAddress&, const probeValues::Port&) { return failure(ErrorKind::TimedOut); });
    run.finding();
    CHECK(run.askedInRange().size() == 5);
}

TEST_CASE("One address that answers meets the range, whoever else is silent")
{
    RangeRun run;
    const QHostAddress open = rangeSample(farRange, 5).last();
    run.answerInRange([=](const QHostAddress& address, const probeValues::Port&) {
        return address == open ? FakeReply::answer() : failure(ErrorKind::TimedOut);
    });
    const Finding finding = run.finding();
    CHECK(finding.verdict == Verdict::Pass);
    CHECK(finding.facts.value(QLatin1String("answered")).toInt() == 1);
    CHECK(finding.facts.value(QLatin1String("tested")).toInt() >= 5);
    CHECK(NetworkFacts::of(finding).decisive()->address == open);
}

TEST_CASE("One address open, one turned away on the same port: the range is not met, both are listed")
{
    RangeRun run;
    const QList<QHostAddress> sample = rangeSample(farRange, 2);
    run.answerInRange([=](const QHostAddress& address, const probeValues::Port& port) {
        if (address == sample.first() || port.port == 3478)
            return failure(ErrorKind::Refused);
        // The answer ends the search: the refusal has to be there before it, and no third address beside it.
        return address == sample.last() ? FakeReply::answer(std::chrono::milliseconds(300))
                                        : FakeReply::silence();
    });
    run.net.web.alter = [](WebExchange& exchange) { exchange.connectMs = 40; };
    run.profile.rangePorts = {{Transport::Tcp, 443}, {Transport::Tcp, 3478}};
    const Finding finding = run.finding();
    CHECK(finding.verdict == Verdict::Fail);
    const QJsonArray ports = finding.facts.value(QLatin1String("ports")).toArray();
    CHECK(ports.first()[QLatin1String("closed")].toBool());
    CHECK_FALSE(ports.last()[QLatin1String("closed")].toBool());
    CHECK(NetworkFacts::of(finding).targets.size() >= 2);
    CHECK(WhitelistChecker().describe(finding).summary.contains(
        QStringLiteral("%1 on TCP 443").arg(sample.first().toString())));
    const auto diagnoses = diagnose({finding}, run.profile);
    REQUIRE(diagnoses.size() == 1);
    CHECK(diagnoses.first().code == QStringLiteral("fw.tcp-refused"));
}

TEST_CASE("The words of a range that is not met name somebody on the port that is closed")
{
    NetworkTarget open, closed;
    open.address = QHostAddress(QStringLiteral("203.0.113.65"));
    open.port = 3478;
    open.outcome = TargetOutcome::Failed;
    open.stage = Stage::Connect;
    open.error = ErrorKind::Refused;
    closed = open;
    closed.address = QHostAddress(QStringLiteral("203.0.113.66"));
    closed.port = 443;
    NetworkFacts facts;
    facts.targets = {open, closed};
    facts.more.insert(QStringLiteral("ports"),
                      QJsonArray{QJsonObject{{QStringLiteral("transport"), QStringLiteral("tcp")},
                                             {QStringLiteral("port"), 443},
                                             {QStringLiteral("closed"), true}}});
    const Wording words = WhitelistChecker().describe({QStringLiteral("whitelist.range"),
                                                       Verdict::Fail,
                                                       {},
                                                       QStringLiteral("203.0.113.64/27"),
                                                       facts.toJson()});
    CHECK(words.summary.contains(QStringLiteral("203.0.113.66 on TCP 443")));
}

TEST_CASE("An address that itself refuses is no fault of the network")
{
    RangeRun run;
    const QHostAddress open = rangeSample(farRange, 2).last();
    run.profile.rangePorts = {{Transport::Tcp, 443}};
    run.answerInRange([=](const QHostAddress& address, const probeValues::Port&) {
        return address == open ? FakeReply::answer(std::chrono::milliseconds(300))
                               : failure(ErrorKind::Refused);
    });
    // Milliseconds that the accepted connect and the refusal took.
    const auto [accepted, refused, verdict] = GENERATE(table<int, int, Verdict>({
        {40, 38, Verdict::Pass}, // from where the other is
        {40, 20, Verdict::Pass},
        {40, 19, Verdict::Fail}, // from half the way
        {20, 9, Verdict::Fail},
        {19, 1, Verdict::Pass}, // too quick to be told apart
        {1, 1, Verdict::Pass},
    }));
    run.net.web.alter = [ms = accepted](WebExchange& exchange) { exchange.connectMs = ms; };
    run.net.web.alterFailed = [ms = refused](WebExchange& exchange) { exchange.totalMs = ms; };
    CHECK(run.finding().verdict == verdict);
}

TEST_CASE("A range in which everybody refuses proves nothing")
{
    RangeRun run;
    run.answerInRange(
        [](const QHostAddress&, const probeValues::Port&) { return failure(ErrorKind::Refused); });
    CHECK(run.finding().verdict == Verdict::Unknown);
}

TEST_CASE("Forbidden on this side of the internet is a fault, by somebody out there it is not")
{
    RangeRun run;
    const auto [icmp, detail, verdict] = GENERATE(table<const char*, const char*, Verdict>({
        {"admin-prohibited", "admin-prohibited from 192.168.1.1 (EHOSTUNREACH)", Verdict::Fail},
        {"", "EACCES", Verdict::Fail},
        {"admin-prohibited", "admin-prohibited from 203.0.113.1 (EHOSTUNREACH)", Verdict::Unknown},
        {"host-prohibited", "host-prohibited from 203.0.113.65 (EHOSTUNREACH)", Verdict::Unknown},
    }));
    run.profile.rangePorts = {{Transport::Tcp, 443}};
    run.answerInRange(
        [](const QHostAddress&, const probeValues::Port&) { return failure(ErrorKind::AccessDenied); });
    run.net.web.alterFailed = [icmp = icmp, detail = detail](WebExchange& exchange) {
        exchange.icmp = QLatin1String(icmp);
        exchange.error->detail = QLatin1String(detail);
    };
    const Finding finding = run.finding();
    INFO(detail);
    CHECK(finding.verdict == verdict);
    const auto diagnoses = diagnose(
        {finding, findingOf(run.run(WhitelistChecker()).findings, QStringLiteral("whitelist.domain"))},
        run.profile);
    CHECK(diagnoses.size() == (verdict == Verdict::Fail ? 1 : 0));
}

TEST_CASE("Where the platform's names lead into a range, their pages tell, and no sample is asked")
{
    RangeRun run(homeRange);
    SECTION("they answer")
    {
        const Finding finding = run.finding();
        CHECK(finding.verdict == Verdict::Pass);
        CHECK(NetworkFacts::of(finding).decisive()->role == TargetRole::Named);
    }
    SECTION("they do not: the platform is there for certain")
    {
        const auto [kind, code] = GENERATE(table<ErrorKind, const char*>({
            {ErrorKind::TimedOut, "fw.tcp-dropped"},
            {ErrorKind::Refused, "fw.tcp-refused"},
            {ErrorKind::AccessDenied, "fw.prohibited"},
        }));
        run.answerInRange(
            [kind = kind](const QHostAddress&, const probeValues::Port&) { return failure(kind); });
        const auto findings = run.run(WhitelistChecker()).findings;
        CHECK(findingOf(findings, QStringLiteral("whitelist.range")).verdict == Verdict::Fail);
        const auto diagnoses = diagnose(findings, run.profile);
        REQUIRE(diagnoses.size() == 1);
        CHECK(diagnoses.first().code == QLatin1String(code));
    }
    SECTION("somebody else answers in their place: nothing is told of the range")
    {
        run.net.web.alter = [](WebExchange& exchange) { exchange.tls->nameMatches = false; };
        CHECK(run.finding().verdict == Verdict::Unknown);
    }
    CHECK(run.askedInRange().isEmpty());
}

TEST_CASE("At a bare address only the chain is judged")
{
    RangeRun run;
    run.profile.rangePorts = {{Transport::Tcp, 443}};
    const auto [trust, answered, verdict] = GENERATE(table<Trust, bool, Verdict>({
        {Trust::Public, true, Verdict::Pass},
        {Trust::Public, false, Verdict::Pass},
        {Trust::LocalOnly, true, Verdict::Unknown},
        {Trust::Neither, true, Verdict::Unknown},
    }));
    run.net.web.alter = [=, trust = trust, answered = answered](WebExchange& exchange) {
        if (!QHostAddress(exchange.url.host()).isNull())
            exchange.tls->trust = trust;
        if (!answered) {
            exchange.reached = Stage::FirstByte;
            exchange.answer.reset();
        }
    };
    const Finding finding = run.finding();
    CHECK(finding.verdict == verdict);
    CHECK_FALSE(NetworkFacts::of(finding).decisive()->failed());
}

TEST_CASE("What ports has proven of a range is not asked again")
{
    RangeRun run(Cidr{QHostAddress(QStringLiteral("203.0.113.0")), 28});
    run.NetworkRun::run(PortsChecker());
    const auto asked = run.net.stun.asked.size();
    CHECK(run.finding().verdict == Verdict::Pass);
    CHECK(run.askedInRange().isEmpty());
    CHECK(run.net.stun.asked.size() == asked);
}

TEST_CASE("A range of a family without a route is not asked")
{
    RangeRun run(Cidr{QHostAddress(QStringLiteral("2001:db8:1::")), 48});
    const Finding without = run.finding();
    CHECK(without.verdict == Verdict::Unknown);
    CHECK(NetworkFacts::of(without).reason == QStringLiteral("no-route"));
    CHECK(run.askedInRange().isEmpty());
    run.net.interfaces.link.hasIpv6Route = true;
    run.survey = {};
    CHECK(run.finding().verdict == Verdict::Pass);
}

TEST_CASE("Offline, a range is not reached")
{
    RangeRun run;
    run.net.interfaces.link = {};
    CHECK(NetworkFacts::of(run.finding()).notReached == QStringLiteral("link"));
}

TEST_CASE("A search in silent ranges stops at once")
{
    RangeRun run;
    run.profile.sampling.newTargetsPerSecond = GENERATE(1, 1000);
    run.answerInRange([&](const QHostAddress&, const probeValues::Port&) {
        run.stop.request_stop();
        return FakeReply::silence();
    });
    QElapsedTimer timer;
    timer.start();
    const CheckResult result = run.NetworkRun::run(WhitelistChecker());
    CHECK(timer.elapsed() < 4 * PRECALL_STOP_BOUND_MS);
    CHECK(result.outcome == CheckOutcome::Cancelled);
    CHECK(findingOf(result.findings, QStringLiteral("whitelist.range")).code.isEmpty());
}

TEST_CASE("A range finding has words in every verdict, also without facts")
{
    const WhitelistChecker checker;
    RangeRun run;
    for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
        for (const QJsonObject& facts : {QJsonObject(), run.finding().facts}) {
            const Wording words = checker.describe(
                {QStringLiteral("whitelist.range"), verdict, {}, QStringLiteral("203.0.113.64/27"), facts});
            CHECK(words.summary.contains(QStringLiteral("203.0.113.64/27")));
            CHECK_FALSE(words.summary.contains(QLatin1Char('%')));
        }
    }
}
