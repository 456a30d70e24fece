#pragma once

#include "core/check/Checker.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// The routes through proxies that the settings name, in their order, each once.
QStringList namedProxies(const ProxyEvidence& proxies);

/// Some of them could not be read, so that others may be named than those that were.
bool settingsAreUnknown(const ProxyEvidence& proxies);

/// The proxies themselves: who names them, and whether they can be reached. Fails where none of those that a
/// browser would use is there, and closes what goes through them. Pure.
Finding judgeProxy(const PortsEvidence& evidence, const RequirementsProfile& profile);

/// The automatic configuration that the settings name: fails when it cannot be fetched, or cannot be one.
/// Nothing where there is none.
std::optional<Finding> judgeProxyScript(const PortsEvidence& evidence);

/// Whether a proxy asks for a logon. Fails where it takes Basic alone; warns where a browser may log on by
/// itself.
Finding judgeProxyLogon(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile);

/// The request for a name and a password that one of the check's findings tells of.
std::optional<PasswordRequest> passwordRequestIn(const QList<Finding>& findings);

} // namespace precall
