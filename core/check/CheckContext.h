#pragma once

#include "core/check/Progress.h"
#include "core/check/RunSettings.h"
#include "core/check/UserPrompt.h"
#include "core/net/Network.h"
#include "core/net/NetworkSurvey.h"
#include "core/platform/Machine.h"
#include "core/platform/browsers/Browsers.h"
#include "core/profile/RequirementsProfile.h"

#include <stop_token>

namespace precall {

/// Everything outside a checker that it may look at, for the length of a run. Fakes stand in for each in
/// tests.
struct Capabilities
{
    Network network;
    Machine& machine;
    Browsers& browsers;
    UserPrompt& user;
};

/// All that a checker may touch while it measures.
struct CheckContext
{
    const RequirementsProfile& profile;
    const RunSettings& settings;
    Network& net;
    Machine& machine;
    Browsers& browsers;
    UserPrompt& user;
    NetworkSurvey& survey; ///< network and load lanes only
    Progress progress;
    std::stop_token stop;
};

} // namespace precall
