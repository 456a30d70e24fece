#include "tests/fakes/StillWorld.h"

namespace precall {

namespace {

const Error noRoute{ErrorKind::NetworkUnreachable, QStringLiteral("still world"), 0};

} // namespace

NameLookup StillWorld::NoResolver::lookup(const QString& name, QDeadlineTimer, std::stop_token)
{
    NameLookup lookup;
    lookup.name = name;
    lookup.systemError = noRoute;
    return lookup;
}

Result<QList<ServiceHost>> StillWorld::NoResolver::services(const QString&, ServiceRecords, QDeadlineTimer,
                                                            std::stop_token)
{
    return noRoute;
}

WebExchange StillWorld::NoWeb::get(const WebRequest& request, std::stop_token)
{
    WebExchange exchange;
    exchange.url = request.url;
    exchange.error = noRoute;
    return exchange;
}

WebExchange StillWorld::NoWeb::connect(const QHostAddress& address, quint16 port, const ProbeTimes&,
                                       std::stop_token)
{
    WebExchange exchange;
    exchange.address = address;
    exchange.port = port;
    exchange.error = noRoute;
    return exchange;
}

StunExchange StillWorld::NoStun::binding(Transport transport, const Endpoint& server, std::stop_token)
{
    StunExchange exchange;
    exchange.transport = transport;
    exchange.server = server;
    exchange.error = noRoute;
    return exchange;
}

Result<CpuLoad> StillWorld::NoMachine::cpuLoad(std::chrono::milliseconds, std::stop_token)
{
    return Error{ErrorKind::Unsupported, {}, 0};
}

} // namespace precall
