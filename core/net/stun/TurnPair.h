#pragma once

#include "core/net/stun/TurnClient.h"

namespace precall {

/// Two allocations at one server that may send to each other, each by a channel. How far it came is in the
/// record; the first step that fails ends it. Used by one thread at a time, but for the two clients, which
/// may each have their own once it stands.
class TurnPair
{
public:
    TurnPair(const TurnServer& server, const TurnCredentials& credentials, Until until);

    /// Connects, allocates, permits and binds, both ways. An ALTERNATE-SERVER is followed once.
    bool open();
    /// Both allocations end; an earlier failure stays the one that is told. Bounded also after a stop: what
    /// was allocated is given back.
    bool release();

    TurnClient& caller() { return *m_caller.client; }
    TurnClient& callee() { return *m_callee.client; }
    bool step(TurnStep step, const Result<void>& result);
    bool fail(TurnStep step, const Error& error);
    /// `reached`, `error`, `code`, `relayed`, `alternate`, `icmp`.
    TurnRehearsal& record() { return m_record; }
    const Until& until() const { return m_until; }
    /// Where the server really is: after an ALTERNATE-SERVER.
    Endpoint server() const { return m_record.alternate.value_or(m_record.server.endpoint); }

private:
    struct Side
    {
        std::unique_ptr<TurnClient> client;
        Endpoint relayed;
    };

    bool allocate(Side& side);
    bool allocateThere(Side& side, const TurnServer& server);

    const TurnCredentials m_credentials;
    const Until m_until;
    TurnRehearsal m_record;
    Side m_caller, m_callee;
};

} // namespace precall
