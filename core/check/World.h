#pragma once

#include "core/base/Result.h"
#include "core/check/CheckContext.h"
#include "core/media/camera/QtCameras.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "core/net/SystemNetwork.h"

#include <memory>
#include <mutex>

namespace precall {

/// The network, the machine, the browsers and the devices that this process really has, lent to the checks. A
/// process makes one and never destroys it: an abandoned thread may still use it. The devices are let go of
/// with the application object; what is asked of them later reaches nobody.
class World
{
public:
    /// Cheap but for the certificates of `settings`; errors as SystemNetwork::create(). Starts no thread: who
    /// wants to keep signals from all of them does so between this and capabilities().
    static Result<World*> create(const RunSettings& settings);

    Capabilities capabilities();
    /// The same cameras, for live views.
    QtCameras& cameras() { return *m_cameras; }

private:
    explicit World(std::unique_ptr<SystemNetwork> network);

    std::unique_ptr<SystemNetwork> m_network;
    std::unique_ptr<Machine> m_machine;
    std::unique_ptr<Browsers> m_browsers;
    std::unique_ptr<QtCameras> m_cameras;
    std::once_flag m_soundBegun;
    std::unique_ptr<WorkerSound> m_sound; ///< has a thread of its own; made when it is first lent
    NobodyPrompt m_nobody;
};

} // namespace precall
