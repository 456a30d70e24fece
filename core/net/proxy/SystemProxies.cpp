#include "core/net/proxy/SystemProxies.h"

#include "core/base/Abandonable.h"
#include "core/net/proxy/ProxyAddress.h"
#include "core/net/proxy/ProxyEnvironment.h"
#include "core/net/proxy/SystemProxySettings.h"

namespace precall {

namespace {

constexpr int mostAtOnce = 8;

std::optional<Route> routeOf(const QNetworkProxy& proxy)
{
    switch (proxy.type()) {
    case QNetworkProxy::NoProxy:
        return Route();
    case QNetworkProxy::HttpProxy:
    case QNetworkProxy::HttpCachingProxy:
        return Route{Route::Kind::HttpProxy, proxy.hostName(), proxy.port(), {}};
    case QNetworkProxy::Socks5Proxy:
        return Route{Route::Kind::Socks5, proxy.hostName(), proxy.port(), {}};
    default:
        return std::nullopt;
    }
}

ProxyChoice choiceOf(const SystemProxies::Settings& answer)
{
    ProxyChoice choice;
    QList<Route> routes;
    for (const QNetworkProxy& proxy : answer.proxies) {
        if (const auto route = routeOf(proxy))
            routes.append(*route);
        else
            choice.unusable.append(QStringLiteral("%1:%2").arg(proxy.hostName()).arg(proxy.port()));
    }
    if (!routes.isEmpty())
        choice.routes = routes;
    choice.script = answer.script;
    if (!choice.script.isEmpty() || !choice.routes.first().isDirect())
        choice.source = QStringLiteral("system");
    return choice;
}

ProxyChoice unknownChoice(const Error& error)
{
    ProxyChoice choice;
    choice.source = QStringLiteral("system");
    choice.error = error;
    return choice;
}

} // namespace

ProxyChoice SystemProxies::choose(const QUrl& url, const Until& until)
{
    if (m_setting == QLatin1String("none"))
        return {{Route()}, QStringLiteral("command-line"), {}, {}, {}};
    if (m_setting != QLatin1String("system")) {
        const auto route = readProxyAddress(m_setting);
        return route ? ProxyChoice{{*route}, QStringLiteral("command-line"), {}, {}, {}}
                     : unknownChoice(route.error());
    }
    if (const auto choice = environmentChoice(QProcessEnvironment::systemEnvironment(), url))
        return *choice;
    return askInTurn(url, until);
}

SystemProxies::Settings SystemProxies::readSettings(const QUrl& url)
{
    return {systemProxiesFor(url), systemProxyScript()};
}

/// Those whose turn it is have a bound of their own each, so that the turn comes.
ProxyChoice SystemProxies::askInTurn(const QUrl& url, const Until& until)
{
    const qint64 patience = until.deadline.remainingTime();
    std::unique_lock lock(m_mutex);
    const bool isTurn = m_changed.wait(lock, until.stop, [this] { return m_systemHangs || m_asking < mostAtOnce; });
    if (!isTurn || m_systemHangs)
        return unknownChoice({isTurn ? ErrorKind::TimedOut : ErrorKind::Cancelled,
                              QStringLiteral("the system's proxy settings"), 0});
    ++m_asking;
    lock.unlock();
    const ProxyChoice choice = askSystem(url, {QDeadlineTimer(patience), until.stop});
    lock.lock();
    --m_asking;
    m_systemHangs = m_systemHangs || (choice.error && choice.error->kind == ErrorKind::TimedOut);
    m_systemHangs ? m_changed.notify_all() : m_changed.notify_one();
    return choice;
}

ProxyChoice SystemProxies::askSystem(const QUrl& url, const Until& until)
{
    const auto answer =
        abandonable<Settings>([url, read = m_read] { return read(url); }, until.deadline, until.stop);
    return answer ? choiceOf(*answer) : unknownChoice(answer.error());
}

} // namespace precall
