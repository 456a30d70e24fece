#pragma once

#include "core/net/proxy/ProxyLogon.h"
#include "core/net/proxy/ProxyReply.h"

#include <functional>

namespace precall {

/// Asks the proxy the same again with that value of Proxy-Authorization, on the connection of its last answer
/// where that stays open, else on a new one, and gives what it says.
using AskProxyAgain = std::function<Result<ProxyReply>(const QByteArray& authorization)>;

/// Answers a 407 by `logon`, token by token (RFC 4559, for Negotiate; NTLM likewise). `reply.logon` of what
/// comes back says what came of it; a reply that offers no way that `logon` chooses comes back as it was. A
/// proxy that falls silent or closes in the middle of it has still said its 407 only. Errors: Cancelled.
Result<ProxyReply> logOnToProxy(const ProxyReply& asked, const QString& proxyHost, ProxyLogon& logon,
                                const AskProxyAgain& askAgain, const Until& until);

} // namespace precall
