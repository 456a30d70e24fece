#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/checks/ports/PortsPlan.h"

namespace precall {

/// Gathers candidates from the first STUN server of the plan that has an address, and rehearses a call over
/// the first TURN server (UDP before TCP) at which a rehearsal has passed. Nothing where there is nobody to
/// ask, or at stop. Blocks, 25 s at most and usually some seconds; any thread.
std::optional<IceRehearsal> callRehearsal(const PortsPlan& plan, const QList<TurnAttempt>& rehearsals,
                                          WebSurvey& web, const CheckContext& context);

/// "ports.ice", for information: nothing where nothing was gathered from. `facts.candidates`, `gathering_ms`,
/// `rehearsed` (whether two agents tried to connect) and `pairs`. Pure.
std::optional<Finding> judgeCall(const PortsEvidence& evidence);

} // namespace precall
