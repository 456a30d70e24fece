#include "core/checks/network/InspectionProduct.h"
#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

struct TlsRules
{
    Q_DECLARE_TR_FUNCTIONS(TlsRules)
};

bool isDated(const NetworkTarget& target)
{
    return target.failed() && target.reason == QLatin1String("dates");
}

/// Also where it broke afterwards, as a WebSocket may.
bool isOpened(const NetworkTarget& target)
{
    return target.outcome != TargetOutcome::NotReached && target.isOpened();
}

/// A WebSocket whose first failed address was opened on the way: nobody else could break it there.
bool isWebSocketBrokenInside(const Finding& finding)
{
    if (finding.code != QLatin1String("ports.websocket") || finding.verdict != Verdict::Fail)
        return false;
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    const auto failed = std::find_if(targets.begin(), targets.end(),
                                     [](const NetworkTarget& target) { return target.failed(); });
    return failed != targets.end() && !failed->isForbidden() && isOpened(*failed);
}

/// The open findings that have such a target and were not met without it.
QList<int> openWith(const OpenFindings& findings, const TargetTest& fits)
{
    return findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return std::any_of(targets.begin(), targets.end(), [&](const NetworkTarget& target) {
            return target.role == TargetRole::Named && fits(target);
        });
    });
}

/// ------ the local clock, as two hosts or more see it

/// Seconds that the clock is ahead: the middle one of what the hosts say; nothing with fewer than two hosts.
std::optional<int> clockOffset(const OpenFindings& findings)
{
    QMap<QString, int> byHost;
    for (const NetworkTarget& target : allTargets(findings, [](const NetworkTarget& each) {
             return each.clockOffset.has_value() && !each.name.isEmpty();
         }))
        byHost.insert(target.name, *target.clockOffset);
    if (byHost.size() < 2)
        return std::nullopt;
    QList<int> offsets = byHost.values();
    std::sort(offsets.begin(), offsets.end());
    return offsets.at((offsets.size() - 1) / 2);
}

/// Two hosts at least agree that it is off, the middle one among them.
bool clockIsOff(const OpenFindings& findings, int offset)
{
    const double limit = findings.profile.thresholds.value(QStringLiteral("clock.skew")).value;
    QSet<QString> agreeing;
    for (const NetworkTarget& target : allTargets(findings, [&](const NetworkTarget& each) {
             return each.clockOffset && std::abs(double(*each.clockOffset)) > limit &&
                    (*each.clockOffset > 0) == (offset > 0);
         }))
        agreeing.insert(target.name);
    return limit > 0 && std::abs(double(offset)) > limit && agreeing.size() >= 2;
}

std::optional<Diagnosis> clockSkew(const OpenFindings& findings)
{
    const auto offset = clockOffset(findings);
    if (!offset || !clockIsOff(findings, *offset))
        return std::nullopt;
    const QList<int> claimed = openWith(findings, isDated);
    QJsonObject facts = listing(targetsOf(findings, claimed, isDated));
    facts.insert(QStringLiteral("offset"), *offset);
    return explaining(QStringLiteral("tls.clock-skew"), claimed, facts);
}

QString offsetText(int seconds)
{
    const int minutes = int((std::abs(qint64(seconds)) + 30) / 60);
    if (minutes < 120)
        return TlsRules::tr("%n minute(s)", nullptr, minutes);
    if (minutes < 2 * 24 * 60)
        return TlsRules::tr("%n hour(s)", nullptr, (minutes + 30) / 60);
    return TlsRules::tr("%n day(s)", nullptr, (minutes + 12 * 60) / (24 * 60));
}

DiagnosisWording describeClockSkew(const Diagnosis& diagnosis)
{
    const int offset = diagnosis.facts.value(QLatin1String("offset")).toInt();
    return {(offset > 0 ? TlsRules::tr("The clock of this computer is %1 fast.")
                        : TlsRules::tr("The clock of this computer is %1 slow."))
                .arg(offsetText(offset)),
            TlsRules::tr("Set date, time and time zone of the computer right, or let the system set them by "
                         "itself, then repeat the check. Until then secure connections fail."),
            TlsRules::tr(
                "Certificates are valid, but not by this computer's clock, which is off by %1 s against the "
                "Date headers of several hosts. Let it keep time by NTP (UDP port 123), or from the "
                "domain controller.")
                .arg(offset)};
}

/// ------ tls.intercepted

template<class Targets>
QStringList sortedNames(const Targets& targets)
{
    QStringList names;
    for (const NetworkTarget& target : targets)
        names.append(target.name);
    names.sort();
    names.removeDuplicates();
    return names;
}

/// About the platform's own pages, or the listed names and ranges.
bool isAboutInspection(const Finding& finding)
{
    return finding.code == QLatin1String("ports.tls-inspection") ||
           finding.code == QLatin1String("whitelist.tls-inspection");
}

/// A fact of the findings that the diagnosis claims: of the first that has it.
QJsonValue factOf(const OpenFindings& findings, const QList<int>& claimed, QLatin1String key)
{
    for (const int index : claimed)
        if (const QJsonValue value = findings.all.at(index).facts.value(key);
            !value.toString().isEmpty() || !value.toArray().isEmpty())
            return value;
    return {};
}

/// As the findings about inspection have it, else by the issuers that the other rows kept.
QString productOf(const OpenFindings& findings, const QList<int>& claimed, const QList<NetworkTarget>& opened)
{
    const QString told = factOf(findings, claimed, QLatin1String("product")).toString();
    if (!told.isEmpty())
        return told;
    QList<Certificate> issued;
    for (const NetworkTarget& target : opened) {
        Certificate leaf;
        leaf.issuer = target.issuer;
        issued.append(leaf);
    }
    return inspectionProduct(issued, std::nullopt);
}

/// By name, and what the findings about inspection have beside: bare addresses.
QStringList openedHosts(const OpenFindings& findings, const QList<int>& claimed,
                        const QList<NetworkTarget>& opened)
{
    QStringList hosts = sortedNames(opened);
    for (const int index : claimed)
        for (const auto& host : findings.all.at(index).facts.value(QLatin1String("intercepted")).toArray())
            hosts.append(host.toString());
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

std::optional<Diagnosis> intercepted(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        if (isAboutInspection(finding))
            return finding.verdict == Verdict::Fail;
        if (isWebSocketBrokenInside(finding))
            return true;
        const NetworkFacts facts = NetworkFacts::of(finding);
        return finding.verdict == Verdict::Warn && facts.reason == QLatin1String("intercepted");
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const auto there = allTargets(findings, isOpened);
    const QList<NetworkTarget> opened(there.begin(), there.end());
    QJsonObject facts = listing(opened);
    const QStringList hosts = openedHosts(findings, claimed, opened);
    QStringList exempt = sortedNames(allTargets(findings, [](const NetworkTarget& target) {
        return target.role == TargetRole::Named && target.genuine() &&
               target.url.startsWith(QLatin1String("https:"));
    }));
    exempt.removeIf([&](const QString& host) { return hosts.contains(host); });
    facts.insert(QStringLiteral("intercepted"), QJsonArray::fromStringList(hosts));
    facts.insert(QStringLiteral("exempt"), QJsonArray::fromStringList(exempt));
    facts.insert(QStringLiteral("product"), productOf(findings, claimed, opened));
    const QJsonArray chain = factOf(findings, claimed, QLatin1String("chain")).toArray();
    facts.insert(QStringLiteral("issuer"), opened.isEmpty()
                                               ? chain.first()[QLatin1String("issuer")].toString()
                                               : opened.first().issuer);
    facts.insert(QStringLiteral("chain"), chain);
    return explaining(QStringLiteral("tls.intercepted"), claimed, facts);
}

/// "CN=… SHA-256 …", one line for each certificate.
QString chainLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const auto& entry : diagnosis.facts.value(QLatin1String("chain")).toArray()) {
        const QJsonObject certificate = entry.toObject();
        lines.append(QStringLiteral("%1, SHA-256 %2")
                         .arg(certificate.value(QLatin1String("subject")).toString(),
                              certificate.value(QLatin1String("sha256")).toString()));
    }
    return lines.join(QLatin1Char('\n'));
}

QString inspectionScope(const Diagnosis& diagnosis)
{
    const QStringList exempt = strings(diagnosis, "exempt");
    const QString opened = strings(diagnosis, "intercepted").join(QStringLiteral(", "));
    return exempt.isEmpty() ? TlsRules::tr("Opened: %1. No host asked is exempt.").arg(opened)
                            : TlsRules::tr("Opened: %1. Exempt already: %2.")
                                  .arg(opened, exempt.join(QStringLiteral(", ")));
}

QString exemptionAdvice(const QString& product)
{
    static const QStringList pathRules{QStringLiteral("McAfee"), QStringLiteral("Skyhigh"),
                                       QStringLiteral("Trellix")};
    const QString advice = TlsRules::tr("Exempt the listed hosts and address ranges from TLS inspection.");
    if (std::none_of(pathRules.begin(), pathRules.end(),
                     [&](const QString& name) { return product.startsWith(name); }))
        return advice;
    return advice + QLatin1Char(' ') +
           TlsRules::tr(
               "In this product rules on URL paths need inspection: with inspection off, entries with "
               "a path become entries for the whole host.");
}

DiagnosisWording describeIntercepted(const Diagnosis& diagnosis)
{
    const QString product = diagnosis.facts.value(QLatin1String("product")).toString();
    const QString issuer = diagnosis.facts.value(QLatin1String("issuer")).toString();
    const QString hosts = shortList(strings(diagnosis, "intercepted"));
    return {product.isEmpty()
                ? TlsRules::tr("Secure connections are opened and read on the way: %1.").arg(hosts)
                : TlsRules::tr("Secure connections are opened and read on the way by %2: %1.")
                      .arg(hosts, product),
            TlsRules::tr(
                "This is done by a filter in your network or a security program on this computer. It can "
                "break video meetings. Ask your helpdesk to exempt the meeting service from it."),
            QStringList{exemptionAdvice(product), inspectionScope(diagnosis),
                        TlsRules::tr("Certificates are issued by: %1").arg(issuer), chainLines(diagnosis)}
                .join(QLatin1Char('\n'))
                .trimmed()};
}

/// ------ tls.untrusted

std::optional<Diagnosis> untrusted(const OpenFindings& findings)
{
    const auto offset = clockOffset(findings);
    const bool clockIsRight = offset && !clockIsOff(findings, *offset);
    const auto isUntrusted = [&](const NetworkTarget& target) {
        return target.failed() &&
               (target.reason == QLatin1String("untrusted") || target.reason == QLatin1String("wrong-name") ||
                (clockIsRight && isDated(target)));
    };
    const QList<int> claimed = openWith(findings, isUntrusted);
    const QList<NetworkTarget> targets = targetsOf(findings, claimed, isUntrusted);
    if (targets.isEmpty())
        return std::nullopt;
    const QString reason = targets.first().reason;
    QJsonObject facts = listing(targets);
    facts.insert(QStringLiteral("reason"),
                 reason == QLatin1String("untrusted") ? QStringLiteral("unknown-root") : reason);
    facts.insert(QStringLiteral("issuer"), targets.first().issuer);
    facts.insert(QStringLiteral("chain"), factOf(findings, claimed, QLatin1String("chain")).toArray());
    return explaining(QStringLiteral("tls.untrusted"), claimed, facts);
}

QString certificateFault(const Diagnosis& diagnosis)
{
    const QString reason = diagnosis.facts.value(QLatin1String("reason")).toString();
    if (reason == QLatin1String("dates"))
        return TlsRules::tr("it has expired or is not valid yet, while this computer's clock is right");
    if (reason == QLatin1String("wrong-name"))
        return TlsRules::tr("it is made out for another name");
    return TlsRules::tr("it comes from an authority that is not trusted here (%1)")
        .arg(diagnosis.facts.value(QLatin1String("issuer")).toString());
}

DiagnosisWording describeUntrusted(const Diagnosis& diagnosis)
{
    return {
        TlsRules::tr("The certificate that answers for %1 cannot be trusted: %2.")
            .arg(shortList(hostsOf(diagnosis)), certificateFault(diagnosis)),
        TlsRules::tr(
            "Do not go on past a warning of the browser, and enter no password there. Tell your helpdesk, "
            "or the support of the meeting service."),
        TlsRules::tr(
            "Compare the certificate with the one seen from another network. If it differs, something in "
            "this network answers for these hosts: exempt them from it. If it is the same, the "
            "server needs another one.\n%1\n%2")
            .arg(targetLines(diagnosis), chainLines(diagnosis))
            .trimmed()};
}

} // namespace

QList<Rule> tlsRules()
{
    return {{QStringLiteral("tls.clock-skew"), clockSkew, describeClockSkew},
            {QStringLiteral("tls.intercepted"), intercepted, describeIntercepted},
            {QStringLiteral("tls.untrusted"), untrusted, describeUntrusted}};
}

} // namespace precall
