#include "core/net/Interfaces.h"

#include <algorithm>

namespace precall {

bool LinkState::isOnline() const
{
    const bool addressed = std::any_of(interfaces.begin(), interfaces.end(), [](const Interface& interface) {
        return !interface.addresses.isEmpty();
    });
    return addressed && (hasIpv4Route || hasIpv6Route);
}

} // namespace precall
