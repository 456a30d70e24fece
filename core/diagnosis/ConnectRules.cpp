#include "core/diagnosis/FirewallCauses.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

struct ConnectRules
{
    Q_DECLARE_TR_FUNCTIONS(ConnectRules)
};

/// A router that forbids answers the first SYN or its first repetition; an address where nobody lives takes
/// the router three seconds of ARP or neighbour discovery (RFC 4861: 3 solicitations, 1 s each).
constexpr int unreachableWithinMs = 2500;

/// Connects only: a UDP port that is forbidden has its own codes.
bool isProhibited(const NetworkTarget& target)
{
    if (carrier(target.transport) != Transport::Tcp || !target.failedToConnect())
        return false;
    const bool unreachable =
        target.error == ErrorKind::HostUnreachable || target.error == ErrorKind::NetworkUnreachable;
    return target.error == ErrorKind::AccessDenied || (unreachable && target.ms < unreachableWithinMs);
}

bool isDropped(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Tcp && target.failedToConnect() &&
           target.error == ErrorKind::TimedOut;
}

bool isRefused(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Tcp && target.failedToConnect() &&
           (target.error == ErrorKind::Refused || target.error == ErrorKind::Reset);
}

/// Others pass, or the network's own resolver answers (part of the network is alive, and there is no proxy).
bool networkIsAlive(const OpenFindings& findings)
{
    return anyTarget(findings,
                     [](const NetworkTarget& target) { return target.passed() || target.connected(); }) ||
           anyNameResolves(findings);
}

/// ICMP errors are limited in their rate (RFC 1812 section 4.3.2.8), so that some connects to a port that a
/// router rejects end in silence: those belong to the rejection, as long as nobody passes on that port.
TargetTest withRateLimited(const OpenFindings& findings, TargetTest isRejected)
{
    QSet<quint16> ports;
    for (const NetworkTarget& target : allTargets(findings, isRejected))
        if (!target.icmp.isEmpty())
            ports.insert(target.port);
    ports.removeIf([&](quint16 port) {
        return anyTarget(findings, [port](const auto& each) { return each.port == port && each.connected(); });
    });
    return [=](const NetworkTarget& target) {
        return isRejected(target) || (isDropped(target) && ports.contains(target.port));
    };
}

using ConnectTest = bool (*)(const Finding&);

bool isFailed(const Finding& finding)
{
    return finding.verdict == Verdict::Fail;
}

/// Silence and resets may be the server's own.
bool isFailedByNetwork(const Finding& finding)
{
    return isFailed(finding) && !isServersFault(finding);
}

bool isNotReached(const NetworkTarget& target)
{
    return target.outcome == TargetOutcome::NotReached;
}

QSet<QString> endpointsOf(const QList<NetworkTarget>& targets)
{
    QSet<QString> endpoints;
    for (const NetworkTarget& target : targets)
        endpoints.insert(target.endpoint());
    return endpoints;
}

bool isUntriedBehind(const NetworkTarget& target, const QSet<QString>& endpoints)
{
    return target.reason == QLatin1String("server-silent") && endpoints.contains(target.endpoint());
}

/// Findings whose pages were not even tried, as their server had let others run into silence: what closes
/// these closes them.
QList<int> untriedBehind(const OpenFindings& findings, const QList<NetworkTarget>& closed)
{
    const QSet<QString> endpoints = endpointsOf(closed);
    return findings.open([&](const Finding& finding) {
        if (finding.verdict != Verdict::Unknown)
            return false;
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return std::all_of(targets.begin(), targets.end(), isNotReached) &&
               std::any_of(targets.begin(), targets.end(),
                           [&](const NetworkTarget& target) { return isUntriedBehind(target, endpoints); });
    });
}

std::optional<Diagnosis> connectsFail(const OpenFindings& findings, const QString& code, ConnectTest claims,
                                      const TargetTest& fits)
{
    if (!networkIsAlive(findings))
        return std::nullopt;
    QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return claims(finding) && std::any_of(targets.begin(), targets.end(), fits);
    });
    QList<NetworkTarget> targets = targetsOf(findings, claimed, fits);
    const QList<int> untried = untriedBehind(findings, targets);
    targets += targetsOf(findings, untried, [endpoints = endpointsOf(targets)](const NetworkTarget& target) {
        return isUntriedBehind(target, endpoints);
    });
    claimed += untried;
    if (claimsStun(findings, claimed))
        claimed = withPublicAddress(findings, claimed);
    std::sort(claimed.begin(), claimed.end());
    return explaining(code, claimed, listing(targets));
}

std::optional<Diagnosis> prohibited(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.prohibited"), isFailed,
                        withRateLimited(findings, isProhibited));
}

std::optional<Diagnosis> tcpDropped(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.tcp-dropped"), isFailedByNetwork, isDropped);
}

std::optional<Diagnosis> tcpRefused(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.tcp-refused"), isFailedByNetwork,
                        withRateLimited(findings, isRefused));
}

/// "TCP port 443 (secure web pages) at a.example, b.example"; the hosts alone where they are of several ports.
QString whereClosed(const Diagnosis& diagnosis)
{
    const QString hosts = shortList(hostsOf(diagnosis));
    QSet<quint16> ports;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        ports.insert(target.port);
    if (ports.size() != 1)
        return hosts;
    switch (const quint16 port = *ports.cbegin()) {
    case 80:
        return ConnectRules::tr("TCP port 80 (ordinary web pages) at %1").arg(hosts);
    case 443:
        return ConnectRules::tr("TCP port 443 (secure web pages) at %1").arg(hosts);
    default:
        return ConnectRules::tr("TCP port %1 at %2").arg(QString::number(port), hosts);
    }
}

DiagnosisWording describeDropped(const Diagnosis& diagnosis)
{
    return {ConnectRules::tr("Connections get no answer while the rest of the network works: something on "
                             "the way swallows them: %1.")
                .arg(whereClosed(diagnosis)),
            askForOpening(), openOutgoing(diagnosis)};
}

DiagnosisWording describeRefused(const Diagnosis& diagnosis)
{
    return {ConnectRules::tr("Connections are turned away while others pass: %1.")
                .arg(whereClosed(diagnosis)),
            askForOpening(), openOutgoing(diagnosis)};
}

DiagnosisWording describeProhibited(const Diagnosis& diagnosis)
{
    return {ConnectRules::tr("The network or this computer forbids connections that the meeting needs: %1.")
                .arg(whereClosed(diagnosis)),
            askForOpening(),
            openOutgoing(diagnosis) + QLatin1Char('\n') +
                ConnectRules::tr("They fail at once as unreachable or not permitted: look for a reject rule "
                                 "on the way, or for "
                                 "a security program on the computer itself.")};
}

} // namespace

QList<Rule> prohibitionRules()
{
    return {{QStringLiteral("fw.prohibited"), prohibited, describeProhibited}};
}

QList<Rule> connectRules()
{
    return {{QStringLiteral("fw.tcp-refused"), tcpRefused, describeRefused},
            {QStringLiteral("fw.tcp-dropped"), tcpDropped, describeDropped}};
}

} // namespace precall
