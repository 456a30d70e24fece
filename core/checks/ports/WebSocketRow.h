#pragma once

#include "core/check/Checker.h"
#include "core/checks/ports/PortsEvidence.h"

namespace precall {

/// Probe "websocket". Each endpoint of the row: it passes when at one of its addresses the WebSocket opens,
/// answers a ping (a text where an echo is declared), and stays open unused for the watch. A genuine answer
/// that opens none fails an endpoint only where the profile declares it to be a WebSocket.
///
/// `reason` of the finding: "no-upgrade" (another answer than 101), "wrong-accept" (101 that is no answer to
/// the question), "no-pong", "no-echo", "idle-cut" (unused it was cut or forgotten, a used twin was not),
/// "cut"; where it could not be told "not-declared", "server-closed" (the server itself took its leave),
/// "not-watched", "no-answer"; else as of NetworkTarget::reason. Pure.
Finding judgeWebSocket(const Requirement& requirement, const PortsEvidence& evidence,
                       const RequirementsProfile& profile);

/// The words for it, in the language of the moment.
Wording describeWebSocket(const Finding& finding, const NetworkFacts& facts);

QJsonObject evidenceJson(const WebSocketAttempt& attempt);

} // namespace precall
