#include "core/net/ice/LibniceIceProbe.h"

#include "core/net/ice/IceAgent.h"

#include <QElapsedTimer>

#include <algorithm>

namespace precall {

namespace {

using std::chrono::milliseconds;

/// STUN's first retransmissions at 0.5 and 1.5 s (RFC 8489 section 6.2.1); an allocation takes two exchanges.
constexpr milliseconds gatheringTime{5000};
constexpr milliseconds connectingTime{5000};

/// One rehearsal on its way.
class IceRehearsing
{
public:
    IceRehearsing(const IceServers& servers, const TurnCredentials& credentials, std::stop_token stop)
        : m_servers(servers), m_credentials(credentials), m_stop(std::move(stop))
    {
    }

    IceRehearsal run();

private:
    void gatherAll();
    bool isGathered(IceCandidateKind kind) const;
    std::optional<IceConnection> connect(IceCandidateKind callee);
    bool gather(std::initializer_list<IceAgent*> agents);
    Until within(milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }

    const IceServers m_servers;
    const TurnCredentials m_credentials;
    const std::stop_token m_stop;
    const IceLoop m_loop;
    IceRehearsal m_rehearsal;
};

IceRehearsal IceRehearsing::run()
{
    gatherAll();
    for (const IceCandidateKind callee : {IceCandidateKind::Relayed, IceCandidateKind::ServerReflexive})
        if (isGathered(IceCandidateKind::Relayed) && isGathered(callee) && !m_stop.stop_requested())
            if (const auto connection = connect(callee))
                m_rehearsal.connections.append(*connection);
    if (m_stop.stop_requested())
        m_rehearsal.error = Error{ErrorKind::Cancelled, {}, 0};
    return m_rehearsal;
}

void IceRehearsing::gatherAll()
{
    QElapsedTimer timer;
    timer.start();
    IceAgent agent(m_loop, IceAgent::Role::Caller, IceAgent::Candidates::All, m_stop);
    gather({&agent});
    m_rehearsal.gathered = agent.candidates();
    m_rehearsal.gatheringMs = int(timer.elapsed());
}

bool IceRehearsing::isGathered(IceCandidateKind kind) const
{
    return std::any_of(m_rehearsal.gathered.begin(), m_rehearsal.gathered.end(),
                       [=](const IceCandidate& candidate) { return candidate.kind == kind; });
}

/// The caller is reached through its relay only; the callee as it is asked for.
std::optional<IceConnection> IceRehearsing::connect(IceCandidateKind callee)
{
    const bool relayed = callee == IceCandidateKind::Relayed;
    IceAgent caller(m_loop, IceAgent::Role::Caller, IceAgent::Candidates::RelayedOnly, m_stop);
    IceAgent other(m_loop, IceAgent::Role::Callee,
                   relayed ? IceAgent::Candidates::RelayedOnly : IceAgent::Candidates::All, m_stop);
    std::optional<IceConnection> connection;
    if (gather({&caller, &other})) {
        QElapsedTimer timer;
        timer.start();
        if (other.accept(caller, IceCandidateKind::Relayed) && caller.accept(other, callee)) {
            m_loop.run([&] { return (caller.isReady() && other.isReady()) || caller.hasFailed(); },
                       within(connectingTime));
            connection = IceConnection{callee, {}, {}, int(timer.elapsed())};
            if (const auto pair = caller.isReady() ? caller.nominated() : std::nullopt)
                std::tie(connection->local, connection->remote) = *pair;
        }
    }
    return connection;
}

bool IceRehearsing::gather(std::initializer_list<IceAgent*> agents)
{
    for (IceAgent* agent : agents)
        if (!agent->gather(m_servers, m_credentials))
            return false;
    return m_loop.run(
        [&] {
            return std::all_of(agents.begin(), agents.end(),
                               [](const IceAgent* agent) { return agent->hasGathered(); });
        },
        within(gatheringTime));
}

} // namespace

IceRehearsal LibniceIceProbe::rehearse(const IceServers& servers, const TurnCredentials& credentials,
                                       std::stop_token stop)
{
    return IceRehearsing(servers, credentials, std::move(stop)).run();
}

} // namespace precall
