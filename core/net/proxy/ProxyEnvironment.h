#pragma once

#include "core/net/proxy/Proxies.h"

#include <QProcessEnvironment>

namespace precall {

/// What the environment says (http_proxy, https_proxy, all_proxy, no_proxy, and auto_proxy of Chromium, lower
/// case before upper); nothing when it names no proxy for that scheme at all. Pure. A host of no_proxy's list
/// is reached directly: names stand for all below them, addresses may be blocks ("192.0.2.0/24"), "*" is
/// everything. Sources: curl's manual page, section ENVIRONMENT; Chromium's net/docs/proxy.md.
std::optional<ProxyChoice> environmentChoice(const QProcessEnvironment& environment, const QUrl& url);

} // namespace precall
