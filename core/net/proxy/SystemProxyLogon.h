#pragma once

#include "core/net/Limits.h"
#include "core/net/proxy/NativeSecurityContext.h"
#include "core/net/proxy/ProxyLogon.h"

#include <functional>

namespace precall {

/// Logs on with the account under which the user works on this computer, as browsers do: GSS-API (MIT's or
/// Apple's library, loaded when first needed), SSPI on Windows. One call at a time, so that the ticket for
/// the proxy is fetched once and then found. Where a call does not return within its own time (a domain
/// controller may say nothing), whoever waits for it is told so at once, and no other is made until it does.
class SystemProxyLogon : public ProxyLogon
{
public:
    using MakeContext =
        std::function<std::shared_ptr<NativeSecurityContext>(const QString& scheme, const QString& host)>;

    /// `patience`: how long one call may take, from its own turn on.
    explicit SystemProxyLogon(MakeContext make = nativeSecurityContext,
                              std::chrono::milliseconds patience = ProbeTimes().connect);

    /// Negotiate before NTLM, as browsers choose.
    QString choose(const QList<AuthChallenge>& challenges) override;
    std::unique_ptr<SecurityContext> begin(const QString& scheme, const QString& host) override;

private:
    class Turns;
    class Context;

    const MakeContext m_make;
    const std::shared_ptr<Turns> m_turns;
};

} // namespace precall
