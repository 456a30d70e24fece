#include "core/checks/network/Ipv6Finding.h"

#include "core/checks/network/NetworkWording.h"
#include "core/net/OwnerDomain.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

namespace precall {

namespace {

/// Of a profile of thousands the finding lists so many; whoever wants all has them in the domains' findings.
constexpr int mostListedOverIpv6 = 100;

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

using HostAndPort = std::tuple<QString, Transport, quint16>;

HostAndPort hostAndPort(const NetworkTarget& target)
{
    return {target.name, target.transport, target.port};
}

/// The hosts and ports that answer over one family.
std::set<HostAndPort> answering(const QList<NetworkTarget>& targets, bool overIpv6)
{
    std::set<HostAndPort> found;
    for (const NetworkTarget& target : targets)
        if (isOverIpv6(target) == overIpv6 && answersAtAll(target))
            found.insert(hostAndPort(target));
    return found;
}

QList<NetworkTarget> silentOverIpv6Alone(const QList<NetworkTarget>& targets)
{
    const std::set<HostAndPort> overIpv6 = answering(targets, true), overIpv4 = answering(targets, false);
    QList<NetworkTarget> silent;
    for (const NetworkTarget& target : targets)
        if (isOverIpv6(target) && target.silent() && target.failedToConnect() &&
            overIpv4.count(hostAndPort(target)) > 0 && overIpv6.count(hostAndPort(target)) == 0)
            silent.append(target);
    return silent;
}

int domainsOf(const QList<NetworkTarget>& targets)
{
    QSet<QString> domains;
    for (const NetworkTarget& target : targets)
        domains.insert(ownerDomain(target.name));
    return int(domains.size());
}

} // namespace

std::optional<Finding> judgeIpv6(const QString& code, const QList<NetworkTarget>& targets, int fewestDomains)
{
    NetworkFacts working, silent;
    for (const NetworkTarget& target : targets)
        if (isOverIpv6(target) && answersAtAll(target))
            working.targets.append(target);
    if (std::none_of(targets.begin(), targets.end(), isRejected))
        silent.targets = silentOverIpv6Alone(targets);
    const int domains = domainsOf(silent.targets);
    const bool works = !working.targets.isEmpty() && domains < 2;
    NetworkFacts& facts = works ? working : silent;
    facts.targets = facts.targets.mid(0, mostListedOverIpv6);
    if (facts.targets.isEmpty() || (!works && domains < fewestDomains))
        return std::nullopt;
    return Finding{
        code, works ? Verdict::Pass : Verdict::Fail, {}, facts.targets.first().endpoint(), facts.toJson()};
}

Wording describeIpv6(const Finding& finding, const NetworkFacts& facts)
{
    const QString host = facts.decisive() ? hostText(*facts.decisive()) : finding.subject;
    if (finding.verdict == Verdict::Pass)
        return {Ipv6Finding::tr("IPv6 works: %1 answered.").arg(host), {}};
    return {Ipv6Finding::tr("IPv6 gets no answer: %1. The same host answers over IPv4.").arg(host), {}};
}

} // namespace precall
