#pragma once

#include "core/platform/Registry.h"

#include <optional>

namespace precall {

/// Where Windows keeps who may use a capability, "webcam" or "microphone", and who does (its privacy settings).
RegistryPath consentKey(RegistryPath::Hive hive, const QString& capability);

/// The key whose value "Value" is "Deny": of the switch for the machine, the one for the user's programs, or the one for
/// those that come without a package, as browsers do; nothing where none is. Any thread.
std::optional<RegistryPath> consentDenial(Registry& registry, const QString& capability);

} // namespace precall
