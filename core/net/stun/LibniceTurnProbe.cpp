#include "core/net/stun/LibniceTurnProbe.h"

#include "core/net/stun/TurnRehearsing.h"

#include <QElapsedTimer>

namespace precall {

namespace {

using Request = QByteArray (TurnRequests::*)();

bool isDatagram(const TurnServer& server)
{
    return server.transport == Transport::Udp || server.transport == Transport::Dtls;
}

/// One request without credentials; what the answer says is for the caller to judge.
StunExchange askOnce(const TurnServer& server, Request request, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    StunExchange exchange;
    exchange.transport = server.transport;
    exchange.server = server.endpoint;
    const Until all{QDeadlineTimer(datagramTime), stop};
    TurnClient client(server, {});
    const auto opened =
        client.open(isDatagram(server) ? all : Until{QDeadlineTimer(QDeadlineTimer::Forever), stop});
    const Until until = isDatagram(server) ? all : Until{QDeadlineTimer(answerTime), stop};
    const auto answer = opened ? client.ask((client.requests().*request)(), until) : opened.error();
    client.channel().describe(exchange);
    exchange.attempts = std::max(client.attempts(), 1);
    exchange.ms = int(timer.elapsed());
    if (answer)
        exchange.code = answer->code;
    else
        exchange.error = answer.error();
    return exchange;
}

} // namespace

StunExchange LibniceTurnProbe::challenge(const TurnServer& server, std::stop_token stop)
{
    return askOnce(server, &TurnRequests::allocate, std::move(stop));
}

StunExchange LibniceTurnProbe::binding(const TurnServer& server, std::stop_token stop)
{
    return askOnce(server, &TurnRequests::binding, std::move(stop));
}

TurnRehearsal LibniceTurnProbe::rehearse(const TurnServer& server, const TurnCredentials& credentials,
                                         std::stop_token stop)
{
    return TurnRehearsing(server, credentials, std::move(stop)).run();
}

} // namespace precall
