#pragma once

#include "core/diagnosis/NetworkCauses.h"

namespace precall {

/// What the rules about firewalls have in common.

/// Asked, and the question was not given up before an answer could come.
bool wasAsked(const NetworkTarget& target);

/// A STUN row that fails is among those claimed.
bool claimsStun(const OpenFindings& findings, const QList<int>& claimed);
/// With every STUN row shut, the public address was not reached for the same cause: it is claimed, too.
QList<int> withPublicAddress(const OpenFindings& findings, QList<int> claimed);

/// Whom the user should show the report; what the administrator should open.
QString askForOpening();
QString openOutgoing(const Diagnosis& diagnosis);

} // namespace precall
