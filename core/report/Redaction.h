#pragma once

#include "core/report/Report.h"

#include <QStringList>

namespace precall {

/// What is taken out of a report before it leaves the machine.
struct RedactionChoice
{
    bool names = false;             ///< user and host names
    bool internalAddresses = false; ///< RFC 1918, RFC 6598, link-local and unique-local addresses
    bool wifi = false;              ///< SSID
    bool serials = false;           ///< device serial numbers and hardware (MAC) addresses
    bool operator==(const RedactionChoice&) const = default;
};

/// The user and host names that this process sees: what to look for in a report that was made here.
QStringList namesOfThisMachine();

/// The report with each chosen kind replaced by a mark ("[address 1]") that is the same wherever the same
/// value stood: in texts, facts, evidence, the machine block, values and keys. Values are found by their form
/// (addresses, home folders, hardware addresses), by the keys they stand under anywhere in the report
/// (`host_name`, `ssid`, `serial`, …) and, for names, in `names`. Codes, ids and the profile stay. Pure but
/// for the default of `names`.
Report redacted(Report report, const RedactionChoice& choice,
                const QStringList& names = namesOfThisMachine());

} // namespace precall
