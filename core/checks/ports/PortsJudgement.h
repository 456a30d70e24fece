#pragma once

#include "core/check/Finding.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// From what the ports check has seen to its findings, in this order: link, names, proxies, web rows, captive
/// portal, TLS inspection, STUN and TURN rows, the other UDP port, the proxy's logon, the public address, NAT
/// and ALG, STUN on 443, rehearsals, the rehearsed call, path MTU, IPv6. Pure. Of a run that was stopped only
/// what is settled: whatever passed.
QList<Finding> judgePorts(const PortsEvidence& evidence, const RequirementsProfile& profile);

/// A row with probe "turn" over TLS or DTLS: the only ones of that probe that are measured.
bool isTurnRow(const Requirement& requirement);

/// One STUN exchange, or the name that did not lead to one.
NetworkTarget targetOf(const StunAttempt& attempt);

/// Parts of it, each pure.
Finding judgeLink(const PortsEvidence& evidence, const RequirementsProfile& profile);
Finding judgeNames(const PortsEvidence& evidence, const RequirementsProfile& profile);
Finding judgeWeb(const Requirement& requirement, const PortsEvidence& evidence,
                 const RequirementsProfile& profile);
/// STUN and TURN rows.
Finding judgeStun(const Requirement& requirement, const PortsEvidence& evidence,
                  const RequirementsProfile& profile);
/// Nothing where the other UDP port was not asked, or need not have been.
std::optional<Finding> judgeOtherUdpPort(const PortsEvidence& evidence, const RequirementsProfile& profile);
Finding judgePublicAddress(const Requirement& requirement, const PortsEvidence& evidence,
                           const RequirementsProfile& profile);

} // namespace precall
