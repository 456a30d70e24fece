#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

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

/// ------ net.captive-portal: plain HTTP to several hosts is answered by one foreign page

bool isSecurePage(const NetworkTarget& target)
{
    return target.passed() && target.url.startsWith(QLatin1String("https:"));
}

/// The platform's own: others may be let through before the log-on, as those by which it is done.
bool platformComesThrough(const OpenFindings& findings)
{
    return findings.any([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.code == QLatin1String("ports.tls") &&
               std::any_of(targets.begin(), targets.end(), [](const NetworkTarget& target) {
                   return target.role == TargetRole::Named && isSecurePage(target);
               });
    });
}

/// RFC 9110 section 15.5.4, RFC 7725: who asks for a log-on does not deny.
bool isDenial(const NetworkTarget& target)
{
    return target.status == 403 || target.status == 451;
}

/// Where the platform comes through, the foreign page is a filter's, and so is one that denies while other
/// secure pages come.
bool isFiltersPage(const OpenFindings& findings, const NetworkFacts& portal)
{
    return platformComesThrough(findings) ||
           (anyTarget(findings, isSecurePage) &&
            std::any_of(portal.targets.begin(), portal.targets.end(), isDenial));
}

/// Not met, and about something that was asked or lay behind it.
bool isCutOff(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    return (finding.code.startsWith(QLatin1String("ports.")) ||
            finding.code.startsWith(QLatin1String("whitelist."))) &&
           (finding.verdict == Verdict::Fail || (finding.verdict == Verdict::Unknown &&
                                                 !(facts.targets.isEmpty() && facts.notReached.isEmpty())));
}

/// Until the log-on whatever else fails is the portal's doing.
std::optional<Diagnosis> captivePortal(const OpenFindings& findings)
{
    const QList<int> portal = findings.open(QStringLiteral("ports.captive-portal"));
    if (portal.isEmpty() || findings.all.at(portal.first()).verdict != Verdict::Fail)
        return std::nullopt;
    const NetworkFacts seen = NetworkFacts::of(findings.all.at(portal.first()));
    if (isFiltersPage(findings, seen))
        return std::nullopt;
    QJsonObject facts = listing(seen.targets);
    for (const char* key : {"location", "title"})
        facts.insert(QLatin1String(key), seen.more.value(QLatin1String(key)));
    return explaining(QStringLiteral("net.captive-portal"), findings.open(isCutOff), facts);
}

DiagnosisWording describeCaptivePortal(const Diagnosis& diagnosis)
{
    const QString location = diagnosis.facts.value(QLatin1String("location")).toString();
    const QString title = diagnosis.facts.value(QLatin1String("title")).toString();
    return {
        NetRules::tr("This network first wants you to log on, or to accept its terms, on a page of its own."),
        NetRules::tr(
            "Open a browser and any web page: the page of the network comes in its place. Log on there "
            "(in a hotel with your room number, at a guest network with the code that you were "
            "given), then repeat the check."),
        NetRules::tr("Plain HTTP to several public hosts is answered by a captive portal. Location: %1. "
                     "Title: %2. Whatever else fails was looked at before the log-on.")
            .arg(location.isEmpty() ? QStringLiteral("-") : location,
                 title.isEmpty() ? QStringLiteral("-") : title)};
}

} // namespace

QList<Rule> netRules()
{
    return {{QStringLiteral("net.offline"), offline, describeOffline},
            {QStringLiteral("net.captive-portal"), captivePortal, describeCaptivePortal}};
}

} // namespace precall
