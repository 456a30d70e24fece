#pragma once

#include "core/platform/Connection.h"
#include "core/platform/CpuLoad.h"
#include "core/platform/Memory.h"
#include "core/platform/OperatingSystem.h"
#include "core/platform/Power.h"
#include "core/platform/Processor.h"
#include "core/platform/RemoteSession.h"
#include "core/platform/Virtualisation.h"

namespace precall {

/// The machine as a checker may ask about it. Calls are local reads that return within 200 ms unless they say
/// otherwise. Any probe thread.
class Machine
{
public:
    virtual ~Machine() = default;

    virtual OperatingSystem operatingSystem() = 0;
    virtual Processor processor() = 0;
    virtual Memory memory() = 0;
    /// Samples for the whole window; error Cancelled within 200 ms of `stop`, Unsupported where nothing
    /// tells.
    virtual Result<CpuLoad> cpuLoad(std::chrono::milliseconds window, std::stop_token stop) = 0;
    virtual Power power() = 0;
    virtual Connection connection() = 0;
    virtual Virtualisation virtualisation() = 0;
    virtual RemoteSession remoteSession() = 0;
};

} // namespace precall
