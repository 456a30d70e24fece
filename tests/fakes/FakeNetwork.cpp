#include "tests/fakes/FakeNetwork.h"

#include <condition_variable>

namespace precall {

std::optional<Error> FakeReply::wait(std::stop_token stop) const
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    if (kind == Kind::Silence)
        never.wait(lock, stop, [] { return false; });
    else
        never.wait_for(lock, stop, after, [] { return false; });
    if (stop.stop_requested() && (kind == Kind::Silence || after.count() > 0))
        return Error{ErrorKind::Cancelled, {}, 0};
    return kind == Kind::Answer ? std::nullopt : std::optional(Error{error, {}, 0});
}

FakeInterfaces::FakeInterfaces()
{
    link.interfaces = {{QStringLiteral("eth0"), {QHostAddress(QStringLiteral("192.168.1.5"))}}};
    link.gateways = {QHostAddress(QStringLiteral("192.168.1.1"))};
    link.hasIpv4Route = true;
    link.resolvers = {QHostAddress(QStringLiteral("192.168.1.1"))};
}

NameLookup FakeResolver::lookup(const QString& name, QDeadlineTimer, std::stop_token stop)
{
    FakeReply reply;
    NameLookup lookup;
    lookup.name = name;
    {
        const std::lock_guard lock(m_mutex);
        ++asked[name];
        lookup.systemAddresses = hosts.value(name);
        const FakeReply known =
            lookup.systemAddresses.isEmpty() ? FakeReply::fails(ErrorKind::NoSuchName) : FakeReply::answer();
        reply = everyReply.value_or(replies.value(name, known));
    }
    DnsAnswer answer;
    answer.resolver = QHostAddress(QStringLiteral("192.168.1.1"));
    answer.attempts = 1;
    answer.error = reply.wait(stop);
    if (answer.error) {
        lookup.systemAddresses.clear();
        lookup.systemError = answer.error;
    }
    answer.addresses = lookup.systemAddresses;
    lookup.answers = {answer};
    return lookup;
}

Result<QList<ServiceHost>> FakeResolver::services(const QString& name, ServiceRecords records, QDeadlineTimer,
                                                  std::stop_token stop)
{
    const std::lock_guard lock(m_mutex);
    const auto& known = records == ServiceRecords::Service ? served : mail;
    const FakeReply reply = everyReply.value_or(replies.value(name));
    if (const auto error = reply.wait(stop))
        return *error;
    if (known.contains(name))
        return known.value(name);
    return Error{
        hosts.contains(name) || mail.contains(name) ? ErrorKind::NoAddress : ErrorKind::NoSuchName, {}, 0};
}

WebExchange FakeWebProbe::get(const WebRequest& request, std::stop_token stop)
{
    FakeReply reply;
    {
        const std::lock_guard lock(m_mutex);
        asked.append(request);
        reply = script(request);
    }
    WebExchange exchange;
    exchange.url = request.url;
    exchange.address = request.address;
    exchange.route = request.route;
    exchange.error = reply.wait(stop);
    if (exchange.error) {
        alterFailed(exchange);
        return exchange;
    }
    exchange.reached = Stage::Done;
    exchange.connectMs = exchange.firstByteMs = exchange.totalMs = 1;
    exchange.answer = HttpAnswer{200, QStringLiteral("OK"), {}, bodies.value(request.url), true};
    if (request.url.scheme() == QLatin1String("https")) {
        exchange.tls = TlsFacts{};
        exchange.tls->trust = Trust::Public;
    }
    alter(exchange);
    return exchange;
}

WebExchange FakeWebProbe::connect(const QHostAddress& address, quint16 port, const ProbeTimes&,
                                  std::stop_token stop)
{
    WebRequest request;
    request.url.setScheme(QStringLiteral("tcp"));
    request.url.setHost(address.toString());
    request.url.setPort(port);
    request.address = address;
    return get(request, stop);
}

namespace {

class FakeWebSocketLine : public WebSocketLine
{
public:
    explicit FakeWebSocketLine(FakeWebSocketProbe& probe) : m_probe(probe) {}

    WebSocketWatch watch(std::chrono::milliseconds span, std::chrono::milliseconds,
                         std::stop_token stop) override
    {
        const bool unused = span > std::chrono::seconds(1);
        const auto error = m_probe.watch(unused).wait(stop);
        const auto end = !error                                ? WebSocketWatch::End::Open
                         : error->kind == ErrorKind::Cancelled ? WebSocketWatch::End::Stopped
                                                               : m_probe.endOfFailedWatch;
        return {end, error, int(span.count())};
    }

private:
    FakeWebSocketProbe& m_probe;
};

} // namespace

WebSocketOpening FakeWebSocketProbe::open(const WebSocketRequest& request,
                                          std::unique_ptr<WebSocketLine>& line, std::stop_token stop)
{
    FakeReply reply;
    {
        const std::lock_guard lock(m_mutex);
        asked.append(request);
        reply = script(request);
    }
    WebSocketOpening opening;
    opening.exchange.url = request.url;
    opening.exchange.address = request.address;
    opening.exchange.port = 443;
    opening.exchange.route = request.route;
    opening.exchange.error = reply.wait(stop);
    opening.exchange.reached = request.route.isDirect() ? Stage::Connect : Stage::Proxy;
    if (opening.exchange.error)
        return opening;
    opening.exchange.reached = Stage::Done;
    opening.exchange.tls = TlsFacts{};
    opening.exchange.tls->trust = Trust::Public;
    opening.exchange.answer = HttpAnswer{101, QStringLiteral("Switching Protocols"), {}, {}, true};
    opening.reached = WebSocketStep::Done;
    alter(opening);
    if (opening.isOpen())
        line = std::make_unique<FakeWebSocketLine>(*this);
    return opening;
}

StunExchange FakeStunProbe::binding(Transport transport, const Endpoint& server, std::stop_token stop)
{
    FakeReply reply;
    QHostAddress address;
    {
        const std::lock_guard lock(m_mutex);
        asked.append({transport, server});
        reply = script(transport, server);
        address = mapped(transport, server);
    }
    StunExchange exchange;
    exchange.transport = transport;
    exchange.server = server;
    exchange.attempts = 1;
    exchange.error = reply.wait(stop);
    exchange.connected =
        transport == Transport::Tcp && (!exchange.error || exchange.error->kind == ErrorKind::NotStun);
    if (exchange.error)
        return exchange;
    exchange.xorMapped = Endpoint{address, 40000};
    alter(exchange);
    return exchange;
}

FakeReply FakeTurnProbe::replyTo(const TurnServer& server)
{
    const std::lock_guard lock(m_mutex);
    asked.append(server);
    return script(server);
}

StunExchange FakeTurnProbe::challenge(const TurnServer& server, std::stop_token stop)
{
    StunExchange exchange = binding(server, std::move(stop));
    if (!exchange.error)
        exchange.code = 401;
    return exchange;
}

StunExchange FakeTurnProbe::binding(const TurnServer& server, std::stop_token stop)
{
    StunExchange exchange;
    exchange.transport = server.transport;
    exchange.server = server.endpoint;
    exchange.attempts = 1;
    exchange.error = replyTo(server).wait(stop);
    exchange.connected = exchange.secured = !exchange.error;
    alter(exchange);
    return exchange;
}

TurnRehearsal FakeTurnProbe::rehearse(const TurnServer& server, const TurnCredentials&, std::stop_token stop)
{
    TurnRehearsal rehearsal;
    rehearsal.server = server;
    rehearsal.error = replyTo(server).wait(stop);
    rehearsal.reached = rehearsal.error ? TurnStep::Connect : TurnStep::Done;
    rehearsed(rehearsal);
    return rehearsal;
}

NatObservation FakeNatProbe::observe(const QHostAddress& local, const QList<Endpoint>& servers, quint16,
                                     std::stop_token)
{
    NatObservation seen;
    seen.local = {local, 50000};
    for (const Endpoint& server : servers)
        seen.views.append({server, Endpoint{QHostAddress(QStringLiteral("198.51.100.7")), 40000}});
    alter(seen);
    return seen;
}

IceRehearsal FakeIceProbe::rehearse(const IceServers& servers, const TurnCredentials&, std::stop_token)
{
    asked.append(servers);
    const IceCandidate reflexive{IceCandidateKind::ServerReflexive,
                                 {QHostAddress(QStringLiteral("198.51.100.7")), 40000}};
    const IceCandidate relayed{IceCandidateKind::Relayed,
                               {QHostAddress(QStringLiteral("198.51.100.99")), 50000}};
    IceRehearsal rehearsal;
    rehearsal.gathered = {{IceCandidateKind::Host, {QHostAddress(QStringLiteral("192.168.1.5")), 50000}},
                          reflexive};
    if (servers.turn) {
        rehearsal.gathered.append(relayed);
        rehearsal.connections = {{IceCandidateKind::Relayed, relayed, relayed, 1},
                                 {IceCandidateKind::ServerReflexive, relayed, reflexive, 1}};
    }
    alter(rehearsal);
    return rehearsal;
}

SegmentTrial FakeSegmentProbe::exchange(const QUrl& url, const QHostAddress& address, SegmentSize size,
                                        std::stop_token)
{
    SegmentTrial trial;
    trial.server = {address, quint16(url.port(443))};
    trial.size = size;
    trial.connected = true;
    trial.segment = size == SegmentSize::Small ? 536 : 1448;
    trial.unacknowledged = 0;
    alter(trial);
    return trial;
}

BandwidthMeasurement FakeBandwidthProbe::measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                                 const BandwidthWatch&, std::stop_token)
{
    asked.append(target);
    plans.append(plan);
    const auto plenty = [](double need) {
        return MeasuredRate{RateAnswer::Enough, need * 10, need * 10, need * 10, true};
    };
    BandwidthMeasurement measurement;
    measurement.source = target.source;
    measurement.plan = plan;
    if (plan.upKbps > 0)
        measurement.up = plenty(plan.upKbps);
    if (plan.downKbps > 0)
        measurement.down = plenty(plan.downKbps);
    measurement.quality.rttMs = 20;
    measurement.quality.loadedDelayMs = 3;
    measurement.quality.jitterMs = 1;
    measurement.quality.spreadMs = 3;
    measurement.quality.lossPercent = Estimate{0, 0, 0.5};
    measurement.ms = 4000;
    measurement.bytesUp = measurement.bytesDown = 700'000;
    alter(measurement);
    return measurement;
}

std::unique_ptr<SecurityContext> FakeProxyLogon::begin(const QString& scheme, const QString& host)
{
    struct Scripted : SecurityContext
    {
        explicit Scripted(FakeProxyLogon& logon) : m_logon(logon) {}
        Result<QByteArray> next(const QByteArray& fromProxy, const Until&) override
        {
            return m_logon.script(fromProxy);
        }
        FakeProxyLogon& m_logon;
    };
    const std::lock_guard lock(m_mutex);
    asked.append(scheme + QLatin1Char(' ') + host);
    return std::make_unique<Scripted>(*this);
}

} // namespace precall
