#pragma once

#include "core/net/Endpoint.h"
#include "core/net/Resolver.h"
#include "core/net/dns/SystemLookup.h"

#include <functional>

namespace precall {

/// The real Resolver: own queries to each configured resolver, all at once, and the system's look-up beside
/// them. As soon as one of them has said something definite (addresses, or that the name does not exist), the
/// others are waited for no longer than dnsPatience: what they had not said by then stands as TimedOut, with
/// the attempts made and the time spent. IP literals are their own answer; "localhost" (RFC 6761 section 6.3)
/// is asked of the system alone.
class DnsResolver : public Resolver
{
public:
    /// The resolvers to ask now, in the system's order; at most the first eight are asked.
    using Configured = std::function<QList<Endpoint>()>;

    explicit DnsResolver(Configured configured, SystemLookup system = systemLookup);

    NameLookup lookup(const QString& name, QDeadlineTimer deadline, std::stop_token stop) override;
    Result<QList<ServiceHost>> services(const QString& name, ServiceRecords records, QDeadlineTimer deadline,
                                        std::stop_token stop) override;

private:
    Configured m_configured;
    SystemLookup m_system;
};

} // namespace precall
