#include "core/checks/ports/Ipv6Finding.h"

#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/NetworkWording.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct Ipv6Finding
{
    Q_DECLARE_TR_FUNCTIONS(Ipv6Finding)
};

bool isOverIpv6(const NetworkTarget& target)
{
    return target.address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool answersAtAll(const NetworkTarget& target)
{
    return target.passed() || target.connected() || target.answeredAmiss();
}

/// Routers limit the rate of ICMP errors (RFC 4443 section 2.4 f): where some connects are rejected, silence
/// of others is no black hole.
bool isRejected(const NetworkTarget& target)
{
    return isOverIpv6(target) && target.failed() && !target.silent();
}

/// The same host and port over IPv4 answers.
bool hasTwin(const NetworkTarget& target, const QList<NetworkTarget>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const NetworkTarget& other) {
        return !isOverIpv6(other) && other.name == target.name && other.transport == target.transport &&
               other.port == target.port && answersAtAll(other);
    });
}

QList<NetworkTarget> targetsByName(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets;
    for (const WebVisit& visit : evidence.web)
        targets += targetsOf(visit, evidence.names, evidence.link, profile);
    for (const StunAttempt& attempt : evidence.stun)
        targets.append(targetOf(attempt.exchange, attempt.role, attempt.name, attempt.range));
    targets.removeIf(
        [](const NetworkTarget& target) { return target.name.isEmpty() || target.address.isNull(); });
    return targets;
}

} // namespace

std::optional<Finding> judgeIpv6(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    const QList<NetworkTarget> all = targetsByName(evidence, profile);
    NetworkFacts working, broken;
    for (const NetworkTarget& target : all) {
        if (isOverIpv6(target) && answersAtAll(target))
            working.targets.append(target);
        else if (isOverIpv6(target) && target.silent() && target.failedToConnect() && hasTwin(target, all))
            broken.targets.append(target);
    }
    const bool works = !working.targets.isEmpty();
    if (!works && (broken.targets.isEmpty() || std::any_of(all.begin(), all.end(), isRejected)))
        return std::nullopt;
    const NetworkFacts& facts = works ? working : broken;
    return Finding{QStringLiteral("ports.ipv6"),
                   works ? Verdict::Pass : Verdict::Fail,
                   {},
                   facts.targets.first().endpoint(),
                   facts.toJson()};
}

Wording describeIpv6(const Finding& finding, const NetworkFacts& facts)
{
    const QString host = facts.decisive() ? hostText(*facts.decisive()) : finding.subject;
    if (finding.verdict == Verdict::Pass)
        return {Ipv6Finding::tr("IPv6 works: %1 answered.").arg(host), {}};
    return {Ipv6Finding::tr("IPv6 gets no answer: %1. The same host answers over IPv4.").arg(host), {}};
}

} // namespace precall
