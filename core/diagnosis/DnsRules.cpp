#include "core/diagnosis/NetworkCauses.h"
#include "core/net/OwnerDomain.h"
#include "core/net/SpecialAddress.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace precall {

namespace {

struct DnsRules
{
    Q_DECLARE_TR_FUNCTIONS(DnsRules)
};

/// ------ dns.resolver-down: no resolver answers anything, or all refuse everything

std::optional<Diagnosis> resolverDown(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.facts.value(QLatin1String("reason")) == QLatin1String("resolver-down") &&
               (finding.code == QLatin1String("ports.dns") ||
                NetworkFacts::of(finding).notReached == QLatin1String("dns"));
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const QJsonObject& seen = findings.all.at(claimed.first()).facts;
    return explaining(QStringLiteral("dns.resolver-down"), claimed,
                      {{QStringLiteral("resolvers"), seen.value(QLatin1String("resolvers")).toArray()},
                       {QStringLiteral("error"), seen.value(QLatin1String("error")).toString()}});
}

DiagnosisWording describeResolverDown(const Diagnosis& diagnosis)
{
    const QStringList resolvers = strings(diagnosis, "resolvers");
    return {
        DnsRules::tr("Names cannot be looked up: the network's name service (DNS) does not work."),
        DnsRules::tr(
            "Restart your router if you are at home, or disconnect and reconnect. In an office, tell your "
            "helpdesk that the DNS servers do not answer."),
        resolvers.isEmpty()
            ? DnsRules::tr(
                  "No DNS server is configured on this computer. Provide one by DHCP or in the settings.")
            : DnsRules::tr("No configured DNS server gave a usable answer for any name (%1, last error: %2). "
                           "Check these "
                           "servers, and that UDP and TCP port 53 to them are open for outgoing connections.")
                  .arg(resolvers.join(QStringLiteral(", ")),
                       diagnosis.facts.value(QLatin1String("error")).toString())};
}

/// ------ dns.name-blocked: listed names are unknown to every resolver while others resolve

bool isUnresolved(const NetworkTarget& target)
{
    return target.stage == Stage::Resolve && target.address.isNull();
}

/// Whether everything that the finding was about ended at the look-up of a name.
bool endedAtNames(const Finding& finding)
{
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    const auto named = [](const NetworkTarget& target) { return target.role == TargetRole::Named; };
    return std::any_of(targets.begin(), targets.end(), named) &&
           std::all_of(targets.begin(), targets.end(),
                       [&](const NetworkTarget& target) { return !named(target) || isUnresolved(target); });
}

bool isBlockedDomain(const Finding& finding)
{
    return finding.code == QLatin1String("whitelist.domain") && finding.verdict == Verdict::Fail &&
           endedAtNames(finding);
}

/// The names that are listed by themselves, or lie in a domain that does not exist here.
bool isBlockedName(const QString& name, const QStringList& blockedDomains, const RequirementsProfile& profile)
{
    const auto isIt = [&](const IceServer& server) {
        return server.host.compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(profile.servers.begin(), profile.servers.end(), isIt) ||
           std::any_of(blockedDomains.begin(), blockedDomains.end(), [&](const QString& domain) {
               return name == domain || name.endsWith(QLatin1Char('.') + domain);
           });
}

QStringList blockedDomains(const OpenFindings& findings)
{
    QStringList domains;
    for (const Finding& finding : findings.all)
        if (isBlockedDomain(finding))
            domains.append(finding.facts.value(QLatin1String("domain")).toString());
    return domains;
}

/// Who said so: the servers that were asked for these names.
QJsonArray resolversOf(const QList<NetworkTarget>& unresolved)
{
    QStringList resolvers;
    for (const NetworkTarget& target : unresolved)
        resolvers += target.resolvers;
    resolvers.sort();
    resolvers.removeDuplicates();
    return QJsonArray::fromStringList(resolvers);
}

std::optional<Diagnosis> nameBlocked(const OpenFindings& findings)
{
    if (!anyNameResolves(findings))
        return std::nullopt;
    const QStringList domains = blockedDomains(findings);
    const auto listed = [&](const NetworkTarget& target) {
        return target.role != TargetRole::Named || isBlockedName(target.name, domains, findings.profile);
    };
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        if (isBlockedDomain(finding))
            return true;
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.code.startsWith(QLatin1String("ports.")) && endedAtNames(finding) &&
               std::all_of(targets.begin(), targets.end(), listed);
    });
    const QList<NetworkTarget> unresolved = targetsOf(findings, claimed, isUnresolved);
    QJsonObject facts = listing(unresolved);
    facts.insert(QStringLiteral("resolvers"), resolversOf(unresolved));
    return explaining(QStringLiteral("dns.name-blocked"), claimed, facts);
}

/// "static.example.com: no-such-name"
QStringList refusedNames(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        lines.append(target.error ? QStringLiteral("%1: %2").arg(target.name, errorWord(*target.error))
                                  : target.name);
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

QString permitNames(const Diagnosis& diagnosis)
{
    const QString names = refusedNames(diagnosis).join(QStringLiteral(", "));
    const QStringList resolvers = strings(diagnosis, "resolvers");
    const QString text =
        DnsRules::tr("Let the DNS servers resolve the following names as the public DNS does "
                     "(remove them from filter or "
                     "block lists, forward the zones): %1")
            .arg(names);
    if (resolvers.isEmpty())
        return text;
    return text + QLatin1Char('\n') +
           DnsRules::tr("DNS servers that were asked: %1").arg(resolvers.join(QStringLiteral(", ")));
}

DiagnosisWording describeNameBlocked(const Diagnosis& diagnosis)
{
    const QStringList hosts = hostsOf(diagnosis);
    return {
        DnsRules::tr("The network's name service (DNS) does not know names that the meeting needs: %1.")
            .arg(shortList(hosts)),
        DnsRules::tr(
            "Other names are found, so your connection works. Ask your helpdesk to allow these names in the "
            "DNS servers or the web filter."),
        permitNames(diagnosis)};
}

/// ------ dns.sinkhole: listed names lead to a block address, and what is there is not them

bool isAddressed(const NetworkTarget& target)
{
    return target.role == TargetRole::Named && !target.name.isEmpty() && !target.address.isNull();
}

/// Something answered that is not who was asked for. A certificate that bears the asked name proves nothing
/// against the address: its date and its authority are matters of a clock, or of somebody on the way.
bool isAnotherThere(const NetworkTarget& target)
{
    static const QStringList reasons{QStringLiteral("wrong-name"), QStringLiteral("block-page"),
                                     QStringLiteral("foreign-redirect"), QStringLiteral("foreign-page")};
    return isAddressed(target) && target.failed() && target.connected() && reasons.contains(target.reason);
}

/// A private address that turns connections away is somebody's, and no server of two owners.
bool isNobodyThere(const NetworkTarget& target)
{
    return isAddressed(target) && target.failed() && isPrivateUse(target.address) &&
           target.error == ErrorKind::Refused;
}

bool isThemselves(const NetworkTarget& target)
{
    return target.passed() && target.url.startsWith(QLatin1String("https:"));
}

/// Addresses at which names of different owners are, and nobody is one of them. A network of content delivery
/// has such addresses, too: somebody who answers at other addresses as well is on the way, not at the
/// address.
QSet<QString> sharedBlockAddresses(const OpenFindings& findings)
{
    QHash<QString, QSet<QString>> owners;
    for (const NetworkTarget& target : allTargets(
             findings, [](const NetworkTarget& each) { return isAnotherThere(each) || isNobodyThere(each); }))
        owners[target.address.toString()].insert(ownerDomain(target.name));
    QSet<QString> onTheWay;
    for (const NetworkTarget& target : allTargets(findings, isAddressed))
        if (!target.issuer.isEmpty() && owners.value(target.address.toString()).size() < 2)
            onTheWay.insert(target.issuer);
    QSet<QString> others;
    for (const NetworkTarget& target : allTargets(findings, isAddressed))
        if (isThemselves(target) || onTheWay.contains(target.issuer))
            others.insert(target.address.toString());
    QSet<QString> shared;
    for (auto it = owners.cbegin(); it != owners.cend(); ++it)
        if (it->size() >= 2 && !others.contains(it.key()))
            shared.insert(it.key());
    return shared;
}

/// Nothing of the internet is at a special-purpose address; at a private one a company's own server may be
/// them, so that something else has to answer there.
bool isSunkAt(const NetworkTarget& target, const QSet<QString>& shared)
{
    if (!isAddressed(target) || !target.failed())
        return false;
    return shared.contains(target.address.toString()) ||
           (isPrivateUse(target.address) ? isAnotherThere(target) : isSpecialPurpose(target.address));
}

std::optional<Diagnosis> sinkhole(const OpenFindings& findings)
{
    const QSet<QString> shared = sharedBlockAddresses(findings);
    const auto isSunk = [&](const NetworkTarget& target) { return isSunkAt(target, shared); };
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail && std::any_of(targets.begin(), targets.end(), isSunk);
    });
    return explaining(QStringLiteral("dns.sinkhole"), claimed, listing(targetsOf(findings, claimed, isSunk)));
}

/// Whatever is known of who answered.
QString answerOf(const NetworkTarget& target)
{
    QStringList words{target.reason.isEmpty() ? rawError(target) : target.reason, target.issuer, target.title,
                      target.location};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

DiagnosisWording describeSinkhole(const Diagnosis& diagnosis)
{
    return {
        DnsRules::tr("The network's name service (DNS) sends the computer to a wrong place for: %1.")
            .arg(shortList(hostsOf(diagnosis))),
        DnsRules::tr(
            "A filter in your network or on this computer redirects these names. Ask your helpdesk to allow "
            "them."),
        DnsRules::tr("These names resolve to a block address instead of their own. Remove them from the DNS "
                     "filter (or "
                     "from the hosts file):\n%1")
            .arg(targetLines(diagnosis, answerOf))};
}

} // namespace

QList<Rule> dnsRules()
{
    return {{QStringLiteral("dns.resolver-down"), resolverDown, describeResolverDown},
            {QStringLiteral("dns.name-blocked"), nameBlocked, describeNameBlocked},
            {QStringLiteral("dns.sinkhole"), sinkhole, describeSinkhole}};
}

} // namespace precall
