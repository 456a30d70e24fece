#include "core/checks/network/BrowserRoutes.h"

#include "core/checks/network/NameService.h"

#include <QElapsedTimer>

#include <algorithm>

namespace precall {

namespace {

constexpr std::chrono::milliseconds settingsTime{4000};
/// Of the routes of one URL and of the addresses of one proxy: bounds what a script or a resolver can make us
/// try.
constexpr qsizetype mostRoutes = 4;
constexpr qsizetype mostProxyAddresses = 4;
/// Choices that are remembered: those of thousands of hosts that are asked once would only take memory.
constexpr qsizetype mostChoices = 1000;

/// A WebSocket goes by the proxy that an HTTPS page would take.
QUrl placeOf(const QUrl& url)
{
    QUrl place;
    place.setScheme(url.scheme() == QLatin1String("wss") ? QStringLiteral("https") : url.scheme());
    place.setHost(url.host());
    place.setPort(url.port());
    place.setPath(QStringLiteral("/"));
    return place;
}

bool isSameProxy(const Route& one, const Route& other)
{
    return one.kind == other.kind && one.host == other.host && one.port == other.port;
}

} // namespace

BrowserRoutes::BrowserRoutes(const CheckContext& context, Lookup lookup)
    : m_context(context), m_lookup(std::move(lookup)), m_evidence{{}, context.survey.proxies}
{
}

Route BrowserRoutes::route(const QUrl& url)
{
    const QList<Route> routes = choice(placeOf(url)).routes.mid(0, mostRoutes);
    for (const Route& route : routes) {
        if (route.isDirect())
            return route;
        if (const ProxyTry made = tryProxy(route); made.reached())
            return made.route;
    }
    return routes.first();
}

std::optional<Error> BrowserRoutes::fault(const Route& route) const
{
    const std::lock_guard lock(m_mutex);
    for (const ProxyTry& made : m_evidence.tries)
        if (isSameProxy(made.route, route))
            return made.error;
    return std::nullopt;
}

ProxyEvidence BrowserRoutes::evidence() const
{
    const std::lock_guard lock(m_mutex);
    return m_evidence;
}

ProxyChoice BrowserRoutes::choice(const QUrl& place)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_evidence.choices.contains(place))
            return m_evidence.choices.value(place);
    }
    ProxyChoice choice = m_context.net.proxies.choose(place, {QDeadlineTimer(settingsTime), m_context.stop});
    for (Route& route : choice.routes)
        if (route.kind == Route::Kind::HttpProxy)
            route.logon = logonAt(route);
    const std::lock_guard lock(m_mutex);
    if (m_evidence.choices.size() < mostChoices)
        m_evidence.choices.insert(place, choice);
    return choice;
}

/// What the user typed for this very proxy, else their own account, where they agreed to either.
ProxyLogon* BrowserRoutes::logonAt(const Route& route) const
{
    const auto& password = m_context.settings.passwordLogon;
    if (password && password->isFor(route))
        return password.get();
    return m_context.settings.proxyLogon ? &m_context.net.proxyLogon : nullptr;
}

ProxyTry BrowserRoutes::tryProxy(const Route& route)
{
    const std::lock_guard trying(m_trying);
    {
        const std::lock_guard lock(m_mutex);
        for (const ProxyTry& made : m_evidence.tries)
            if (isSameProxy(made.route, route))
                return made;
    }
    const ProxyTry made = connectTo(route);
    const std::lock_guard lock(m_mutex);
    if (!m_context.stop.stop_requested())
        m_evidence.tries.append(made);
    return made;
}

/// One address after the other, all within the time of one connect.
ProxyTry BrowserRoutes::connectTo(const Route& route)
{
    QElapsedTimer timer;
    timer.start();
    ProxyTry made{route, std::nullopt, {}, 0};
    const QHostAddress literal(route.host);
    const NameLookup lookup = literal.isNull() ? m_lookup(route.host) : NameLookup();
    const QList<QHostAddress> addresses =
        (literal.isNull() ? lookup.addresses() : QList{literal}).mid(0, mostProxyAddresses);
    if (addresses.isEmpty())
        made.error = lookupError(lookup);
    ProbeTimes times;
    times.connect /= std::max<qsizetype>(addresses.size(), 1);
    for (const QHostAddress& address : addresses) {
        const WebExchange exchange = m_context.net.web.connect(address, route.port, times, m_context.stop);
        made.error = exchange.answered() ? std::nullopt : exchange.error;
        made.icmp = exchange.icmp;
        if (!made.reached())
            continue;
        made.route.address = address;
        break;
    }
    made.ms = int(timer.elapsed());
    return made;
}

bool proxyLooksUpNames(const ProxyEvidence& evidence)
{
    const auto goesByProxy = [](const ProxyChoice& choice) { return !choice.routes.first().isDirect(); };
    const auto wasReached = [](const ProxyTry& made) { return made.reached(); };
    return std::any_of(evidence.choices.begin(), evidence.choices.end(), goesByProxy) &&
           std::any_of(evidence.tries.begin(), evidence.tries.end(), wasReached);
}

bool isKeptBack(const ProxyEvidence& evidence, const QUrl& url)
{
    const auto choice = evidence.choices.find(placeOf(url));
    if (choice == evidence.choices.end())
        return false;
    const QList<Route> routes = choice->routes.mid(0, mostRoutes);
    return std::all_of(routes.begin(), routes.end(), [&](const Route& route) {
        return std::any_of(evidence.tries.begin(), evidence.tries.end(), [&](const ProxyTry& made) {
            return !made.reached() && isSameProxy(made.route, route);
        });
    });
}

} // namespace precall
