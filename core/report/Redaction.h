#pragma once

#include "core/report/Report.h"

namespace precall {

/// What is taken out of a report before it leaves the machine.
struct RedactionChoice
{
    bool names = false;             ///< user and host names
    bool internalAddresses = false; ///< private, link-local and unique-local addresses
    bool wifi = false;              ///< SSID
    bool serials = false;           ///< device serial numbers
    bool operator==(const RedactionChoice&) const = default;
};

/// The report with each chosen kind replaced by a mark ("[address 1]") that is the same wherever the same
/// value stood.
Report redacted(Report report, const RedactionChoice& choice);

} // namespace precall
