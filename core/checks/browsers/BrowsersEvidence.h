#pragma once

#include "core/platform/browsers/Browsers.h"

#include <QJsonObject>

namespace precall {

/// What the report keeps of the browsers: what is installed, and of what is set only what bears on calls.
/// Policies that may hold a secret (proxies, tokens) are left out.
QJsonObject toJson(const BrowserInventory& inventory);

} // namespace precall
