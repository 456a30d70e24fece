#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/DesktopEntries.h"

namespace precall {

/// One browser as a Linux desktop has it, before its version and settings are read.
struct LinuxInstallation
{
    Browser browser;     ///< kind, name, channel, executable, packaging, scope
    QString key;         ///< the same for every entry that starts the same program
    QString application; ///< flatpak: application id; snap: name of the snap
    QString base;        ///< flatpak: "/var/lib/flatpak" or the user's
    QStringList entries; ///< its desktop entries
};

/// The browsers behind the desktop entries, then those that are only on the path.
QList<LinuxInstallation> linuxInstallations(const SettingsTree& tree, const DesktopFolders& folders,
                                            const QList<WebHandler>& handlers);

/// The folder of application.ini of a Firefox; empty when there is none.
QString firefoxInstallation(const SettingsTree& tree, const LinuxInstallation& installation);

/// 32 or 64 by the ELF header of the program behind a command, where that is found.
std::optional<int> executableBits(const SettingsTree& tree, const LinuxInstallation& installation);

} // namespace precall
