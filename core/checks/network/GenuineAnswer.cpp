#include "core/checks/network/GenuineAnswer.h"

#include "core/checks/network/BlockPage.h"
#include "core/checks/network/ProxyAnswer.h"

#include <algorithm>

namespace precall {

namespace {

const Genuineness genuine{TargetOutcome::Passed, {}};

Genuineness foreign(const char* reason)
{
    return {TargetOutcome::Failed, QLatin1String(reason)};
}

QString trustFault(const TlsFacts& tls)
{
    if (!tls.datesValid)
        return QStringLiteral("dates");
    if (!tls.nameMatches)
        return QStringLiteral("wrong-name");
    return tls.trust == Trust::Neither ? QStringLiteral("untrusted") : QString();
}

Genuineness genuineTls(const WebExchange& exchange)
{
    const QString fault = trustFault(*exchange.tls);
    if (!fault.isEmpty())
        return {TargetOutcome::Failed, fault};
    if (!exchange.answered())
        return {};
    if (exchange.tls->trust == Trust::Public)
        return genuine;
    if (!blockPageOf(*exchange.answer).isEmpty())
        return foreign("block-page");
    if (!isIntercepted(*exchange.tls))
        return {TargetOutcome::Unproven, QStringLiteral("local-root")};
    const bool isNamed =
        QHostAddress(exchange.url.host()).isNull(); // of a bare address nobody knows the page
    if (isNamed && isRefusal(*exchange.answer))
        return {TargetOutcome::Unproven, QStringLiteral("perhaps-blocked")};
    return {TargetOutcome::Passed, QStringLiteral("intercepted")};
}

bool leadsElsewhere(const WebExchange& exchange, const RequirementsProfile& profile)
{
    const QByteArray location = exchange.answer->header("Location");
    if (location.isEmpty())
        return false;
    const QUrl target = exchange.url.resolved(QUrl::fromEncoded(location));
    return target.host() != exchange.url.host() && !isHostOf(profile, target.host());
}

Genuineness genuinePlain(const WebExchange& exchange, const RequirementsProfile& profile)
{
    if (!exchange.answered() || !exchange.answer)
        return {};
    if (!blockPageOf(*exchange.answer).isEmpty())
        return foreign("block-page");
    if (isRefusal(*exchange.answer) && exchange.route.kind == Route::Kind::HttpProxy)
        return {TargetOutcome::Unproven, QStringLiteral("proxy-or-server")};
    return leadsElsewhere(exchange, profile) ? foreign("foreign-redirect") : genuine;
}

bool covers(const DomainPattern& pattern, const QString& host)
{
    const QString domain = pattern.domain();
    return host == domain || (pattern.isWildcard() && host.endsWith(QLatin1Char('.') + domain));
}

bool isUrlOf(const QList<QUrl>& urls, const QString& host)
{
    return std::any_of(urls.begin(), urls.end(), [&](const QUrl& url) { return url.host() == host; });
}

bool isHostOf(const Requirement& requirement, const QString& host)
{
    if (const auto* web = std::get_if<probeValues::Web>(&requirement.values))
        return isUrlOf(web->urls, host);
    if (const auto* sockets = std::get_if<probeValues::WebSockets>(&requirement.values))
        return std::any_of(sockets->endpoints.begin(), sockets->endpoints.end(),
                           [&](const auto& endpoint) { return endpoint.url.host() == host; });
    const auto* domains = std::get_if<probeValues::Domains>(&requirement.values);
    return domains && std::any_of(domains->patterns.begin(), domains->patterns.end(),
                                  [&](const DomainPattern& pattern) { return covers(pattern, host); });
}

} // namespace

Genuineness genuineness(const WebExchange& exchange, const RequirementsProfile& profile)
{
    if (exchange.reached == Stage::Proxy)
        return refusedByProxy(exchange.proxy, exchange.error);
    return exchange.tls ? genuineTls(exchange) : genuinePlain(exchange, profile);
}

bool isRefusal(const HttpAnswer& answer)
{
    return answer.status == 403 || answer.status == 451;
}

bool isIntercepted(const TlsFacts& tls)
{
    return tls.trust == Trust::LocalOnly && tls.nameMatches && !tls.chain.isEmpty() &&
           !tls.chain.first().hasScts;
}

bool isHostOf(const RequirementsProfile& profile, const QString& host)
{
    const auto isServer = [&](const IceServer& server) { return server.host == host; };
    return isUrlOf(profile.controls.web, host) ||
           std::any_of(profile.servers.begin(), profile.servers.end(), isServer) ||
           std::any_of(profile.requirements.begin(), profile.requirements.end(),
                       [&](const Requirement& requirement) { return isHostOf(requirement, host); });
}

} // namespace precall
