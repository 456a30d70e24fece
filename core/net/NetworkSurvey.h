#pragma once

#include "core/net/Interfaces.h"
#include "core/net/Resolver.h"
#include "core/net/TurnProbe.h"
#include "core/net/WebProbe.h"

#include <QList>
#include <QMap>

#include <optional>

namespace precall {

/// A proxy that was connected to, or could not be.
struct ProxyTry
{
    Route route;                ///< with the address at which it was reached
    std::optional<Error> error; ///< why it was not: NoSuchName, Refused, TimedOut, …
    QString icmp;
    int ms = 0;

    bool reached() const { return !error; }
    bool operator==(const ProxyTry&) const = default;
};

/// What one run has learnt about the network. The checkers of the network lane fill and read it in order
/// (ports → whitelist → bandwidth), so that nothing is probed twice. A checker's own parallel probes collect
/// apart and are merged when they have ended; the survey itself is touched by one thread at a time.
struct NetworkSurvey
{
    std::optional<LinkState> link;
    QMap<QString, NameLookup> names; ///< by lower-case name
    /// By address ("scheme://host[:port]/path"), over the route that a browser would take.
    QMap<QUrl, QList<WebExchange>> web;
    QList<StunExchange> stun;
    QList<ProxyTry> proxies;
};

} // namespace precall
