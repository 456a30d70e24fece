#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"

namespace precall {

/// Relays data through one server of the profile with the user's credentials, at the first of its addresses
/// of each family that there is a route to: over IPv6 once IPv4 has ended or takes its time, as few
/// allocations may be had at once. None at stop. Blocks, 16 s at most.
QList<TurnAttempt> turnAttempts(const IceServer& server, WebSurvey& web, const CheckContext& context);

/// "ports.turn", one a server and family, for information. `facts.code` is the server's error code, `step`
/// the step that failed. It fails only where the server itself refuses. Pure.
QList<Finding> judgeRehearsals(const PortsEvidence& evidence);

} // namespace precall
