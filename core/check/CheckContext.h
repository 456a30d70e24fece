#pragma once

#include "core/check/Progress.h"
#include "core/check/RunSettings.h"
#include "core/check/UserPrompt.h"
#include "core/media/Media.h"
#include "core/net/Network.h"
#include "core/net/NetworkSurvey.h"
#include "core/platform/Machine.h"
#include "core/platform/browsers/Browsers.h"
#include "core/profile/RequirementsProfile.h"

#include <functional>
#include <stop_token>

namespace precall {

/// Everything outside a checker that it may look at, for the length of a run. Fakes stand in for each in
/// tests.
struct Capabilities
{
    Network network;
    Machine& machine;
    Browsers& browsers;
    Media media;
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
    Media& media;
    UserPrompt& user;
    NetworkSurvey& survey; ///< network and load lanes only
    Progress progress;
    std::stop_token stop;
    /// Lets the next check of the lane begin, where all that is left of this one is to wait for something
    /// that was begun. From then on the survey is the next one's. Load still waits for the end.
    std::function<void()> handOver = [] {};
};

} // namespace precall
