#pragma once

#include "tests/fakes/NetworkOutcome.h"

namespace precall {

inline const Route corporate{Route::Kind::HttpProxy, QStringLiteral("10.0.0.9"), 3128, {}};

inline ProxyReply replyOf(int status, const QByteArray& authenticate = {})
{
    ProxyReply reply;
    reply.status = status;
    reply.line = QStringLiteral("HTTP/1.1 %1 Said").arg(status);
    if (!authenticate.isEmpty())
        reply.headers = {{"Proxy-Authenticate", authenticate}};
    return reply;
}

/// A network in which everything goes by one proxy, which passes everything; direct is open too.
struct ProxiedRun : NetworkRun
{
    using Fits = std::function<bool(const QUrl&)>;

    explicit ProxiedRun(const QList<Route>& routes = {corporate})
    {
        net.proxies.script = [routes](const QUrl&) {
            return ProxyChoice{routes, QStringLiteral("environment:https_proxy"), {}, {}, {}};
        };
        net.web.alter = [](WebExchange& exchange) {
            if (!exchange.route.isDirect() && urls::isSecure(exchange.url))
                exchange.proxy = replyOf(200);
        };
    }

    /// The settings name no proxy for what fits.
    void exempt(Fits fits)
    {
        net.proxies.script = [earlier = net.proxies.script, fits](const QUrl& url) {
            ProxyChoice choice = earlier(url);
            if (fits(url))
                choice.routes = {Route()};
            return choice;
        };
    }

    /// The proxy refuses the pages that fit.
    void refuse(Fits fits, const ProxyReply& reply)
    {
        net.web.script = [earlier = net.web.script, fits, reply](const WebRequest& request) {
            const bool asked = !request.route.isDirect() && fits(request.url);
            return asked ? FakeReply::fails(httpRefusal(reply).kind) : earlier(request);
        };
        net.web.alterFailed = [reply](WebExchange& exchange) {
            if (exchange.route.isDirect())
                return;
            exchange.reached = Stage::Proxy;
            exchange.proxy = reply;
        };
    }

    /// … and CONNECT to ports of STUN and TURN.
    void refusePorts(const ProxyReply& reply)
    {
        net.turn.script = [reply](const TurnServer& server) {
            return server.route.isDirect() ? FakeReply::answer() : FakeReply::fails(httpRefusal(reply).kind);
        };
        net.turn.alter = [reply](StunExchange& exchange) {
            if (exchange.error)
                exchange.proxy = reply;
        };
    }

    /// Nothing but the proxy itself can be reached.
    void shutDirect()
    {
        net.web.script = [earlier = net.web.script](const WebRequest& request) {
            const bool isProxy = request.url.scheme() == QLatin1String("tcp");
            return request.route.isDirect() && !isProxy ? FakeReply::fails(ErrorKind::TimedOut)
                                                        : earlier(request);
        };
        net.stun.script = [](Transport, const Endpoint&) { return FakeReply::fails(ErrorKind::TimedOut); };
        net.turn.script = [earlier = net.turn.script](const TurnServer& server) {
            return server.route.isDirect() ? FakeReply::fails(ErrorKind::TimedOut) : earlier(server);
        };
    }
};

} // namespace precall
