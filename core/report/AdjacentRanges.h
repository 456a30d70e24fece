#pragma once

#include "core/profile/RequirementsProfile.h"

#include <QList>

namespace precall {

/// The same addresses in as few ranges as can be (RFC 4632 section 5.1): halves of a range are joined, what
/// lies in another one is left out; in the order of the addresses, IPv4 first. Pure.
QList<Cidr> joinedRanges(QList<Cidr> ranges);

} // namespace precall
