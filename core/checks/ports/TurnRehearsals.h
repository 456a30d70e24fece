#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"

namespace precall {

/// Relays data through one server of the profile with the user's credentials, at the first of its addresses
/// that there is a route to. Nothing when there is none, or at stop. Blocks, 14 s at most.
std::optional<TurnAttempt> turnAttempt(const IceServer& server, WebSurvey& web, const CheckContext& context);

/// "ports.turn", one a server, for information. `facts.code` is the server's error code, `step` the step that
/// failed. It fails only where the server itself refuses. Pure.
QList<Finding> judgeRehearsals(const PortsEvidence& evidence);

} // namespace precall
