#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/SettingsTree.h"

namespace precall {

/// Reads "managed" and "recommended" below a policy folder ("/etc/opt/chrome/policies"). The files of each
/// count in the order of their names, the last one wins; what a broken file says does not count
/// (chromium.org/administrators/linux-quick-start; components/policy/core/common/config_dir_policy_loader).
/// Files that cannot be understood are added to `unreadable`.
QList<BrowserPolicy> chromiumPolicies(const SettingsTree& tree, const QString& folder,
                                      QList<UnreadableSettings>& unreadable);

/// Sets a policy, taking the place of one of the same name and level that was set before.
void setPolicy(QList<BrowserPolicy>& policies, const BrowserPolicy& policy);

} // namespace precall
