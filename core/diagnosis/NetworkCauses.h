#pragma once

#include "core/check/NetworkFacts.h"
#include "core/checks/network/NetworkWording.h"
#include "core/diagnosis/Rule.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace precall {

/// What the rules of the network families ask of a run's findings. A finding without targets has none of
/// them.

using TargetTest = std::function<bool(const NetworkTarget&)>;
using TargetNote = std::function<QString(const NetworkTarget&)>;

/// Every target of the findings with those indices that fits.
QList<NetworkTarget> targetsOf(const OpenFindings& findings, const QList<int>& indices,
                               const TargetTest& fits);
/// Every target of the whole run that fits; they live as long as `findings`.
std::vector<std::reference_wrapper<const NetworkTarget>> allTargets(const OpenFindings& findings,
                                                                    const TargetTest& fits);
bool anyTarget(const OpenFindings& findings, const TargetTest& fits);

/// A TCP connection was made to anybody.
bool tcpPasses(const OpenFindings& findings);
/// A resolver of the network answered for any name.
bool anyNameResolves(const OpenFindings& findings);

/// The profile's own STUN or TURN servers of a row all fail, while the network passes that very port to
/// another host.
bool isServersFault(const Finding& finding);

/// `facts.targets` of a diagnosis: the same shape as a finding's, without doubles; of very many the first
/// 1,000, and how many there are beside (`targets_left_out`).
QJsonObject listing(const QList<NetworkTarget>& targets);

/// What a diagnosis asks to be allowed, as lines a person can type into a firewall:
/// "UDP 192.0.2.1:3478 (stun.example)", "UDP 192.0.2.0/24:3478" for a range that was sampled; control hosts
/// are left out. Sorted, without doubles; at most 40, then "… and N more". `note`: what is said beside each.
QString targetLines(const Diagnosis& diagnosis, const TargetNote& note = {});
/// The same in short, for what the firewall request tells one by one: a line for each port, "TCP 443:
/// 192.0.2.0/24, stun.example and 3 more (timed-out)".
QString destinationLines(const Diagnosis& diagnosis);
/// The error in the word of the facts, and what the network said by ICMP: "timed-out".
QString rawError(const NetworkTarget& target);

/// `facts.answered` of a diagnosis: who did answer, in the shape of `facts.targets`.
void putAnswered(QJsonObject& facts, const QList<NetworkTarget>& targets);
/// They as text: "192.0.2.1:443 (www.example.com), …"; empty where nobody is named.
QString answeredText(const Diagnosis& diagnosis);

/// The distinct host names (else addresses) of a diagnosis's targets, sorted.
QStringList hostsOf(const Diagnosis& diagnosis);
/// The strings of an array among the facts of a diagnosis.
QStringList strings(const Diagnosis& diagnosis, const char* key);

} // namespace precall
