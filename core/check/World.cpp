#include "core/check/World.h"

#include "core/platform/Heap.h"
#include "core/platform/SystemMachine.h"
#include "core/platform/browsers/SystemBrowsers.h"

#include <QCoreApplication>

namespace precall {

namespace {

World* theWorld = nullptr;

} // namespace

World::World(std::unique_ptr<SystemNetwork> network)
    : m_network(std::move(network)),
      m_machine(systemMachine()),
      m_browsers(systemBrowsers()),
      m_cameras(std::make_unique<QtCameras>())
{
    theWorld = this;
    qAddPostRoutine([] {
        theWorld->m_cameras->letGo();
        if (theWorld->m_sound)
            theWorld->m_sound->end();
    });
}

Result<World*> World::create(const RunSettings& settings)
{
    keepHeapSmall();
    Result<std::unique_ptr<SystemNetwork>> network =
        SystemNetwork::create(settings.trustRootsFile, settings.proxy);
    if (!network)
        return network.error();
    return new World(std::move(*network));
}

Capabilities World::capabilities()
{
    std::call_once(m_soundBegun, [this] { m_sound = std::make_unique<WorkerSound>(); });
    return {m_network->network(), *m_machine, *m_browsers, {*m_cameras, *m_sound}, m_nobody};
}

} // namespace precall
