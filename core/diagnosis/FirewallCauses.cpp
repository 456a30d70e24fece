#include "core/diagnosis/FirewallCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct FirewallCauses
{
    Q_DECLARE_TR_FUNCTIONS(FirewallCauses)
};

bool isFailedStun(const Finding& finding)
{
    return finding.verdict == Verdict::Fail && finding.code.startsWith(QLatin1String("ports.stun-"));
}

} // namespace

bool wasAsked(const NetworkTarget& target)
{
    return target.passed() || target.failed();
}

bool claimsStun(const OpenFindings& findings, const QList<int>& claimed)
{
    return std::any_of(claimed.begin(), claimed.end(),
                       [&](int index) { return isFailedStun(findings.all.at(index)); });
}

QList<int> withPublicAddress(const OpenFindings& findings, QList<int> claimed)
{
    const bool oneIsOpen = findings.any([](const Finding& finding) {
        return finding.code.startsWith(QLatin1String("ports.stun-")) && finding.verdict != Verdict::Fail;
    });
    if (oneIsOpen)
        return claimed;
    claimed += findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.public-address") && finding.verdict == Verdict::Unknown &&
               NetworkFacts::of(finding).notReached == QLatin1String("stun");
    });
    std::sort(claimed.begin(), claimed.end());
    return claimed;
}

QString askForOpening()
{
    return FirewallCauses::tr(
        "Show this report to whoever runs your network (helpdesk or administrator): they find below "
        "exactly what to open. At home, look for a firewall or a security program that blocks it.");
}

QString openOutgoing(const Diagnosis& diagnosis)
{
    return FirewallCauses::
        tr("Allow outgoing connections to these destinations (outgoing only, no inbound rule is needed):\n%1")
            .arg(destinationLines(diagnosis));
}

} // namespace precall
