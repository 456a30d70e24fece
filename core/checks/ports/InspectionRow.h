#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Whether secure connections to the platform's hosts are opened on the way (probe "tls-inspection"), from
/// the chains that the rows of pages brought, and those of WebSockets where they are opened
/// (InspectedChains). `level` is "must" with the products that the row names, and where STUN, TURN or a
/// WebSocket breaks inside an opened connection. Pure.
Finding judgeInspection(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile);

} // namespace precall
