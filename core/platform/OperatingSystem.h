#pragma once

#include <QString>
#include <QVersionNumber>

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
    QString hostName;       ///< redactable; empty when unknown
    bool operator==(const OperatingSystem&) const = default;
};

/// The word of a family in reports: "windows", "macos", "linux", "other".
QString familyWord(OperatingSystem::Family family);

/// What the system says about itself. Any thread.
OperatingSystem readOperatingSystem();

} // namespace precall
