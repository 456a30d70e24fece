#pragma once

#include "core/diagnosis/NetworkCauses.h"

namespace precall {

/// What the rules about proxies have in common.

/// `facts.proxies` of the finding about the settings; empty where there is none.
QJsonValue proxiesOf(const OpenFindings& findings);
/// The same of a diagnosis, as text.
QString proxiesText(const Diagnosis& diagnosis);
/// Something passed through a proxy.
bool passesProxy(const NetworkTarget& target);

/// What the user does where the proxy carries a meeting, though not its best way.
QString showForBetterWay();

} // namespace precall
