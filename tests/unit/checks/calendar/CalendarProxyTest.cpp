#include "tests/unit/checks/calendar/MailRun.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const Route calendarProxy{Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128, publicAddress};

/// All goes through a proxy that answers everybody with that status.
void refuseByProxy(MailRun& run, int status)
{
    run.net.resolver.hosts[QStringLiteral("proxy.example")] = {publicAddress};
    run.net.proxies.script = [](const QUrl&) {
        ProxyChoice choice;
        choice.routes = {calendarProxy};
        return choice;
    };
    run.net.web.script = [](const WebRequest& request) {
        return request.route.isDirect() ? FakeReply::answer() : FakeReply::fails(ErrorKind::AccessDenied);
    };
    run.net.web.alterFailed = [status](WebExchange& exchange) {
        exchange.reached = Stage::Proxy;
        exchange.proxy = ProxyReply{status, QStringLiteral("HTTP/1.1 %1 No").arg(status), {}, {}};
        exchange.error = httpRefusal(*exchange.proxy);
    };
}

} // namespace

TEST_CASE("The proxy's 407 is not the server's 401")
{
    MailRun run;
    refuseByProxy(run, 407);
    const Finding kept = run.finding("calendar.autodiscover");
    CHECK(kept.verdict == Verdict::Unknown);
    CHECK(outcomeOf(kept, "host") == QStringLiteral("proxy-logon"));
    CHECK(run.diagnoses() == QStringList{QStringLiteral("cal.proxy-in-the-way")});

    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] =
        exchange401;
    const Finding straight = run.finding("calendar.autodiscover");
    CHECK(straight.verdict == Verdict::Warn);
    CHECK(fact(straight, "route") == QStringLiteral("direct"));
    CHECK(run.diagnoses() == QStringList{QStringLiteral("cal.proxy-in-the-way")});
}

TEST_CASE("A proxy that refuses a domain which may not exist is not in the way of anything")
{
    MailRun run;
    refuseByProxy(run, 403);
    run.net.resolver.hosts.remove(mailDomain);
    run.net.resolver.mail.clear();
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
    CHECK(run.diagnoses().isEmpty());
}

TEST_CASE("What the proxy does not find, and the resolvers say is not there, is not there")
{
    MailRun run;
    refuseByProxy(run, 503);
    run.net.resolver.hosts.remove(autodiscoverHost);
    run.net.resolver.hosts.remove(mailDomain);
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Fail);
    run.net.resolver.hosts[autodiscoverHost] = {publicAddress};
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
}
