#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct NetRules
{
    Q_DECLARE_TR_FUNCTIONS(NetRules)
};

/// No interface is up with an address and a route: everything that needs one was not reached.
std::optional<Diagnosis> offline(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.link") ||
               NetworkFacts::of(finding).notReached == QLatin1String("link");
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const QJsonValue interfaces = findings.all.at(claimed.first()).facts.value(QLatin1String("interfaces"));
    return explaining(QStringLiteral("net.offline"), claimed,
                      {{QStringLiteral("interfaces"), interfaces.toArray()}});
}

DiagnosisWording describeOffline(const Diagnosis& diagnosis)
{
    const QStringList interfaces = strings(diagnosis, "interfaces");
    return {
        NetRules::tr("This computer is not connected to a network."),
        NetRules::tr(
            "Plug in the network cable or join a Wi-Fi network, wait until the system shows it as connected, "
            "then repeat the check. If that does not help, tell your helpdesk that the computer has no "
            "network connection."),
        interfaces.isEmpty()
            ? NetRules::tr("No network interface is up. Check the cable, the Wi-Fi switch and the driver.")
            : NetRules::tr(
                  "Interfaces that are up: %1. None of them has both an address and a default route: check "
                  "DHCP, the address configuration and the gateway.")
                  .arg(interfaces.join(QStringLiteral("; ")))};
}

} // namespace

QList<Rule> netRules()
{
    return {{QStringLiteral("net.offline"), offline, describeOffline}};
}

} // namespace precall
