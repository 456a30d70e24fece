#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct PathRules
{
    Q_DECLARE_TR_FUNCTIONS(PathRules)
};

/// Connected, and nothing came of the first large segments.
bool stallsOnceConnected(const NetworkTarget& target)
{
    return target.silent() && (target.stage == Stage::Handshake || target.stage == Stage::FirstByte) &&
           carrier(target.transport) == Transport::Tcp && target.connected();
}

/// The ports check has tried both sizes with one host: whatever else connects and stalls is of the same
/// cause.
std::optional<Diagnosis> mtuBlackHole(const OpenFindings& findings)
{
    const auto isHole = [](const Finding& finding) {
        return finding.code == QLatin1String("ports.path-mtu") && finding.verdict == Verdict::Fail;
    };
    const QList<int> holes = findings.open(isHole);
    if (holes.isEmpty())
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return isHole(finding) || (finding.verdict == Verdict::Fail &&
                                   std::any_of(targets.begin(), targets.end(), stallsOnceConnected));
    });
    QJsonObject facts = listing(targetsOf(findings, claimed, stallsOnceConnected));
    for (const char* key : {"segment", "unacknowledged"})
        facts.insert(QLatin1String(key), findings.all.at(holes.first()).facts.value(QLatin1String(key)));
    return explaining(QStringLiteral("mtu.blackhole"), claimed, facts);
}

DiagnosisWording describeMtuBlackHole(const Diagnosis& diagnosis)
{
    return {
        PathRules::tr("Large packets get lost on the way, small ones arrive: pages and meetings hang."),
        PathRules::tr(
            "If you use a VPN, try without it. At home, restart the router. Else show this report to whoever "
            "runs your network."),
        PathRules::tr(
            "Full-size TCP segments (%1 bytes) stall, while segments of 536 bytes pass to the same host. Let "
            "ICMP \"fragmentation needed\" and \"packet too big\" pass (RFC 2923), or clamp the MSS, or set "
            "the MTU of the tunnel right. Hanging:\n%2")
            .arg(diagnosis.facts.value(QLatin1String("segment")).toInt())
            .arg(hostsOf(diagnosis).join(QLatin1Char('\n')))};
}

/// The same hosts and ports over IPv4, where they answered.
QList<NetworkTarget> twinsOf(const QList<NetworkTarget>& silent, const OpenFindings& findings)
{
    const auto twins = allTargets(findings, [&](const NetworkTarget& target) {
        return target.address.protocol() == QAbstractSocket::IPv4Protocol &&
               (target.passed() || target.connected() || target.answeredAmiss()) &&
               std::any_of(silent.begin(), silent.end(), [&](const NetworkTarget& other) {
                   return other.name == target.name && other.transport == target.transport &&
                          other.port == target.port;
               });
    });
    return {twins.begin(), twins.end()};
}

bool answersOverIpv6(const NetworkTarget& target)
{
    return target.address.protocol() == QAbstractSocket::IPv6Protocol &&
           (target.passed() || target.connected());
}

/// The checks have compared both families host by host.
std::optional<Diagnosis> ipv6Broken(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code.endsWith(QLatin1String(".ipv6")) && finding.verdict == Verdict::Fail;
    });
    const QList<NetworkTarget> silent =
        targetsOf(findings, claimed, [](const NetworkTarget&) { return true; });
    QJsonObject facts = listing(silent);
    facts.insert(QStringLiteral("partly"), anyTarget(findings, answersOverIpv6));
    putAnswered(facts, twinsOf(silent, findings));
    return explaining(QStringLiteral("ipv6.broken"), claimed, facts);
}

QString answeredOverIpv4(const Diagnosis& diagnosis)
{
    const QString answered = answeredText(diagnosis);
    return answered.isEmpty() ? QString()
                              : QLatin1Char('\n') + PathRules::tr("Over IPv4 answered: %1").arg(answered);
}

DiagnosisWording describeIpv6Broken(const Diagnosis& diagnosis)
{
    return {
        diagnosis.facts.value(QLatin1String("partly")).toBool()
            ? PathRules::tr("IPv6 does not work to some hosts: %1.").arg(shortList(hostsOf(diagnosis)))
            : PathRules::tr(
                  "IPv6 does not work in this network, although the computer is told that it does."),
        PathRules::tr(
            "Browsers fall back to IPv4 after a moment, so that meetings work, but start more slowly. Tell "
            "whoever runs your network. At home, restart the router, or turn IPv6 off in it."),
        PathRules::tr(
            "IPv6 addresses get no answer, while the same hosts answer over IPv4. Route IPv6 to the "
            "internet, or stop announcing it to clients (router advertisements), or reject it (ICMPv6) "
            "instead of dropping it:\n%1")
                .arg(hostsOf(diagnosis).join(QLatin1Char('\n'))) +
            answeredOverIpv4(diagnosis)};
}

} // namespace

QList<Rule> pathRules()
{
    return {{QStringLiteral("mtu.blackhole"), mtuBlackHole, describeMtuBlackHole},
            {QStringLiteral("ipv6.broken"), ipv6Broken, describeIpv6Broken}};
}

} // namespace precall
