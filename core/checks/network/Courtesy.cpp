#include "core/checks/network/Courtesy.h"

#include <QScopeGuard>

namespace precall {

namespace {

/// Chromium's own limits, net/socket/client_socket_pool_manager.cc: 6 for a host, 32 for a proxy.
constexpr int mostToServer = 6;
constexpr int mostToProxy = 32;

Endpoint firstHopOf(const Route& route, const Endpoint& server)
{
    return route.isDirect() ? server : Endpoint{route.address, route.port};
}

} // namespace

WebExchange Courtesy::inTurn(const Route& route, const Endpoint& server, std::stop_token stop,
                             const std::function<WebExchange()>& ask)
{
    const Endpoint hop = firstHopOf(route, server);
    const int most = route.isDirect() ? mostToServer : mostToProxy;
    std::unique_lock lock(m_mutex);
    Server& known = m_servers[{hop.address.toString(), hop.port}];
    known.left.wait(lock, stop, [&] { return known.busy < most || known.silence; });
    if (known.silence && route.isDirect())
        return *known.silence;
    ++known.busy;
    lock.unlock();
    const auto leave = qScopeGuard([&] {
        const std::lock_guard again(m_mutex);
        --known.busy;
        known.silence ? known.left.notify_all() : known.left.notify_one();
    });
    const WebExchange exchange = ask();
    if (route.isDirect()) {
        const std::lock_guard again(m_mutex);
        note(known, exchange);
    }
    return exchange;
}

void Courtesy::note(const WebExchange& exchange)
{
    const std::lock_guard lock(m_mutex);
    if (exchange.route.isDirect())
        note(m_servers[{exchange.address.toString(), exchange.port}], exchange);
}

void Courtesy::note(Server& server, const WebExchange& exchange)
{
    const bool connected = exchange.connectMs >= 0;
    const bool isSilent =
        exchange.reached == Stage::Connect && exchange.error && exchange.error->kind == ErrorKind::TimedOut;
    server.hasAnswered |= connected;
    if (server.hasAnswered)
        server.silence.reset();
    else if (isSilent)
        server.silence = exchange;
}

} // namespace precall
