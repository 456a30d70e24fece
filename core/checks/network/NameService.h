#pragma once

#include "core/net/Resolver.h"

#include <QMap>

#include <optional>

namespace precall {

/// How the network's name service stands, from all look-ups of a run.
enum class NameService {
    Untested,       ///< no look-up was finished
    Works,          ///< a name resolved
    AnswersNothing, ///< it answers, and knows none of the names asked for
    Down            ///< no resolver answers anything, or all answer SERVFAIL or REFUSED to everything
};

NameService nameService(const QMap<QString, NameLookup>& lookups);

/// "resolver-down" or "nothing-resolves": why no name could be reached; empty when the service works.
QString nameServiceFault(NameService service);

/// Why a name did not resolve; nothing when it did. NoAddress as soon as anybody says that the name exists.
std::optional<Error> lookupError(const NameLookup& lookup);

/// Whether an error means that the name is kept from this computer when other names resolve (contract,
/// dns.name-blocked): NXDOMAIN, REFUSED, SERVFAIL, no answer. NoAddress is existence.
bool keepsNameAway(ErrorKind error);

} // namespace precall
