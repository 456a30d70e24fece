#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Whether secure connections to the platform's hosts are opened on the way (probe "tls-inspection"), from
/// the chains that the web rows brought. Facts: `intercepted` and `exempt` (host names), `product` (or
/// empty), `chain` (of the first host that is intercepted or whose chain is faulty, as in the evidence), and
/// `level` "must" where the row weighs that: with the products that it names, and where STUN, TURN or a
/// WebSocket breaks inside an opened connection. Pure.
Finding judgeInspection(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile);

Wording describeInspection(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
