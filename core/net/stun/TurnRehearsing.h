#pragma once

#include "core/net/stun/TurnPair.h"

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
    bool exchangeData();
    bool pass(TurnClient& from, TurnClient& to, const QByteArray& payload);

    QElapsedTimer m_timer;
    TurnPair m_pair;
};

} // namespace precall
