#pragma once

#include "core/base/Result.h"
#include "core/base/Until.h"
#include "core/net/proxy/AuthChallenge.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace precall {

/// The client's part of one logon: tokens out and in (GSS-API's security context, RFC 2743 section 1.1.3).
/// Tokens are secrets: they go to the proxy and nowhere else.
class SecurityContext
{
public:
    virtual ~SecurityContext() = default;

    /// The next token for the proxy, `fromProxy` being its last one, empty to begin with. Errors: Unsupported
    /// where this computer cannot log on in that way; AccessDenied, with the system's words, where it has no
    /// ticket or the proxy's token is not accepted; TimedOut; Cancelled, within 200 ms of the stop.
    virtual Result<QByteArray> next(const QByteArray& fromProxy, const Until& until) = 0;

    /// What came of it; nothing: the proxy let it in. Told once, after the last token.
    virtual void end(const std::optional<Error>&) {}
};

/// Logs on to proxies that ask for it. Asked only where the user agreed to it. Any number of probe threads.
class ProxyLogon
{
public:
    virtual ~ProxyLogon() = default;

    /// The scheme by which it logs on where these are offered; empty: by none of them.
    virtual QString choose(const QList<AuthChallenge>& challenges) = 0;

    /// Begins one for the service HTTP on `host` (RFC 4559 section 4.1), which is the proxy's name as it is
    /// configured. `scheme`: what choose() gave. Asks nobody yet.
    virtual std::unique_ptr<SecurityContext> begin(const QString& scheme, const QString& host) = 0;
};

} // namespace precall
