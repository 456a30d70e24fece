#pragma once

#include "core/platform/browsers/Browsers.h"
#include "core/platform/browsers/SettingsTree.h"

namespace precall {

/// " Beta", as makers add it to the name of a folder; empty for the stable channel.
QString channelTitle(const Browser& browser);

/// Reads what the user has chosen for pages, from the profile that was used last, into `browser`. `folder`:
/// what chrome://version calls the profile path, without its last part ("User Data"). Sources:
/// chromium.googlesource.com/chromium/src, docs/user_data_dir.md; components/content_settings,
/// content_settings_registry.cc ("profile.content_settings.exceptions.NAME",
/// "profile.default_content_setting_values.NAME").
void readChromiumProfile(const SettingsTree& tree, const QString& folder, Browser& browser);

} // namespace precall
