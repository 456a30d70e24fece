#pragma once

#include "core/base/Result.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace precall {

/// One resolver's answer to one question, or why there was none.
struct DnsAnswer
{
    QHostAddress resolver;
    QList<QHostAddress> addresses;
    QStringList canonicalNames;       ///< the CNAME chain, in order
    std::optional<Error> error;       ///< NoSuchName, NoAddress, ServerFailure, QueryRefused, TimedOut (also: not there
                                      ///< when another one had answered for 300 ms; see ms), …
    int ms = 0;
    int attempts = 0;
    bool operator==(const DnsAnswer&) const = default;
};

/// What is known about a name: each configured resolver's own answer to a direct query, and what the system's own
/// look-up says (hosts file, VPN rules, caches), which is what a browser will use.
struct NameLookup
{
    QString name;
    QList<DnsAnswer> answers;             ///< A and AAAA merged, one entry for each resolver asked
    QList<QHostAddress> systemAddresses;  ///< of getaddrinfo; IPv4 and IPv6
    std::optional<Error> systemError;
    int ms = 0;                           ///< until the first definite answer: addresses, or that there are none

    /// The addresses that a program on this machine would connect to: the system's, else those of the resolvers.
    QList<QHostAddress> addresses() const;
    bool resolved() const { return !addresses().isEmpty(); }
    /// The error that says most, when nothing resolved: that of the system's resolver order.
    std::optional<Error> error() const;
    bool operator==(const NameLookup&) const = default;
};

/// A host that the MX or SRV records of a name lead to.
struct ServiceHost
{
    QString host;     ///< lower-case, without the last dot
    quint16 port = 0; ///< of SRV; 0 for MX
    quint16 priority = 0;
    bool operator==(const ServiceHost&) const = default;
};

/// What a name is asked for, beside its addresses.
enum class ServiceRecords {
    MailExchange, ///< MX (RFC 5321 section 5)
    Service       ///< SRV (RFC 2782)
};

/// Names to addresses, and to the hosts of services.
class Resolver
{
public:
    virtual ~Resolver() = default;

    /// Asks each configured resolver (RFC 1035 over UDP, TCP when truncated; two tries each) and the system beside
    /// them. Always returns by `deadline`, or within 200 ms of `stop`. Probe threads only; may be called from several.
    virtual NameLookup lookup(const QString& name, QDeadlineTimer deadline, std::stop_token stop) = 0;

    /// The hosts that serve `name`, those of the lowest priority first; empty when the records say that there is no
    /// such service. Asks all configured resolvers at once and takes the first that knows. Errors: NoSuchName (the
    /// name does not exist), NoAddress (it has no such record), else what kept the resolvers from telling.
    virtual Result<QList<ServiceHost>> services(const QString& name, ServiceRecords records, QDeadlineTimer deadline,
                                                std::stop_token stop) = 0;
};

} // namespace precall
