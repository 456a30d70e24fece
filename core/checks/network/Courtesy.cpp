#include "core/checks/network/Courtesy.h"

#include <QScopeGuard>

namespace precall {

namespace {

/// Chromium's own limits, net/socket/client_socket_pool_manager.cc: 6 for a host, 32 for a proxy.
constexpr int mostToServer = 6;
constexpr int mostToProxy = 32;
/// One may have been lost on the way.
constexpr int tellingSilence = 2;

WebExchange untried()
{
    WebExchange exchange;
    exchange.attempts = 0;
    return exchange;
}

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
    const auto saysNothing = [&] { return route.isDirect() && isSilent(known); };
    const auto mayGoOn = [&] { return known.busy < most || saysNothing(); };
    if (!mayGoOn() && !known.left)
        known.left = std::make_unique<std::condition_variable_any>();
    if (known.left)
        known.left->wait(lock, stop, mayGoOn);
    if (saysNothing())
        return untried();
    ++known.busy;
    lock.unlock();
    const auto leave = qScopeGuard([&] {
        const std::lock_guard again(m_mutex);
        --known.busy;
        if (known.left)
            isSilent(known) ? known.left->notify_all() : known.left->notify_one();
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

bool Courtesy::isSilent(const Server& server)
{
    return !server.hasAnswered && server.silentConnects >= tellingSilence;
}

void Courtesy::note(Server& server, const WebExchange& exchange)
{
    server.hasAnswered |= exchange.connectMs >= 0;
    if (exchange.reached == Stage::Connect && exchange.error && exchange.error->kind == ErrorKind::TimedOut)
        server.silentConnects += exchange.attempts;
}

} // namespace precall
