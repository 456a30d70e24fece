#include "core/checks/calendar/AutodiscoverTry.h"

#include "core/checks/calendar/AutodiscoverAnswer.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/ProxyAnswer.h"
#include "core/net/proxy/AuthChallenge.h"

#include <algorithm>

namespace precall {

namespace {

using Outcome = AutodiscoverOutcome;

bool isOneOf(Outcome outcome, std::initializer_list<Outcome> outcomes)
{
    return std::find(outcomes.begin(), outcomes.end(), outcome) != outcomes.end();
}

Outcome outcomeAtProxy(const WebExchange& exchange)
{
    if (!exchange.proxy)
        return Outcome::ProxyUnreachable;
    const QString reason = refusedByProxy(exchange.proxy, exchange.error).reason;
    if (reason == QLatin1String("proxy-logon"))
        return Outcome::ProxyLogon;
    const bool foundNoWay =
        reason == QLatin1String("unknown-to-proxy") || reason == QLatin1String("proxy-or-server");
    return foundNoWay ? Outcome::Unreachable : Outcome::ProxyRefused;
}

/// A certificate for other names, from a public authority, is somebody else's server: web hosts answer so for
/// every name that leads to them.
std::optional<Outcome> outcomeOfCertificate(const WebExchange& exchange)
{
    if (!exchange.tls)
        return std::nullopt;
    const TlsFacts& tls = *exchange.tls;
    if (!tls.nameMatches && tls.trust == Trust::Public)
        return Outcome::WrongName;
    return tls.isTrusted() ? std::nullopt : std::optional(Outcome::Untrusted);
}

QStringList schemesOf(const HttpAnswer& answer)
{
    QList<QByteArray> values;
    for (const auto& [name, value] : answer.headers)
        if (name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            values.append(value);
    QStringList schemes;
    for (const AuthChallenge& challenge : parseChallenges(values))
        schemes.append(challenge.scheme);
    schemes.removeDuplicates();
    return schemes;
}

QUrl redirection(const WebExchange& exchange)
{
    static const QList codes{301, 302, 303, 307, 308}; // RFC 9110 section 15.4
    if (!codes.contains(exchange.answer->status))
        return {};
    const QUrl target = exchange.url.resolved(QUrl::fromEncoded(exchange.answer->header("Location")));
    const bool isUsable = target.isValid() && target.scheme() == QLatin1String("https") &&
                          !target.host().isEmpty() && target.userInfo().isEmpty();
    return isUsable ? target.adjusted(QUrl::RemoveFragment) : QUrl();
}

/// Of an answer that is no Autodiscover: 404 and 410 say that nothing is there, other refusals (403, 405,
/// 429) may come from whoever guards it. RFC 9110 section 15.5.
Outcome outcomeOfStatus(int status)
{
    if (status >= 500)
        return Outcome::ServerError;
    return status < 400 || status == 404 || status == 410 ? Outcome::NotThere : Outcome::Refused;
}

AutodiscoverReading readBody(const QUrl& url, const HttpAnswer& answer)
{
    if (url.path().endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        if (const auto json = readJsonAnswer(answer.body))
            return {Outcome::Json, {}, json->url, {}};
    const auto xml = answer.status == 200 ? readPoxAnswer(answer.body)
                                          : Result<PoxAnswer>(Error{ErrorKind::Invalid, {}, answer.status});
    if (!xml)
        return {outcomeOfStatus(answer.status), {}, {}, {}};
    const bool leadsOn = xml->action == QLatin1String("redirectUrl");
    return {Outcome::Settings, leadsOn ? xml->redirectUrl : QUrl(), xml->ews, {}};
}

} // namespace

bool AutodiscoverTry::isFound() const
{
    return isOneOf(outcome, {Outcome::AsksForLogon, Outcome::Settings, Outcome::Json});
}

bool AutodiscoverTry::isAbsent() const
{
    return isOneOf(outcome, {Outcome::NoName, Outcome::NotThere, Outcome::WrongName});
}

bool AutodiscoverTry::isKeptByProxy() const
{
    return isOneOf(outcome, {Outcome::ProxyLogon, Outcome::ProxyRefused});
}

QString autodiscoverStepWord(AutodiscoverStep step)
{
    switch (step) {
    case AutodiscoverStep::Domain:
        return QStringLiteral("domain");
    case AutodiscoverStep::Host:
        return QStringLiteral("host");
    case AutodiscoverStep::Redirect:
        return QStringLiteral("redirect");
    case AutodiscoverStep::Service:
        return QStringLiteral("srv");
    case AutodiscoverStep::Json:
        return QStringLiteral("json");
    case AutodiscoverStep::Microsoft365:
        return QStringLiteral("microsoft-365");
    }
    Q_UNREACHABLE();
}

QString autodiscoverOutcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::AsksForLogon:
        return QStringLiteral("asks-for-logon");
    case Outcome::Settings:
        return QStringLiteral("settings");
    case Outcome::Json:
        return QStringLiteral("json");
    case Outcome::NoName:
        return QStringLiteral("no-name");
    case Outcome::NotThere:
        return QStringLiteral("not-there");
    case Outcome::WrongName:
        return QStringLiteral("wrong-name");
    case Outcome::Unreachable:
        return QStringLiteral("unreachable");
    case Outcome::Untrusted:
        return QStringLiteral("untrusted");
    case Outcome::ServerError:
        return QStringLiteral("server-error");
    case Outcome::Refused:
        return QStringLiteral("refused");
    case Outcome::LockedSite:
        return QStringLiteral("locked-site");
    case Outcome::ProxyLogon:
        return QStringLiteral("proxy-logon");
    case Outcome::ProxyRefused:
        return QStringLiteral("proxy-refused");
    case Outcome::ProxyUnreachable:
        return QStringLiteral("proxy-unreachable");
    case Outcome::NotAsked:
        return QStringLiteral("not-asked");
    }
    Q_UNREACHABLE();
}

bool isGenuinelyAnswered(const WebExchange& exchange)
{
    return exchange.answered() && exchange.tls && exchange.tls->isTrusted() &&
           exchange.tls->trust == Trust::Public;
}

AutodiscoverReading readAutodiscover(const WebExchange& exchange)
{
    if (exchange.reached == Stage::Proxy)
        return {outcomeAtProxy(exchange), {}, {}, {}};
    if (exchange.error && exchange.error->kind == ErrorKind::Cancelled)
        return {Outcome::NotAsked, {}, {}, {}};
    if (const auto outcome = outcomeOfCertificate(exchange))
        return {*outcome, {}, {}, {}};
    if (!exchange.answer)
        return {Outcome::Unreachable, {}, {}, {}};
    if (const QUrl target = redirection(exchange); !target.isEmpty())
        return {Outcome::NotThere, target, {}, {}};
    if (exchange.url.scheme() != QLatin1String("https"))
        return {Outcome::NotThere, {}, {}, {}};
    if (exchange.answer->status == 401)
        return {Outcome::AsksForLogon, {}, {}, schemesOf(*exchange.answer)};
    return readBody(exchange.url, *exchange.answer);
}

} // namespace precall
