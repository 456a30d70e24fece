#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

#include <optional>

namespace precall {

/// "ports.captive-portal", for information: whether the network answers plain HTTP with a page of its own,
/// from the profile's portal probes, whose right answers are known. Fails when two hosts or more are answered
/// by, or led to, one foreign page; `facts.location` and `title` are that page's. Nothing where none was
/// asked, or what came says neither. Pure.
std::optional<Finding> judgePortal(const PortsEvidence& evidence, const RequirementsProfile& profile);

/// Of targets over plain HTTP: those that this page answered for have failed ("foreign-page"). Pure.
void markForeignPages(QList<NetworkTarget>& targets, const WebVisit& visit, const PortsEvidence& evidence,
                      const RequirementsProfile& profile);

Wording describePortal(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
