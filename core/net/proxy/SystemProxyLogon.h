#pragma once

#include "core/net/proxy/NativeSecurityContext.h"
#include "core/net/proxy/ProxyLogon.h"

#include <functional>

namespace precall {

/// The real ProxyLogon: GSS-API (MIT's or Apple's library, loaded when first needed), SSPI on Windows. One
/// call at a time, so that the ticket for the proxy is fetched once and then found; where a call does not
/// return in time (a domain controller may say nothing), it is given up, and no other is made.
class SystemProxyLogon : public ProxyLogon
{
public:
    using MakeContext =
        std::function<std::shared_ptr<NativeSecurityContext>(const QString& scheme, const QString& host)>;

    explicit SystemProxyLogon(MakeContext make = nativeSecurityContext);

    std::unique_ptr<SecurityContext> begin(const QString& scheme, const QString& host) override;

private:
    class Turns;
    class Context;

    const MakeContext m_make;
    const std::shared_ptr<Turns> m_turns;
};

} // namespace precall
