#pragma once

#include "core/check/NetworkFacts.h"
#include "core/checks/network/WebSurvey.h"
#include "core/net/StunProbe.h"

#include <QMap>

namespace precall {

/// From what was measured to the targets of a finding.

/// Where a visit was made: what every address of its host came to, also those without a route; one target
/// without an address when the name did not resolve.
QList<NetworkTarget> targetsOf(const WebVisit& visit, const QMap<QString, NameLookup>& names,
                               const LinkState& link, const RequirementsProfile& profile);

/// One exchange of a visit.
NetworkTarget targetOf(const WebExchange& exchange, const WebVisit& visit,
                       const RequirementsProfile& profile);

/// A name that did not resolve; `error` is what its look-up ended with.
NetworkTarget unresolvedTarget(TargetRole role, const QString& name, Transport transport, quint16 port,
                               const std::optional<Error>& error);

/// One STUN Binding exchange.
NetworkTarget targetOf(const StunExchange& exchange, TargetRole role, const QString& name,
                       const QString& range);

/// The first of the platform's that somebody on the way forbids, for certain: that another proves nothing
/// takes nothing from that.
const NetworkTarget* forbiddenTarget(const NetworkFacts& facts);

/// Marks what a proxy kept from being told: it was not reached ("proxy"), or asked for a logon, or found no
/// way there (the reason). Whether any target says so.
bool putProxyInTheWay(NetworkFacts& facts);

/// Marks what could not be asked because no name of it resolved: the name service's fault ("dns", with its
/// reason), or the name's own ("name"), which it always is where a proxy looks names up.
void putNamesNotReached(NetworkFacts& facts, const QMap<QString, NameLookup>& names,
                        const ProxyEvidence& proxies);

} // namespace precall
