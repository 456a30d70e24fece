#pragma once

#include "core/platform/Registry.h"
#include "core/platform/RemoteSession.h"

namespace precall {

/// Adds to a session of Remote Desktop (Azure Virtual Desktop is one too) what policies of this machine keep
/// from being passed on to it.
void readRedirectionPolicies(Registry& registry, RemoteSession& session);

} // namespace precall
