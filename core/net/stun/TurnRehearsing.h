#pragma once

#include "core/net/stun/TurnClient.h"

#include <QElapsedTimer>

namespace precall {

/// One rehearsal on its way through its steps (TurnProbe::rehearse); the first that fails ends it. The
/// allocations are given back in any case.
class TurnRehearsing
{
public:
    TurnRehearsing(const TurnServer& server, const TurnCredentials& credentials, std::stop_token stop);

    TurnRehearsal run();

private:
    struct Side
    {
        std::unique_ptr<TurnClient> client;
        Endpoint relayed;
    };

    bool allocate(Side& side);
    bool allocateThere(Side& side, const TurnServer& server);
    bool permit();
    bool bindChannels();
    bool exchangeData();
    bool pass(Side& from, Side& to, const QByteArray& payload);
    void release();
    bool step(TurnStep step, const Result<void>& result);
    bool fail(TurnStep step, const Error& error);

    const TurnCredentials m_credentials;
    const Until m_until;
    QElapsedTimer m_timer;
    TurnRehearsal m_rehearsal;
    Side m_caller, m_callee;
};

} // namespace precall
