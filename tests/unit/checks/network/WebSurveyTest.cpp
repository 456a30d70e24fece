#include "core/checks/network/WebSurvey.h"

#include "tests/fakes/NetworkOutcome.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Says nothing the first `silences` times.
void beSilentFor(NetworkRun& run, int silences, const QString& host)
{
    run.net.web.script = [&run, silences, host](const WebRequest& request) {
        const auto asked = std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(),
                                         [&](const WebRequest& one) { return one.url == request.url; });
        const bool isSilent = request.url.host() == host && asked <= silences;
        return isSilent ? FakeReply::fails(ErrorKind::TimedOut) : FakeReply::answer();
    };
}

int timesAsked(const NetworkRun& run, const char* url)
{
    return int(std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(),
                             [&](const auto& request) { return request.url == QUrl(QLatin1String(url)); }));
}

} // namespace

TEST_CASE("Silence is asked again only where packets are seen to get lost")
{
    NetworkRun run;
    const QString host = QStringLiteral("www.meet.example");
    const auto loseRequests = [](StunExchange& exchange) { exchange.attempts = 2; };
    SECTION("in a network that loses none, silence is silence")
    {
        beSilentFor(run, 1, host);
        CHECK(portsOutcomeOf(run).verdict("ports.tls") == Verdict::Fail);
        CHECK(timesAsked(run, "https://www.meet.example/") == 1);
    }
    SECTION("in one that does, the second and the third try count")
    {
        beSilentFor(run, GENERATE(1, 2), host);
        run.survey.stun = QList<StunExchange>(3);
        for (StunExchange& exchange : run.survey.stun)
            loseRequests(exchange);
        CHECK(portsOutcomeOf(run).verdict("ports.tls") == Verdict::Pass);
    }
    SECTION("it ends after three")
    {
        beSilentFor(run, 9, host);
        run.survey.stun = QList<StunExchange>(3);
        for (StunExchange& exchange : run.survey.stun)
            loseRequests(exchange);
        CHECK(portsOutcomeOf(run).verdict("ports.tls") == Verdict::Fail);
        CHECK(timesAsked(run, "https://www.meet.example/") == 3);
    }
}
