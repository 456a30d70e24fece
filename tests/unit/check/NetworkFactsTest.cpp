#include "core/check/NetworkFacts.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

NetworkTarget fullTarget()
{
    NetworkTarget target;
    target.role = TargetRole::Control;
    target.name = QStringLiteral("stun.example");
    target.url = QStringLiteral("https://stun.example/");
    target.range = QStringLiteral("192.0.2.0/24");
    target.transport = Transport::Udp;
    target.address = QHostAddress(QStringLiteral("2001:db8::1"));
    target.port = 3478;
    target.outcome = TargetOutcome::Failed;
    target.stage = Stage::Handshake;
    target.error = ErrorKind::Tls;
    target.detail = QStringLiteral("alert");
    target.icmp = QStringLiteral("host-prohibited");
    target.reason = QStringLiteral("untrusted");
    target.status = 403;
    target.title = QStringLiteral("No");
    target.location = QStringLiteral("http://elsewhere.example/");
    target.issuer = QStringLiteral("CN=Box");
    target.mapped = QStringLiteral("192.0.2.1:5");
    target.received = QStringLiteral("485454");
    target.resolvers = {QStringLiteral("192.0.2.53")};
    target.otherName = QStringLiteral("example.com");
    target.otherNameAccepted = true;
    target.clockOffset = -3600;
    target.ms = 12;
    target.attempts = 3;
    return target;
}

NetworkTarget targetWith(TargetOutcome outcome, const char* address)
{
    NetworkTarget target;
    target.outcome = outcome;
    target.address = QHostAddress(QLatin1String(address));
    return target;
}

} // namespace

TEST_CASE("Network facts survive the way into a report and back")
{
    NetworkFacts facts;
    facts.targets = {fullTarget(), NetworkTarget{}};
    facts.beside = {fullTarget()};
    facts.control = QStringLiteral("stun.example");
    facts.reason = QStringLiteral("dates");
    facts.notReached = QStringLiteral("dns");
    facts.closes = {QStringLiteral("NET-TCP-80")};
    facts.more.insert(QStringLiteral("resolvers"), QJsonArray{QStringLiteral("192.0.2.53")});
    const NetworkFacts read = NetworkFacts::fromJson(facts.toJson());
    CHECK(read.targets == facts.targets);
    CHECK(read.beside == facts.beside);
    CHECK(read.control == facts.control);
    CHECK(read.reason == facts.reason);
    CHECK(read.notReached == facts.notReached);
    CHECK(read.closes == facts.closes);
    CHECK(read.more == facts.more);
}

TEST_CASE("The members of the contract are always there")
{
    for (const NetworkFacts& facts : {NetworkFacts{}, NetworkFacts{{fullTarget()}, {}, {}, {}, {}, {}, {}}})
        for (const char* key : {"route", "address", "port", "ms", "error", "attempts"})
            CHECK(facts.toJson().contains(QLatin1String(key)));
}

TEST_CASE("An answer that is no STUN and a STUN server's own error have each their word")
{
    const auto [error, word] = GENERATE(
        table<ErrorKind, const char*>({{ErrorKind::NotStun, "not-stun"}, {ErrorKind::Protocol, "protocol"}}));
    NetworkTarget target = targetWith(TargetOutcome::Failed, "192.0.2.1");
    target.error = error;
    NetworkFacts facts;
    facts.targets = {target};
    CHECK(facts.toJson().value(QLatin1String("error")) == QLatin1String(word));
    CHECK(NetworkFacts::fromJson(facts.toJson()).targets.first().error == error);
    CHECK(target.answeredAmiss());
}

TEST_CASE("The decisive target is the first that passed, else that failed, else any")
{
    const auto untried = targetWith(TargetOutcome::NotReached, "192.0.2.1");
    const auto failed = targetWith(TargetOutcome::Failed, "192.0.2.2");
    const auto passed = targetWith(TargetOutcome::Passed, "192.0.2.3");
    NetworkFacts facts;
    CHECK(facts.decisive() == nullptr);
    facts.targets = {untried, failed, passed};
    CHECK(*facts.decisive() == passed);
    facts.targets = {untried, failed};
    CHECK(*facts.decisive() == failed);
    facts.targets = {untried};
    CHECK(*facts.decisive() == untried);
}

TEST_CASE("Connected, silent, failed to connect")
{
    NetworkTarget target = targetWith(TargetOutcome::Failed, "192.0.2.1");
    target.error = ErrorKind::TimedOut;
    target.stage = Stage::Connect;
    CHECK(target.failedToConnect());
    CHECK(target.silent());
    CHECK_FALSE(target.connected());
    target.stage = Stage::Handshake;
    CHECK_FALSE(target.failedToConnect());
    CHECK(target.connected());
    target.transport = Transport::Udp;
    CHECK(target.failedToConnect());
    target.error = ErrorKind::Protocol;
    CHECK_FALSE(target.failedToConnect());
    target.address = QHostAddress();
    target.error = ErrorKind::NoSuchName;
    CHECK_FALSE(target.failedToConnect());
}

TEST_CASE("Facts of any shape are read without harm")
{
    const QJsonObject hostile{{QStringLiteral("targets"), QJsonArray{1, QStringLiteral("x"), QJsonObject{}}},
                              {QStringLiteral("closes"), 7},
                              {QStringLiteral("control"), QJsonArray{}},
                              {QStringLiteral("port"), QStringLiteral("x")}};
    const NetworkFacts facts = NetworkFacts::fromJson(hostile);
    CHECK(facts.targets.size() == 3);
    CHECK(facts.closes.isEmpty());
    CHECK(facts.control.isEmpty());
}
