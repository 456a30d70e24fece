#include "core/checks/ports/ProxyRows.h"
#include "tests/fakes/FakeNetwork.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("That no proxy is used is said only where none is")
{
    PortsEvidence evidence;
    evidence.link = FakeInterfaces().link;
    WebVisit visit{TargetRole::Named, QUrl(QStringLiteral("https://www.platform.example/")), {}, {}};
    const bool isProxied = GENERATE(false, true);
    if (isProxied)
        visit.route = {Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128,
                       QHostAddress(QStringLiteral("192.0.2.3"))};
    evidence.web = {visit};
    const Finding finding = judgeProxyLogon({}, evidence, {});
    const QString reason = finding.facts.value(QLatin1String("reason")).toString();
    CHECK((reason == QLatin1String("no-proxy")) == !isProxied);
    CHECK(finding.verdict == (isProxied ? Verdict::Unknown : Verdict::Pass));
}
