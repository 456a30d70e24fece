#include "core/checks/ports/StunSearch.h"

#include <QSet>

#include <algorithm>

namespace precall {

namespace {

/// Fewer may be the doing of the servers' own firewalls.
constexpr int leastRejected = 3;

bool isOn(const StunAttempt& attempt, const probeValues::Port& port)
{
    return attempt.exchange.transport == port.transport && attempt.exchange.server.port == port.port;
}

bool isTurn(Transport transport)
{
    return transport == Transport::Tls || transport == Transport::Dtls;
}

bool isOwn(const StunAttempt& attempt)
{
    return attempt.role != TargetRole::Control;
}

} // namespace

StunSearch::StunSearch(const Network& network, QList<probeValues::Port> ports,
                       std::optional<probeValues::Port> otherUdpPort, RouteTo routeTo, std::stop_token stop)
    : m_stun(network.stun),
      m_turn(network.turn),
      m_ports(std::move(ports)),
      m_otherUdpPort(otherUdpPort),
      m_routeTo(std::move(routeTo)),
      m_stop(std::move(stop))
{
    if (m_otherUdpPort)
        m_enough[{m_otherUdpPort->transport, m_otherUdpPort->port}];
    for (const probeValues::Port& port : m_ports)
        m_enough[{port.transport, port.port}];
}

std::optional<StunAttempt> StunSearch::ask(TargetRole role, const QString& name, const QString& range,
                                           const probeValues::Port& port, const QHostAddress& address)
{
    std::stop_source giveUp;
    const auto end = [&] { giveUp.request_stop(); };
    const std::stop_callback onStop(m_stop, end);
    const auto enough = m_enough.find({port.transport, port.port});
    const bool mayBeGivenUp =
        enough != m_enough.end() && (role == TargetRole::Sampled || port == m_otherUdpPort);
    const std::stop_callback onEnough(mayBeGivenUp ? enough->second.get_token() : std::stop_token(), end);
    const TurnServer server{port.transport,
                            {address, port.port},
                            name,
                            m_routeTo(name.isEmpty() ? address.toString() : name, port)};
    StunAttempt attempt{role, name, range, exchangeWith(server, giveUp.get_token())};
    attempt.exchange.transport = port.transport;
    attempt.exchange.server = server.endpoint;
    attempt.exchange.route = server.route;
    if (attempt.exchange.error && attempt.exchange.error->kind == ErrorKind::Cancelled)
        return std::nullopt;
    record(attempt);
    return attempt;
}

StunAttempt StunSearch::askDirectly(const QString& range, const probeValues::Port& port,
                                    const QHostAddress& address)
{
    StunAttempt attempt{
        TargetRole::Sampled, {}, range, exchangeWith({port.transport, {address, port.port}, {}, {}}, m_stop)};
    attempt.exchange.transport = port.transport;
    attempt.exchange.server = {address, port.port};
    return attempt;
}

StunExchange StunSearch::exchangeWith(const TurnServer& server, std::stop_token stop)
{
    if (isTurn(server.transport))
        return m_turn.challenge(server, std::move(stop));
    if (!server.route.isDirect())
        return m_turn.binding(server, std::move(stop));
    return m_stun.binding(server.transport, server.endpoint, std::move(stop));
}

void StunSearch::recordUnresolved(TargetRole role, const QString& name, const probeValues::Port& port,
                                  const Error& error)
{
    StunAttempt attempt{role, name, {}, {}};
    attempt.exchange.transport = port.transport;
    attempt.exchange.server.port = port.port;
    attempt.exchange.error = error;
    record(attempt);
}

bool StunSearch::waitForTurn(Time turn, const probeValues::Port& port, int wave)
{
    std::unique_lock lock(m_mutex);
    const auto needless = [&] {
        return m_enough[{port.transport, port.port}].stop_requested() || (wave > 0 && anythingAnswered());
    };
    return !m_changed.wait_until(lock, m_stop, turn, needless) && !m_stop.stop_requested();
}

void StunSearch::acceptAnyProofAfter(Time time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, m_stop, time, [&] { return m_sampleEnded; });
    m_anyProofWillDo = true;
    giveUpWhatIsSettled();
}

void StunSearch::sampleEnded()
{
    const std::lock_guard lock(m_mutex);
    m_sampleEnded = true;
    m_changed.notify_all();
}

bool StunSearch::waitUntilUdpProven(Time time)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_until(lock, m_stop, time, [&] { return isUdpProven(); });
}

bool StunSearch::waitForNamed(const probeValues::Port& port, int count, Time time)
{
    const auto isNamed = [&](const StunAttempt& attempt) {
        return attempt.role == TargetRole::Named && isOn(attempt, port);
    };
    std::unique_lock lock(m_mutex);
    const auto namesTried = [&] {
        QSet<QString> names;
        for (const StunAttempt& attempt : std::as_const(m_attempts))
            if (isNamed(attempt))
                names.insert(attempt.name);
        return int(names.size());
    };
    m_changed.wait_until(lock, m_stop, time,
                         [&] { return answered(port, isNamed) || namesTried() >= count; });
    return answered(port, isNamed);
}

QList<StunExchange> StunSearch::waitForUdpServers(QAbstractSocket::NetworkLayerProtocol family, int most,
                                                  Time time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_until(lock, m_stop, time, [&] { return udpServers(family).size() > 1; });
    return udpServers(family).mid(0, most);
}

int StunSearch::sentAgain() const
{
    const std::lock_guard lock(m_mutex);
    return int(std::count_if(m_attempts.begin(), m_attempts.end(),
                             [](const StunAttempt& attempt) { return neededRepeats(attempt.exchange); }));
}

QList<StunAttempt> StunSearch::attempts() const
{
    const std::lock_guard lock(m_mutex);
    return m_attempts;
}

bool StunSearch::answered(const probeValues::Port& port,
                          const std::function<bool(const StunAttempt&)>& fits) const
{
    return std::any_of(m_attempts.begin(), m_attempts.end(), [&](const StunAttempt& attempt) {
        return isOn(attempt, port) && attempt.exchange.answered() && fits(attempt);
    });
}

bool StunSearch::isProven(const probeValues::Port& port) const
{
    return answered(port, [](const StunAttempt&) { return true; });
}

bool StunSearch::isSettled(const probeValues::Port& port) const
{
    if ((m_anyProofWillDo && isProven(port)) || isHopeless(port) || isRejected(port))
        return true;
    return answered(port, [&](const StunAttempt& own) {
        return isOwn(own) && (isTurn(port.transport) || answered(port, [&](const StunAttempt& second) {
                                  return second.exchange.server.address != own.exchange.server.address;
                              }));
    });
}

/// TURN: the network passes what the port is carried by, and not one address of the ranges speaks at all.
/// Their silence on one port more would tell nothing.
bool StunSearch::isHopeless(const probeValues::Port& port) const
{
    const auto any = [&](auto fits) { return std::any_of(m_attempts.begin(), m_attempts.end(), fits); };
    return isTurn(port.transport) && m_anyProofWillDo && any([&](const StunAttempt& attempt) {
               return attempt.exchange.answered() &&
                      carrier(attempt.exchange.transport) == carrier(port.transport);
           }) &&
           !any([](const StunAttempt& attempt) {
               return attempt.role == TargetRole::Sampled && attempt.exchange.answered();
           });
}

/// ICMP turns everybody away, some of the sample and a server that is known to serve there among them: the
/// rest of the sample would be, too. Servers alone are no sign: they may be what the network does not allow.
bool StunSearch::isRejected(const probeValues::Port& port) const
{
    int rejectedOfSample = 0;
    bool isServed = false;
    for (const StunAttempt& attempt : m_attempts) {
        if (!isOn(attempt, port))
            continue;
        if (attempt.exchange.answered() || attempt.exchange.icmp.isEmpty())
            return false;
        if (attempt.role == TargetRole::Sampled)
            ++rejectedOfSample;
        else
            isServed = true;
    }
    return isServed && rejectedOfSample >= leastRejected;
}

bool StunSearch::isUdpProven() const
{
    return std::any_of(m_ports.begin(), m_ports.end(), [&](const probeValues::Port& port) {
        return port.transport == Transport::Udp && isProven(port);
    });
}

QList<StunExchange> StunSearch::udpServers(QAbstractSocket::NetworkLayerProtocol family) const
{
    QList<StunExchange> servers;
    QSet<QString> addresses, places;
    for (const StunAttempt& attempt : m_attempts) {
        const StunExchange& exchange = attempt.exchange;
        const QString address = exchange.server.address.toString();
        const QString place = attempt.range.isEmpty() ? attempt.name : attempt.range;
        if (!exchange.answered() || exchange.transport != Transport::Udp ||
            exchange.server.address.protocol() != family || addresses.contains(address) ||
            places.contains(place) || !m_ports.contains({exchange.transport, exchange.server.port}))
            continue;
        addresses.insert(address);
        places.insert(place);
        servers.append(exchange);
    }
    return servers;
}

bool StunSearch::anythingAnswered() const
{
    return std::any_of(m_attempts.begin(), m_attempts.end(),
                       [](const StunAttempt& attempt) { return attempt.exchange.answered(); });
}

void StunSearch::record(const StunAttempt& attempt)
{
    const std::lock_guard lock(m_mutex);
    m_attempts.append(attempt);
    giveUpWhatIsSettled();
}

void StunSearch::giveUpWhatIsSettled()
{
    for (const probeValues::Port& port : m_ports)
        if (isSettled(port))
            m_enough[{port.transport, port.port}].request_stop();
    if (m_otherUdpPort && (isUdpProven() || isProven(*m_otherUdpPort)))
        m_enough[{m_otherUdpPort->transport, m_otherUdpPort->port}].request_stop();
    m_changed.notify_all();
}

} // namespace precall
