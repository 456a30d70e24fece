#include "core/diagnosis/FirewallCauses.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

struct UdpRules
{
    Q_DECLARE_TR_FUNCTIONS(UdpRules)
};

bool isUdp(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Udp;
}

/// Every UDP port asked for is silent on every server, while TCP passes.
std::optional<Diagnosis> udpBlocked(const OpenFindings& findings)
{
    const auto asked =
        allTargets(findings, [](const NetworkTarget& target) { return isUdp(target) && wasAsked(target); });
    QSet<quint16> ports; // on which somebody is said to serve: silence elsewhere says nothing
    for (const NetworkTarget& target : asked)
        if (target.role != TargetRole::Sampled)
            ports.insert(target.port);
    const bool allSilent =
        std::all_of(asked.begin(), asked.end(), [](const NetworkTarget& target) { return target.silent(); });
    if (ports.size() < 2 || !allSilent || !tcpPasses(findings))
        return std::nullopt;
    const QList<int> claimed = findings.open([](const Finding& finding) {
        static const QStringList codes{QStringLiteral("ports.stun-udp"), QStringLiteral("ports.turn-dtls"),
                                       QStringLiteral("ports.udp-other-port")};
        return codes.contains(finding.code) && !NetworkFacts::targetsOf(finding).isEmpty();
    });
    if (!claimsStun(findings, claimed))
        return std::nullopt;
    return explaining(QStringLiteral("fw.udp-blocked"), withPublicAddress(findings, claimed),
                      listing({asked.begin(), asked.end()}));
}

QString udpPortsText(const Diagnosis& diagnosis)
{
    QSet<quint16> ports;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        ports.insert(target.port);
    QList<quint16> sorted(ports.begin(), ports.end());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const quint16 port : sorted)
        texts.append(QString::number(port));
    return texts.join(QStringLiteral(", "));
}

QString udpSummary(const QString& ports)
{
    if (ports.isEmpty())
        return UdpRules::tr("The network lets no UDP traffic out. Sound and picture must take a slower way.");
    return UdpRules::tr("The network lets no UDP traffic out (tried on the ports %1). Sound and picture must "
                        "take a slower way.")
        .arg(ports);
}

DiagnosisWording describeUdpBlocked(const Diagnosis& diagnosis)
{
    return {udpSummary(udpPortsText(diagnosis)),
            UdpRules::tr("Meetings may still work, with a worse picture and more delay. Show this report to "
                         "whoever runs your "
                         "network and ask for UDP port 3478 to be opened."),
            openOutgoing(diagnosis)};
}

} // namespace

QList<Rule> udpRules()
{
    return {{QStringLiteral("fw.udp-blocked"), udpBlocked, describeUdpBlocked}};
}

} // namespace precall
