#pragma once

#include "core/check/NetworkFacts.h"
#include "core/net/Network.h"

#include <QAbstractSocket>
#include <QList>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace precall {

/// One STUN server that was asked, and why.
struct StunAttempt
{
    TargetRole role = TargetRole::Named;
    QString name;
    QString range;
    StunExchange exchange;

    /// The name did not resolve. Through a proxy a server without an address is one that the proxy looks up.
    bool isUnresolved() const { return exchange.server.address.isNull() && exchange.route.isDirect(); }
    bool operator==(const StunAttempt&) const = default;
};

/// The search for STUN servers that answer, by many threads at once: who has answered, what is still worth
/// asking. A port is settled when one of the platform's own has answered on it and, for STUN, a second server
/// confirms the address, or when ICMP turns everybody away; what is under way on addresses of ranges is then
/// given up. The other UDP port is settled by its first answer, and when the UDP port of a row turns out to
/// be open. Every wait ends at its time or at stop.
class StunSearch
{
public:
    using Time = std::chrono::steady_clock::time_point;
    /// The way to a host (a name or an address) on a port. May block.
    using RouteTo = std::function<Route(const QString& host, const probeValues::Port& port)>;

    /// `ports` over TLS and DTLS are asked for TURN, all others for a STUN Binding.
    StunSearch(const Network& network, QList<probeValues::Port> ports,
               std::optional<probeValues::Port> otherUdpPort, RouteTo routeTo, std::stop_token stop);

    /// Asks, records and returns that; nothing of what was given up. `address` may be null where a proxy
    /// looks the name up.
    std::optional<StunAttempt> ask(TargetRole role, const QString& name, const QString& range,
                                   const probeValues::Port& port, const QHostAddress& address);
    /// One sampled address over the direct route; not recorded.
    StunAttempt askDirectly(const QString& range, const probeValues::Port& port, const QHostAddress& address);
    /// Records a server whose name did not resolve.
    void recordUnresolved(TargetRole role, const QString& name, const probeValues::Port& port,
                          const Error& error);

    /// Waits for the turn of a sampled address. False when it is not worth asking any more: the port is
    /// settled, or `wave` is a later one and something has answered, or stop.
    bool waitForTurn(Time turn, const probeValues::Port& port, int wave);
    /// After `time`, or once the sample has ended, an answer of any server is enough.
    void acceptAnyProofAfter(Time time);
    void sampleEnded();

    /// Waits until a server has answered on a UDP port of the rows, or `time`, or stop. True when answered.
    bool waitUntilUdpProven(Time time);
    /// Waits until a named server has answered on that port, or all `count` of them have failed, or `time`,
    /// or stop.
    bool waitForNamed(const probeValues::Port& port, int count, Time time);

    /// Waits until two servers of that family have answered over UDP on a row's port, or `time`, or stop.
    /// Those that have by then, at most `most`: one for each name and each range, as the addresses of one may
    /// have a NAT of their own in common.
    QList<StunExchange> waitForUdpServers(QAbstractSocket::NetworkLayerProtocol family, int most, Time time);

    /// How many answers came only after the request had been sent again.
    int sentAgain() const;

    QList<StunAttempt> attempts() const;

private:
    bool answered(const probeValues::Port& port, const std::function<bool(const StunAttempt&)>& fits) const;
    bool isProven(const probeValues::Port& port) const;
    bool isSettled(const probeValues::Port& port) const;
    bool isHopeless(const probeValues::Port& port) const;
    bool isRejected(const probeValues::Port& port) const;
    bool isUdpProven() const;
    QList<StunExchange> udpServers(QAbstractSocket::NetworkLayerProtocol family) const;
    bool anythingAnswered() const;
    void record(const StunAttempt& attempt);
    void giveUpWhatIsSettled();

    StunExchange exchangeWith(const TurnServer& server, std::stop_token stop);

    StunProbe& m_stun;
    TurnProbe& m_turn;
    const QList<probeValues::Port> m_ports;
    const std::optional<probeValues::Port> m_otherUdpPort;
    const RouteTo m_routeTo;
    const std::stop_token m_stop;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::map<std::pair<Transport, quint16>, std::stop_source> m_enough;
    QList<StunAttempt> m_attempts;
    bool m_anyProofWillDo = false;
    bool m_sampleEnded = false;
};

} // namespace precall
