#pragma once

#include "core/base/Result.h"
#include "core/net/Route.h"

#include <QUrl>

namespace precall {

/// The proxy that a setting names: "http://proxy.example:3128", "proxy.example:3128",
/// "socks5://proxy.example". Without a port 80 for HTTP, 1080 for SOCKS5, as browsers take it. A name and
/// password for it are dropped. Errors: Invalid; Unsupported for a kind of proxy that cannot be used here
/// (its detail: the kind).
Result<Route> readProxyAddress(const QString& text);

/// The same text as evidence: without name and password.
QString withoutCredentials(const QString& address);

} // namespace precall
