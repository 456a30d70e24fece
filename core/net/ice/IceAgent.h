#pragma once

#include "core/net/IceProbe.h"
#include "core/net/ice/IceLoop.h"

#include <nice/agent.h>

namespace precall {

/// One side of a call: libnice's agent with one stream of one component. Lives shorter than its loop; used by
/// the loop's thread.
class IceAgent
{
public:
    enum class Role { Caller, Callee };
    enum class Candidates { All, RelayedOnly };

    IceAgent(const IceLoop& loop, Role role, Candidates candidates, std::stop_token stop);
    /// Gives its allocations back, 500 ms at most; after a stop they are left to expire.
    ~IceAgent();
    IceAgent(const IceAgent&) = delete;
    IceAgent& operator=(const IceAgent&) = delete;

    bool gather(const IceServers& servers, const TurnCredentials& credentials);
    bool hasGathered() const { return m_hasGathered; }
    QList<IceCandidate> candidates() const;

    /// Takes over the other side's candidates of that kind; false when it has none.
    bool accept(const IceAgent& other, IceCandidateKind kind);
    bool isReady() const { return m_state == NICE_COMPONENT_STATE_READY; }
    bool hasFailed() const { return m_state == NICE_COMPONENT_STATE_FAILED; }
    /// The nominated pair: local, remote.
    std::optional<std::pair<IceCandidate, IceCandidate>> nominated() const;

private:
    static void onGathered(NiceAgent*, guint stream, gpointer self);
    static void onState(NiceAgent*, guint stream, guint component, guint state, gpointer self);

    const IceLoop& m_loop;
    const std::stop_token m_stop;
    NiceAgent* const m_agent;
    guint m_stream = 0;
    bool m_hasGathered = false;
    guint m_state = NICE_COMPONENT_STATE_DISCONNECTED;
};

} // namespace precall
