#pragma once

#include "core/base/Result.h"

#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <chrono>
#include <optional>
#include <stop_token>

namespace precall {

/// Which operating system runs here.
struct OperatingSystem
{
    enum class Family { Windows, MacOs, Linux, Other };

    Family family = Family::Other;
    QString distribution;   ///< Linux: ID of os-release ("debian", "ubuntu"); else empty
    QString name;           ///< as people call it: "Debian GNU/Linux 12 (bookworm)", "Windows 11 Pro 23H2"
    QVersionNumber version; ///< 12, 10.0.22631, 14.4; Windows: major.minor.build. Null when unknown
    bool server = false;    ///< Windows Server
    QString kernel;         ///< "Linux 6.1.0-18-amd64"
    QString architecture;   ///< "x86_64", "arm64"
    bool operator==(const OperatingSystem&) const = default;
};

struct Processor
{
    QString model;                     ///< empty when unknown
    int logicalCores = 0;
    int physicalCores = 0;             ///< 0 when unknown
    std::optional<int> maxClockMHz;    ///< what it can reach; on Windows the base clock is all that is told
    bool maxClockIsBase = false;       ///< maxClockMHz is the base clock (the real maximum may be higher)
    std::optional<int> presentClockMHz;
    bool operator==(const Processor&) const = default;
};

struct Memory
{
    qint64 totalBytes = 0;
    qint64 availableBytes = 0;
    bool operator==(const Memory&) const = default;
};

struct CpuLoad
{
    double busyFraction = 0; ///< of all cores together, [0, 1], by everything that runs, this program taken off
    int windowMs = 0;        ///< the window it was measured over
    bool operator==(const CpuLoad&) const = default;
};

struct Power
{
    enum class Source { Unknown, Mains, Battery };
    Source source = Source::Unknown;
    std::optional<int> batteryPercent;
    std::optional<bool> saver;  ///< a power-saving mode is on
    QString profile;            ///< "power-saver", "balanced", a CPU governor, …; empty when unknown
    bool operator==(const Power&) const = default;
};

/// How the machine is connected. Information only.
struct Connection
{
    enum class Medium { Unknown, Ethernet, Wifi, Mobile, Vpn };
    QString interface;                 ///< of the default route
    Medium medium = Medium::Unknown;
    QString ssid;                      ///< Wi-Fi; redactable; empty when unknown
    std::optional<int> signalPercent;  ///< Wi-Fi
    std::optional<int> linkMbps;
    QStringList vpnInterfaces;         ///< tunnels that are up
    std::optional<bool> metered;
    bool operator==(const Connection&) const = default;
};

struct Virtualisation
{
    QString hypervisor; ///< "kvm", "vmware", "hyper-v", "wsl", "docker"; empty: none seen
    bool operator==(const Virtualisation&) const = default;
};

/// A desktop that is shown somewhere else than it runs.
struct RemoteSession
{
    enum class Kind { None, Citrix, Rdp, Horizon, Xrdp, Vnc, Ssh, Other };
    Kind kind = Kind::None;
    QString product;        ///< as told: "Citrix Virtual Delivery Agent"
    QVersionNumber version; ///< null when unknown
    QString evidence;       ///< what told it: "XRDP_SESSION=1", a registry key
    bool operator==(const RemoteSession&) const = default;
};

QString remoteSessionWord(RemoteSession::Kind kind); ///< "none", "citrix", "rdp", "horizon", "xrdp", "vnc", "ssh", "other"

/// The machine as a checker may ask about it. Calls are local reads that return within 200 ms unless they say otherwise.
/// Any probe thread.
class Machine
{
public:
    virtual ~Machine() = default;

    virtual OperatingSystem operatingSystem() = 0;
    virtual Processor processor() = 0;
    virtual Memory memory() = 0;
    /// Samples for the whole window; error Cancelled within 200 ms of `stop`, Unsupported where nothing tells.
    virtual Result<CpuLoad> cpuLoad(std::chrono::milliseconds window, std::stop_token stop) = 0;
    virtual Power power() = 0;
    virtual Connection connection() = 0;
    virtual Virtualisation virtualisation() = 0;
    virtual RemoteSession remoteSession() = 0;
};

} // namespace precall
