#pragma once

#include "core/base/Result.h"

#include <QString>

namespace precall {

/// Reads what stands behind --proxy: "system" or "none". This version goes straight to its hosts either way;
/// the address of a proxy is an Invalid error with a translated line, so that nobody takes a direct run for
/// one through the proxy.
Result<QString> readProxySetting(const QString& text);

} // namespace precall
