#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/DesktopEntries.h"
#include "core/platform/browsers/PortalDenials.h"
#include "core/platform/browsers/VersionCommand.h"

namespace precall {

/// The browsers of a Linux desktop, by its files: desktop entries, well-known commands on the path, packages,
/// policy folders, profiles.
class LinuxBrowsers : public Browsers
{
public:
    /// `versionCommand` is asked only for known browsers whose version nothing else tells, several at once;
    /// `portalDenials` once, and only where a browser is packaged.
    LinuxBrowsers(SettingsTree tree, DesktopFolders folders, VersionCommand versionCommand,
                  PortalDenials portalDenials);

    BrowserInventory inventory(std::stop_token stop) override;

private:
    void askVersion(Browser& browser, std::stop_token stop) const;

    SettingsTree m_tree;
    DesktopFolders m_folders;
    VersionCommand m_versionCommand;
    PortalDenials m_portalDenials;
};

} // namespace precall
