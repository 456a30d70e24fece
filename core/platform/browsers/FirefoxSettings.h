#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/SettingsTree.h"

#include <QJsonObject>

namespace precall {

/// Where one installation of Firefox keeps its settings.
struct FirefoxPlaces
{
    QString installation;        ///< the folder of application.ini, on macOS Contents/Resources
    QStringList policyFiles;     ///< the first that exists counts, whatever stands in it
    QStringList defaultsFolders; ///< of *.js files, in the order of reading
    QStringList profileRoots;    ///< folders of profiles.ini
};

/// What application.ini says of an installation; a null version when it does not.
struct FirefoxBuild
{
    QVersionNumber version;
    bool esr = false;
    QString channel; ///< "beta", "nightly"; empty for releases
};

FirefoxBuild firefoxBuild(const SettingsTree& tree, const QString& installation);

/// Reads policies, preferences and profiles of one Firefox into `browser`, whose policies may already hold
/// those of the registry or a configuration profile: they win over policies.json
/// (mozilla.github.io/policy-templates).
void readFirefoxSettings(const SettingsTree& tree, const FirefoxPlaces& places, Browser& browser);

/// The policies as preferences: Preferences, and the defaults of Permissions. Firefox takes other names than
/// "media.…", "network.…" and "app.update.…" of those that matter here from no policy
/// (browser/components/enterprisepolicies/Policies.sys.mjs, allowedPrefixes).
void applyFirefoxPolicies(const QList<BrowserPolicy>& policies, BrowserPreferences& preferences);

/// The profile folders that a start of that Firefox would take: the default of each installation in
/// installs.ini and profiles.ini, without those that another installation used last; else the profile marked
/// as default, else the only one. From Firefox 67 on, snaps excepted, such a profile is taken over only from
/// the same installation, by its compatibility.ini; else a new one is made
/// (toolkit/profile/nsToolkitProfileService.cpp, SelectStartupProfile). Paths of folders; empty when there
/// are none.
QStringList profilesInUse(const SettingsTree& tree, const QString& root, const QString& installation,
                          const Browser& browser);

} // namespace precall
