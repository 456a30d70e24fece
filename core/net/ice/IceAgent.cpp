#include "core/net/ice/IceAgent.h"

#include <array>
#include <memory>

namespace precall {

namespace {

constexpr guint onlyComponent = 1;
constexpr std::chrono::milliseconds releaseTime{500};

struct FreeCandidates
{
    void operator()(GSList* list) const
    {
        g_slist_free_full(list, [](gpointer one) { nice_candidate_free(static_cast<NiceCandidate*>(one)); });
    }
};
using CandidateList = std::unique_ptr<GSList, FreeCandidates>;

CandidateList localCandidates(NiceAgent* agent, guint stream)
{
    return CandidateList(nice_agent_get_local_candidates(agent, stream, onlyComponent));
}

IceCandidateKind kindOf(NiceCandidateType type)
{
    switch (type) {
    case NICE_CANDIDATE_TYPE_HOST:
        return IceCandidateKind::Host;
    case NICE_CANDIDATE_TYPE_SERVER_REFLEXIVE:
        return IceCandidateKind::ServerReflexive;
    case NICE_CANDIDATE_TYPE_PEER_REFLEXIVE:
        return IceCandidateKind::PeerReflexive;
    case NICE_CANDIDATE_TYPE_RELAYED:
        return IceCandidateKind::Relayed;
    }
    return IceCandidateKind::Host;
}

IceCandidate candidateOf(const NiceCandidate& candidate)
{
    std::array<char, NICE_ADDRESS_STRING_LEN> text{};
    nice_address_to_string(&candidate.addr, text.data());
    return {kindOf(candidate.type),
            {QHostAddress(QLatin1String(text.data())), quint16(nice_address_get_port(&candidate.addr))}};
}

void ignoreData(NiceAgent*, guint, guint, guint, gchar*, gpointer) {}

using Flag = std::shared_ptr<bool>;

void markClosed(GObject*, GAsyncResult*, gpointer flag)
{
    const std::unique_ptr<Flag> closed(static_cast<Flag*>(flag));
    **closed = true;
}

} // namespace

/// Regular nomination (RFC 8445 section 8.1.1); neither ICE-TCP nor port forwarding by UPnP, which nobody
/// agreed to.
IceAgent::IceAgent(const IceLoop& loop, Role role, Candidates candidates, std::stop_token stop)
    : m_loop(loop),
      m_stop(std::move(stop)),
      m_agent(nice_agent_new_full(loop.context(), NICE_COMPATIBILITY_RFC5245,
                                  NICE_AGENT_OPTION_REGULAR_NOMINATION))
{
    g_object_set(m_agent, "controlling-mode", gboolean(role == Role::Caller), "force-relay",
                 gboolean(candidates == Candidates::RelayedOnly), "ice-tcp", FALSE, "upnp", FALSE, nullptr);
    g_signal_connect(m_agent, "candidate-gathering-done", G_CALLBACK(onGathered), this);
    g_signal_connect(m_agent, "component-state-changed", G_CALLBACK(onState), this);
    m_stream = nice_agent_add_stream(m_agent, onlyComponent);
    nice_agent_attach_recv(m_agent, m_stream, onlyComponent, loop.context(), ignoreData, nullptr);
}

IceAgent::~IceAgent()
{
    g_signal_handlers_disconnect_by_data(m_agent, this);
    if (!m_stop.stop_requested()) {
        const Flag closed = std::make_shared<bool>(false);
        nice_agent_close_async(m_agent, markClosed, new Flag(closed));
        m_loop.run([&] { return *closed; }, {QDeadlineTimer(releaseTime), m_stop});
    }
    g_object_unref(m_agent);
}

bool IceAgent::gather(const IceServers& servers, const TurnCredentials& credentials)
{
    if (servers.stun)
        g_object_set(m_agent, "stun-server", qPrintable(servers.stun->address.toString()), "stun-server-port",
                     guint(servers.stun->port), nullptr);
    if (servers.turn && !credentials.isEmpty())
        nice_agent_set_relay_info(
            m_agent, m_stream, onlyComponent, qPrintable(servers.turn->endpoint.address.toString()),
            servers.turn->endpoint.port, credentials.user.toUtf8().constData(),
            credentials.password.toUtf8().constData(),
            servers.turn->transport == Transport::Tcp ? NICE_RELAY_TYPE_TURN_TCP : NICE_RELAY_TYPE_TURN_UDP);
    return nice_agent_gather_candidates(m_agent, m_stream);
}

QList<IceCandidate> IceAgent::candidates() const
{
    QList<IceCandidate> found;
    const CandidateList all = localCandidates(m_agent, m_stream);
    for (const GSList* one = all.get(); one; one = one->next)
        found.append(candidateOf(*static_cast<const NiceCandidate*>(one->data)));
    return found;
}

bool IceAgent::accept(const IceAgent& other, IceCandidateKind kind)
{
    const CandidateList all = localCandidates(other.m_agent, other.m_stream);
    GSList* chosen = nullptr;
    for (const GSList* one = all.get(); one; one = one->next)
        if (kindOf(static_cast<const NiceCandidate*>(one->data)->type) == kind)
            chosen = g_slist_prepend(chosen, one->data);
    gchar *user = nullptr, *password = nullptr;
    nice_agent_get_local_credentials(other.m_agent, other.m_stream, &user, &password);
    nice_agent_set_remote_credentials(m_agent, m_stream, user, password);
    const bool accepted =
        chosen && nice_agent_set_remote_candidates(m_agent, m_stream, onlyComponent, chosen) > 0;
    g_free(user);
    g_free(password);
    g_slist_free(chosen);
    return accepted;
}

std::optional<std::pair<IceCandidate, IceCandidate>> IceAgent::nominated() const
{
    NiceCandidate *local = nullptr, *remote = nullptr;
    if (!nice_agent_get_selected_pair(m_agent, m_stream, onlyComponent, &local, &remote))
        return std::nullopt;
    return std::pair{candidateOf(*local), candidateOf(*remote)};
}

void IceAgent::onGathered(NiceAgent*, guint, gpointer self)
{
    static_cast<IceAgent*>(self)->m_hasGathered = true;
}

void IceAgent::onState(NiceAgent*, guint, guint, guint state, gpointer self)
{
    static_cast<IceAgent*>(self)->m_state = state;
}

} // namespace precall
