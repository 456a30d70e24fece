#pragma once

#include "core/platform/Registry.h"
#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/ExecutableFiles.h"
#include "core/platform/browsers/SettingsTree.h"

namespace precall {

/// Folders of a Windows user, with forward slashes.
struct WindowsFolders
{
    QString roaming; ///< %APPDATA%: Firefox keeps its profiles below
    QString local;   ///< %LOCALAPPDATA%: Chromium and its kin keep theirs below
};

/// The browsers of a Windows machine: the programs that registered for the Start menu and App Paths, in both
/// hives and views, EdgeHTML by its app package, Internet Explorer by its own key; policies of both hives;
/// Firefox's files.
class WindowsBrowsers : public Browsers
{
public:
    /// All of it is used on the calling thread of inventory(), and outlives it.
    WindowsBrowsers(Registry& registry, ExecutableFiles& executables, SettingsTree tree,
                    WindowsFolders folders);

    BrowserInventory inventory(std::stop_token stop) override;

private:
    Registry& m_registry;
    ExecutableFiles& m_executables;
    SettingsTree m_tree;
    WindowsFolders m_folders;
};

/// The policies of one vendor's key: values are policies, keys with numbered values are lists, other keys are
/// objects, "Recommended" has those of that level. HKLM wins over HKCU.
QList<BrowserPolicy> registryPolicies(Registry& registry, const QString& vendorPath);

} // namespace precall
