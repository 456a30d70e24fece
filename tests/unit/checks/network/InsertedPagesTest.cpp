#include "core/checks/network/InsertedPages.h"

#include "tests/fakes/NetworkRun.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

WebVisit opened(const char* url, const QByteArray& title, int status = 403)
{
    WebExchange exchange;
    exchange.url = QUrl(QLatin1String(url));
    exchange.reached = Stage::Done;
    exchange.answer = HttpAnswer{status, {}, {}, "<title>" + title + "</title>", true};
    exchange.tls = TlsFacts{};
    exchange.tls->trust = Trust::LocalOnly;
    exchange.tls->chain = {Certificate{}};
    return {TargetRole::Named, exchange.url, {exchange}};
}

WebVisit redirected(const char* url, const char* target)
{
    WebVisit visit = opened(url, {}, 302);
    visit.exchanges.first().answer->headers = {{"Location", target}};
    return visit;
}

bool isInserted(const QList<WebVisit>& visits)
{
    return !insertedPages(visits, meetProfile()).isEmpty();
}

constexpr const char* platform = "https://www.meet.example/";
constexpr const char* cdn = "https://cdn.other.example/lib/x.js";

} // namespace

TEST_CASE("One page inside opened connections for hosts of two owners is nobody's but the opener's")
{
    const int status = GENERATE(200, 403, 451, 503);
    QList<WebVisit> visits{opened(platform, "Acme: access denied", status),
                           opened(cdn, "Acme: access denied", status)};
    CHECK(isInserted(visits));
    SECTION("a publicly trusted host's page is its own")
    {
        visits.first().exchanges.first().tls->trust = Trust::Public;
        CHECK_FALSE(isInserted(visits));
    }
    SECTION("two pages")
    {
        CHECK_FALSE(isInserted({opened(platform, "Meet", status), opened(cdn, "Library", status)}));
    }
    SECTION("marked, those alone: as block pages where they refuse, else as nobody knows whose")
    {
        visits.append(opened("https://api.stream.example/", "Streams", status));
        const bool refuses = status == 403 || status == 451;
        const QSet<QString> pages = insertedPages(visits, meetProfile());
        NetworkTarget passed;
        passed.outcome = TargetOutcome::Passed;
        for (const WebVisit& visit : visits) {
            QList<NetworkTarget> targets{passed};
            markInsertedPages(targets, visit, pages);
            const bool isInserted = visit.url.host() != QLatin1String("api.stream.example");
            CHECK(targets.first().isForbidden() == (isInserted && refuses));
            CHECK(targets.first().passed() != isInserted);
        }
    }
}

TEST_CASE("A refusal may name the host that was asked for, a page of its own often does")
{
    const auto [status, inserted] = GENERATE(table<int, bool>({{403, true}, {451, true}, {200, false}}));
    CHECK(isInserted({opened(platform, "www.meet.example is blocked - Acme", status),
                      opened(cdn, "cdn.other.example is blocked - Acme", status)}) == inserted);
    CHECK_FALSE(
        isInserted({opened(platform, "www.meet.example", status), opened(cdn, "cdn.other.example", status)}));
}

TEST_CASE("What web servers say by themselves is one page of many owners")
{
    const char* title =
        GENERATE("", "403 Forbidden", "Forbidden", "Access Denied", "Error 403 (Forbidden)!!1",
                 "403 - Forbidden: Access is denied.", "Attention Required! | Cloudflare",
                 "ERROR: The request could not be satisfied", "Just a moment...");
    CHECK_FALSE(isInserted({opened(platform, title), opened(cdn, title)}));
}

TEST_CASE("One page for hosts of one owner proves nothing")
{
    CHECK_FALSE(isInserted({opened(platform, "Meet"), opened("https://meet.example/", "Meet")}));
    SECTION("what one row names belongs together")
    {
        RequirementsProfile profile = meetProfile();
        Requirement row;
        row.values = probeValues::Domains{
            {{QStringLiteral("*.meet.example"), {}}, {QStringLiteral("cdn.other.example"), {}}}};
        profile.requirements.append(row);
        CHECK(insertedPages({opened(platform, "Meet"), opened(cdn, "Meet")}, profile).isEmpty());
    }
}

TEST_CASE("Where an opened connection leads to")
{
    const QList<WebVisit> away{redirected(platform, "https://filter.acme.example/why?meet"),
                               redirected(cdn, "https://filter.acme.example/why?cdn")};
    QList<NetworkTarget> targets{NetworkTarget{}};
    markInsertedPages(targets, away.first(), insertedPages(away, meetProfile()));
    CHECK(targets.first().outcome == TargetOutcome::Unproven);
    CHECK(targets.first().reason == QStringLiteral("foreign-redirect"));
    CHECK_FALSE(isInserted({redirected(platform, "https://api.stream.example/"),
                            redirected(cdn, "https://api.stream.example/")}));
    CHECK_FALSE(isInserted({redirected(platform, "/start"), redirected(cdn, "/start")}));
}

TEST_CASE("Bare addresses belong to nobody in particular")
{
    CHECK_FALSE(isInserted({opened(platform, "Acme", 403), opened("https://192.0.2.7/", "Acme", 403)}));
}
