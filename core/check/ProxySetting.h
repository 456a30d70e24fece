#pragma once

#include "core/base/Result.h"

#include <QString>

namespace precall {

/// Reads what stands behind --proxy: "system", "none", or the address of an HTTP or SOCKS5 proxy, which comes
/// back as "http://proxy.example:3128". Errors: Invalid with a translated line; of a name and a password too,
/// as a command line is seen by everybody on the computer.
Result<QString> readProxySetting(const QString& text);

} // namespace precall
