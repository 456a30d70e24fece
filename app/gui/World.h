#pragma once

#include "core/base/Result.h"
#include "core/check/CheckContext.h"

#include <memory>
#include <mutex>

namespace precall {

class SystemNetwork;

/// The machine and the network that this process runs on, as the checks may use them. One lives as long as
/// the process: an abandoned thread may still use it.
class World
{
public:
    /// Reads the certificates of `settings` where there are any, and says what is wrong with them.
    static Result<World*> create(const RunSettings& settings);

    /// The public roots are read at the first call, after the user has agreed. Any thread.
    Capabilities capabilities();

private:
    World();

    std::mutex m_mutex;
    std::unique_ptr<SystemNetwork> m_network;
    std::unique_ptr<Machine> m_machine;
    NobodyPrompt m_nobody;
};

} // namespace precall
