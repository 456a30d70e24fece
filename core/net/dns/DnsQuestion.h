#pragma once

#include "core/base/Until.h"
#include "core/net/Endpoint.h"
#include "core/net/Resolver.h"
#include "core/net/dns/DnsMessage.h"

#include <chrono>

namespace precall {

/// Once part of an answer is there, the rest is waited for that long at most.
inline constexpr std::chrono::milliseconds dnsPatience{300};
/// How often and how long a resolver is asked over UDP; resolv.conf(5) has 2 tries of 5 s, shortened so that
/// both fit into ProbeTimes::resolve.
inline constexpr int dnsTries = 2;
inline constexpr std::chrono::milliseconds dnsTryTime{2000};

/// Asks one resolver for the A and AAAA records of `name`, both at once over one UDP socket of its own, and
/// over TCP for what comes truncated (RFC 1035 section 4.2, RFC 7766). Replies count only from that
/// resolver's address and port, with the right id and question; CNAMEs are followed within a reply. Once one
/// family is known the other is waited for no longer than dnsPatience. Never longer than `until`.
DnsAnswer askResolver(const Endpoint& resolver, const QString& name, const Until& until);

/// Asks one resolver for the records of one type, in the same way. Errors: NoSuchName, NoAddress (no such
/// record), ServerFailure, QueryRefused, TimedOut, …
Result<QList<DnsRecord>> askForRecords(const Endpoint& resolver, const QString& name, DnsType type,
                                       const Until& until);

/// The records of the type that was asked for in one reply, its aliases followed. Errors as above.
Result<QList<DnsRecord>> recordsIn(const DnsReply& reply);

} // namespace precall
