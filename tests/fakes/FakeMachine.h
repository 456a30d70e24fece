#pragma once

#include "core/platform/Machine.h"

namespace precall {

/// A machine of the test's choosing; as it stands an ordinary, idle laptop on mains that meets every
/// requirement.
class FakeMachine : public Machine
{
public:
    OperatingSystem system{.family = OperatingSystem::Family::Linux,
                           .distribution = QStringLiteral("ubuntu"),
                           .name = QStringLiteral("Ubuntu 22.04.3 LTS"),
                           .version = QVersionNumber(22, 4),
                           .server = false,
                           .kernel = QStringLiteral("Linux 6.5.0"),
                           .architecture = QStringLiteral("x86_64"),
                           .hostName = QStringLiteral("laptop-of-kim")};
    Processor cpu{.model = QStringLiteral("Fake Core 5"),
                  .logicalCores = 8,
                  .physicalCores = 4,
                  .maxClockMHz = 4200,
                  .maxClockIsBase = false,
                  .presentClockMHz = 1800};
    Memory ram{.totalBytes = 8LL << 30, .availableBytes = 5LL << 30};
    Result<CpuLoad> load = CpuLoad{0.05, 1000}; ///< told at once, whatever the window
    Power supply{.source = Power::Source::Mains,
                 .batteryPercent = 80,
                 .saver = false,
                 .profile = QStringLiteral("balanced")};
    Connection network{.interfaceName = QStringLiteral("wlan0"),
                       .medium = Connection::Medium::Wifi,
                       .ssid = QStringLiteral("Home of Kim"),
                       .signalPercent = 80,
                       .linkMbps = 300,
                       .vpnInterfaces = {},
                       .metered = false};
    Virtualisation virtualMachine;
    RemoteSession session;
    std::chrono::milliseconds askedWindow{0};

    OperatingSystem operatingSystem() override { return system; }
    Processor processor() override { return cpu; }
    Memory memory() override { return ram; }
    Result<CpuLoad> cpuLoad(std::chrono::milliseconds window, std::stop_token stop) override
    {
        askedWindow = window;
        return stop.stop_requested() ? Result<CpuLoad>(Error{ErrorKind::Cancelled, {}, 0}) : load;
    }
    Power power() override { return supply; }
    Connection connection() override { return network; }
    Virtualisation virtualisation() override { return virtualMachine; }
    RemoteSession remoteSession() override { return session; }
};

} // namespace precall
