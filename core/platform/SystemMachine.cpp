#include "core/platform/SystemMachine.h"

namespace precall {

namespace {

class SystemMachine : public Machine
{
public:
    OperatingSystem operatingSystem() override { return readOperatingSystem(); }
    Processor processor() override { return readProcessor(); }
    Memory memory() override { return readMemory(); }
    Result<CpuLoad> cpuLoad(std::chrono::milliseconds window, std::stop_token stop) override
    {
        return measureCpuLoad(window, std::move(stop));
    }
    Power power() override { return readPower(); }
    Connection connection() override { return readConnection(); }
    Virtualisation virtualisation() override { return readVirtualisation(); }
    RemoteSession remoteSession() override { return readRemoteSession(); }
};

} // namespace

std::unique_ptr<Machine> systemMachine()
{
    return std::make_unique<SystemMachine>();
}

} // namespace precall
