#pragma once

#include "core/net/Network.h"
#include "core/net/proxy/SystemProxyLogon.h"

#include <QMap>

#include <chrono>
#include <functional>
#include <mutex>

namespace precall {

/// What a scripted probe does: answers, fails, or says nothing until stop (then its error is Cancelled).
struct FakeReply
{
    enum class Kind { Answer, Error, Silence };

    Kind kind = Kind::Answer;
    ErrorKind error = ErrorKind::TimedOut;
    std::chrono::milliseconds after{0}; ///< how long the answer or the error takes

    static FakeReply answer(std::chrono::milliseconds after = {}) { return {Kind::Answer, {}, after}; }
    static FakeReply fails(ErrorKind error, std::chrono::milliseconds after = {})
    {
        return {Kind::Error, error, after};
    }
    static FakeReply silence() { return {Kind::Silence, {}, {}}; }

    /// Waits as scripted. Nothing when it answers; else the error to report.
    std::optional<Error> wait(std::stop_token stop) const;
};

class FakeInterfaces : public Interfaces
{
public:
    LinkState link; ///< online over IPv4 unless a test says otherwise
    std::function<QHostAddress(const QHostAddress&)> source = [this](const QHostAddress&) {
        return link.interfaces.isEmpty() ? QHostAddress() : link.interfaces.first().addresses.value(0);
    };

    FakeInterfaces();
    LinkState state() override { return link; }
    QHostAddress sourceTowards(const QHostAddress& destination) override { return source(destination); }
};

/// Knows the names that a test gives it; every other name is NXDOMAIN.
class FakeResolver : public Resolver
{
public:
    QMap<QString, QList<QHostAddress>> hosts;
    QMap<QString, FakeReply> replies;    ///< names that fail or say nothing
    std::optional<FakeReply> everyReply; ///< of all names, when set
    QMap<QString, QList<ServiceHost>> mail;   ///< MX by name
    QMap<QString, QList<ServiceHost>> served; ///< SRV by name
    QMap<QString, int> asked;

    NameLookup lookup(const QString& name, QDeadlineTimer deadline, std::stop_token stop) override;
    /// A name that is in neither list has no such record, if it has an address, and else does not exist.
    Result<QList<ServiceHost>> services(const QString& name, ServiceRecords records, QDeadlineTimer deadline,
                                        std::stop_token stop) override;

private:
    std::mutex m_mutex;
};

/// Answers every address as a healthy, publicly trusted server, unless a test says otherwise.
class FakeWebProbe : public WebProbe
{
public:
    std::function<FakeReply(const WebRequest&)> script = [](const WebRequest&) {
        return FakeReply::answer();
    };
    QMap<QUrl, QByteArray> bodies;                                       ///< of pages that have one
    std::function<void(WebExchange&)> alter = [](WebExchange&) {};       ///< changes what answered
    std::function<void(WebExchange&)> alterFailed = [](WebExchange&) {}; ///< changes what did not
    QList<WebRequest> asked;

    WebExchange get(const WebRequest& request, std::stop_token stop) override;
    WebExchange connect(const QHostAddress& address, quint16 port, const ProbeTimes& times,
                        std::stop_token stop) override;

private:
    std::mutex m_mutex;
};

/// Every address is a STUN server, unless a test says otherwise; all see us at 198.51.100.7.
class FakeStunProbe : public StunProbe
{
public:
    std::function<FakeReply(Transport, const Endpoint&)> script = [](Transport, const Endpoint&) {
        return FakeReply::answer();
    };
    std::function<QHostAddress(Transport, const Endpoint&)> mapped = [](Transport, const Endpoint&) {
        return QHostAddress(QStringLiteral("198.51.100.7"));
    };
    std::function<void(StunExchange&)> alter = [](StunExchange&) {}; ///< changes what answered
    QList<std::pair<Transport, Endpoint>> asked;

    StunExchange binding(Transport transport, const Endpoint& server, std::stop_token stop) override;

private:
    std::mutex m_mutex;
};

/// Every address is a TURN server that asks for credentials and takes any, unless a test says otherwise.
class FakeTurnProbe : public TurnProbe
{
public:
    std::function<FakeReply(const TurnServer&)> script = [](const TurnServer&) {
        return FakeReply::answer();
    };
    std::function<void(StunExchange&)> alter = [](StunExchange&) {
    }; ///< changes what came of a challenge or Binding
    std::function<void(TurnRehearsal&)> rehearsed = [](TurnRehearsal&) {
    }; ///< changes what came of a rehearsal
    QList<TurnServer> asked;

    StunExchange challenge(const TurnServer& server, std::stop_token stop) override;
    StunExchange binding(const TurnServer& server, std::stop_token stop) override;
    TurnRehearsal rehearse(const TurnServer& server, const TurnCredentials& credentials,
                           std::stop_token stop) override;

private:
    FakeReply replyTo(const TurnServer& server);

    std::mutex m_mutex;
};

/// Every address is a WebSocket that stays open, unless a test says otherwise. Watches end at once.
class FakeWebSocketProbe : public WebSocketProbe
{
public:
    std::function<FakeReply(const WebSocketRequest&)> script = [](const WebSocketRequest&) {
        return FakeReply::answer();
    };
    std::function<void(WebSocketOpening&)> alter = [](WebSocketOpening&) {}; ///< changes what was answered
    /// How a watch ends: of a line that is left unused for more than a second, or of its twin; silence lasts
    /// until stop.
    std::function<FakeReply(bool unused)> watch = [](bool) { return FakeReply::answer(); };
    WebSocketWatch::End endOfFailedWatch = WebSocketWatch::End::Cut;
    QList<WebSocketRequest> asked;

    WebSocketOpening open(const WebSocketRequest& request, std::unique_ptr<WebSocketLine>& line,
                          std::stop_token stop) override;

private:
    std::mutex m_mutex;
};

/// A NAT with endpoint-independent mapping, unless a test says otherwise.
class FakeNatProbe : public NatProbe
{
public:
    std::function<void(NatObservation&)> alter = [](NatObservation&) {}; ///< changes what was seen

    NatObservation observe(const QHostAddress& local, const QList<Endpoint>& servers, quint16 otherPort,
                           std::stop_token stop) override;
};

/// Gathers a host and a server-reflexive candidate; with a TURN server a relayed one, too, and both pairs
/// connect.
class FakeIceProbe : public IceProbe
{
public:
    std::function<void(IceRehearsal&)> alter = [](IceRehearsal&) {}; ///< changes what came of it
    QList<IceServers> asked;

    IceRehearsal rehearse(const IceServers& servers, const TurnCredentials& credentials,
                          std::stop_token stop) override;
};

/// Segments of either size get through, unless a test says otherwise.
class FakeSegmentProbe : public SegmentProbe
{
public:
    std::function<void(SegmentTrial&)> alter = [](SegmentTrial&) {};

    SegmentTrial exchange(const QUrl& url, const QHostAddress& address, SegmentSize size,
                          std::stop_token stop) override;
};

/// Names no proxy, unless a test says otherwise.
class FakeProxies : public Proxies
{
public:
    std::function<ProxyChoice(const QUrl&)> script = [](const QUrl&) { return ProxyChoice(); };

    ProxyChoice choose(const QUrl& url, const Until&) override { return script(url); }
};

/// The link carries ten times the need without loss, unless a test says otherwise.
class FakeBandwidthProbe : public BandwidthProbe
{
public:
    std::function<void(BandwidthMeasurement&)> alter = [](BandwidthMeasurement&) {};
    QList<BandwidthTarget> asked;
    QList<BandwidthPlan> plans;

    BandwidthMeasurement measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                 const BandwidthWatch& watch, std::stop_token stop) override;
};

/// Logs on to proxies with a token that says for what, unless a test says otherwise.
class FakeProxyLogon : public ProxyLogon
{
public:
    /// What the next token is, from the proxy's last one.
    std::function<Result<QByteArray>(const QByteArray&)> script = [](const QByteArray& fromProxy) {
        return Result<QByteArray>("token after " + fromProxy);
    };
    QStringList asked; ///< "scheme host"

    /// As the system's.
    QString choose(const QList<AuthChallenge>& challenges) override
    {
        return SystemProxyLogon().choose(challenges);
    }
    std::unique_ptr<SecurityContext> begin(const QString& scheme, const QString& host) override;

private:
    std::mutex m_mutex;
};

/// All of them as one Network.
struct FakeNetwork
{
    FakeInterfaces interfaces;
    FakeResolver resolver;
    FakeWebProbe web;
    FakeWebSocketProbe webSocket;
    FakeStunProbe stun;
    FakeTurnProbe turn;
    FakeNatProbe nat;
    FakeIceProbe ice;
    FakeSegmentProbe segments;
    FakeProxies proxies;
    FakeBandwidthProbe bandwidth;
    FakeProxyLogon proxyLogon;

    Network network()
    {
        return {interfaces, resolver, web,      webSocket, stun,      turn,
                nat,        ice,      segments, proxies,   bandwidth, proxyLogon};
    }
};

} // namespace precall
