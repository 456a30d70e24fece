#include "core/net/Resolver.h"

namespace precall {

namespace {

/// A resolver that says one of these ends the system's search; after anything else it asks the next one.
bool endsSearch(ErrorKind kind)
{
    return kind == ErrorKind::NoSuchName || kind == ErrorKind::NoAddress;
}

template<class Predicate>
std::optional<Error> firstError(const QList<DnsAnswer>& answers, Predicate fits)
{
    for (const DnsAnswer& answer : answers)
        if (answer.error && fits(answer.error->kind))
            return answer.error;
    return {};
}

} // namespace

QList<QHostAddress> NameLookup::addresses() const
{
    if (!systemAddresses.isEmpty())
        return systemAddresses;
    QList<QHostAddress> all;
    for (const DnsAnswer& answer : answers)
        for (const QHostAddress& address : answer.addresses)
            if (!all.contains(address))
                all.append(address);
    return all;
}

std::optional<Error> NameLookup::error() const
{
    if (resolved())
        return {};
    if (auto error = firstError(answers, endsSearch))
        return error;
    if (auto error = firstError(answers, [](ErrorKind kind) { return kind != ErrorKind::TimedOut; }))
        return error;
    if (auto error = firstError(answers, [](ErrorKind) { return true; }))
        return error;
    return systemError;
}

} // namespace precall
