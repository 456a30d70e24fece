#include "core/net/stun/LibniceNatProbe.h"

#include "core/net/stun/BindingRound.h"

#include <algorithm>

namespace precall {

namespace {

using std::chrono::milliseconds;

/// The servers have answered another socket before: three sends, and as much again.
constexpr milliseconds viewTime{3500};
/// Where nobody need answer: three sends, and the time of a usable call's round trip.
constexpr milliseconds silenceTime{2000};

/// One look at the NAT on its way.
class NatLook
{
public:
    NatLook(const QList<Endpoint>& servers, quint16 otherPort, std::stop_token stop)
        : m_servers(servers), m_otherPort(otherPort), m_stop(std::move(stop))
    {
    }

    NatObservation from(const QHostAddress& local);

private:
    using Answers = QList<std::optional<MappedAddresses>>;

    Answers ask(UdpSocket& socket, const QList<Endpoint>& servers, milliseconds time);
    void findOther(const Answers& answers);
    QList<Endpoint> secondServers() const;
    bool portsDiffer() const;
    void testFiltering(const QHostAddress& local);

    const QList<Endpoint> m_servers;
    const quint16 m_otherPort;
    const std::stop_token m_stop;
    NatObservation m_seen;
    std::optional<Endpoint> m_primary, m_other;
};

NatObservation NatLook::from(const QHostAddress& local)
{
    UdpSocket socket;
    if (!socket.bind({local, 0}))
        return m_seen;
    m_seen.local = socket.local();
    findOther(ask(socket, m_servers, viewTime));
    ask(socket, secondServers(), silenceTime);
    if (m_other)
        testFiltering(local);
    return m_seen;
}

NatLook::Answers NatLook::ask(UdpSocket& socket, const QList<Endpoint>& servers, milliseconds time)
{
    QList<BindingRound::Question> questions;
    for (const Endpoint& server : servers)
        questions.append({server});
    const Answers answers = BindingRound(socket, questions).run({QDeadlineTimer(time), m_stop});
    for (int i = 0; i < servers.size(); ++i) {
        const auto& answer = answers.at(i);
        m_seen.views.append({servers.at(i), answer ? answer->publicAddress() : std::nullopt});
    }
    return answers;
}

/// The first server that has another address and another port.
void NatLook::findOther(const Answers& answers)
{
    for (int i = 0; i < answers.size() && !m_other; ++i) {
        const Endpoint& server = m_servers.at(i);
        const auto other = answers.at(i) ? answers.at(i)->other : std::nullopt;
        const bool isUsable = other && other->address.protocol() == server.address.protocol() &&
                              other->address != server.address && other->port != server.port &&
                              other->port != 0 && (other->address.isGlobal() || !server.address.isGlobal());
        if (!isUsable)
            continue;
        m_primary = server;
        m_other = other;
    }
}

QList<Endpoint> NatLook::secondServers() const
{
    if (m_other)
        return {{m_other->address, m_primary->port}, *m_other};
    if (portsDiffer())
        return {{m_servers.first().address, m_otherPort}};
    return {};
}

bool NatLook::portsDiffer() const
{
    const auto differs = [&](const NatView& view) {
        return view.mapped && m_seen.views.first().mapped && *view.mapped != *m_seen.views.first().mapped;
    };
    return std::any_of(m_seen.views.begin(), m_seen.views.end(), differs);
}

/// Both requests at once: what comes in does not change what is let in next.
void NatLook::testFiltering(const QHostAddress& local)
{
    UdpSocket socket;
    if (!socket.bind({local, 0}))
        return;
    const Until until{QDeadlineTimer(silenceTime), m_stop};
    const auto answers = BindingRound(socket, {{*m_primary, StunChange::None},
                                               {*m_primary, StunChange::Port},
                                               {*m_primary, StunChange::AddressAndPort}})
                             .run(until);
    if (!answers.at(0) || m_stop.stop_requested())
        return;
    m_seen.otherPortEnters = answers.at(1).has_value();
    m_seen.otherAddressEnters = answers.at(2).has_value();
}

} // namespace

NatObservation LibniceNatProbe::observe(const QHostAddress& local, const QList<Endpoint>& servers,
                                        quint16 otherPort, std::stop_token stop)
{
    return NatLook(servers, otherPort, std::move(stop)).from(local);
}

} // namespace precall
