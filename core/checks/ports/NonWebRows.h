#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"

namespace precall {

/// Probe "non-web-443": STUN on TCP 443 of a host that the profile declares to speak it there, inside TLS and
/// raw, on each of its addresses. Blocks, 17 s at most and usually some round trips; any thread.
QList<StunAttempt> nonWebAttempts(const QString& host, WebSurvey& web, const CheckContext& context);

/// Met when one address answers in both ways. An HTTP answer is that of another server and proves nothing;
/// nor does anything where no host is declared. Pure.
Finding judgeNonWeb(const Requirement& requirement, const PortsEvidence& evidence);

} // namespace precall
