#pragma once

#include "core/net/TurnProbe.h"

namespace precall {

/// The real TurnProbe: messages by libnice's STUN library, over the project's own sockets and OpenSSL.
class LibniceTurnProbe : public TurnProbe
{
public:
    StunExchange challenge(const TurnServer& server, std::stop_token stop) override;
    StunExchange binding(const TurnServer& server, std::stop_token stop) override;
    TurnRehearsal rehearse(const TurnServer& server, const TurnCredentials& credentials,
                           std::stop_token stop) override;
};

} // namespace precall
