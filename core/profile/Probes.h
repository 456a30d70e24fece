#pragma once

#include "core/profile/JsonCursor.h"
#include "core/profile/RequirementsProfile.h"

#include <span>

namespace precall {

/// What a check can do for a requirement, and how the values that it takes are read.
struct Probe
{
    const char* name;                                    ///< "stun": `probe` of a requirement
    const char* check;                                   ///< "ports": the one check that has this probe
    RequirementValues (*read)(const JsonCursor& values); ///< null: the probe takes no values
};

/// Every probe that a profile may name.
std::span<const Probe> probes();

/// The probe of that name; null when there is none.
const Probe* probeNamed(const QString& name);

} // namespace precall
