#pragma once

#include "core/net/IceProbe.h"

namespace precall {

/// IceProbe by libnice's agent.
class LibniceIceProbe : public IceProbe
{
public:
    IceRehearsal rehearse(const IceServers& servers, const TurnCredentials& credentials,
                          std::stop_token stop) override;
};

} // namespace precall
