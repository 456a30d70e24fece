#include "core/checks/ports/PortsJudgement.h"

#include "core/checks/network/InsertedPages.h"
#include "core/checks/network/Ipv6Finding.h"
#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ShownUrl.h"
#include "core/checks/ports/CallRehearsal.h"
#include "core/checks/ports/InspectionRow.h"
#include "core/checks/ports/NatBehaviour.h"
#include "core/checks/ports/NonWebRows.h"
#include "core/checks/ports/PathMtu.h"
#include "core/checks/ports/PortalFinding.h"
#include "core/checks/ports/ProxyRows.h"
#include "core/checks/ports/TurnRehearsals.h"
#include "core/checks/ports/WebSocketRow.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

QJsonArray interfaceLines(const LinkState& link)
{
    QJsonArray lines;
    for (const Interface& interface : link.interfaces) {
        QStringList addresses;
        for (const QHostAddress& address : interface.addresses)
            addresses.append(address.toString());
        lines.append(QStringLiteral("%1 (%2)").arg(interface.name, addresses.join(QStringLiteral(", "))));
    }
    return lines;
}

QJsonArray resolverTexts(const LinkState& link)
{
    QJsonArray texts;
    for (const QHostAddress& resolver : link.resolvers)
        texts.append(resolver.toString());
    return texts;
}

bool isNetworkCheck(const QString& check)
{
    static const QStringList checks{QStringLiteral("ports"), QStringLiteral("whitelist"),
                                    QStringLiteral("bandwidth"), QStringLiteral("calendar")};
    return checks.contains(check);
}

/// Whether a row can only be met through a name: web addresses and domains, or STUN where only names are
/// known.
bool needsNames(const Requirement& requirement)
{
    return std::holds_alternative<probeValues::Web>(requirement.values) ||
           std::holds_alternative<probeValues::WebSockets>(requirement.values) ||
           std::holds_alternative<probeValues::Domains>(requirement.values) ||
           std::holds_alternative<probeValues::PublishedList>(requirement.values);
}

template<class Predicate>
QStringList idsWhere(const RequirementsProfile& profile, Predicate predicate)
{
    QStringList ids;
    for (const Requirement& requirement : profile.requirements)
        if (isNetworkCheck(requirement.check) && predicate(requirement))
            ids.append(requirement.id);
    return ids;
}

QJsonObject nameJson(const NameLookup& lookup)
{
    QJsonArray addresses;
    for (const QHostAddress& address : lookup.addresses())
        addresses.append(address.toString());
    const auto error = lookupError(lookup);
    return {{QStringLiteral("name"), lookup.name},
            {QStringLiteral("addresses"), addresses},
            {QStringLiteral("error"), error ? errorWord(error->kind) : QString()},
            {QStringLiteral("ms"), lookup.ms}};
}

bool isControlName(const QString& name, const RequirementsProfile& profile)
{
    const ControlHosts& controls = profile.controls;
    return std::any_of(controls.web.begin(), controls.web.end(),
                       [&](const QUrl& url) { return url.host() == name; }) ||
           std::any_of(controls.ice.begin(), controls.ice.end(),
                       [&](const IceServer& server) { return server.host == name; });
}

/// Names unknown one and all are the names' own matter, unless names that anybody can resolve are among them.
Verdict namesVerdict(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    switch (nameService(evidence.names)) {
    case NameService::Works:
        return Verdict::Pass;
    case NameService::Down:
        return Verdict::Fail;
    case NameService::AnswersNothing:
        return std::any_of(evidence.names.keyBegin(), evidence.names.keyEnd(),
                           [&](const QString& name) { return isControlName(name, profile); })
                   ? Verdict::Fail
                   : Verdict::Unknown;
    case NameService::Untested:
        return Verdict::Unknown;
    }
    Q_UNREACHABLE();
}

/// The facts that the contract asks for, of the look-up that says most: the first that failed, else the
/// first.
void putLookupFacts(QJsonObject& facts, const PortsEvidence& evidence)
{
    const auto failed = std::find_if(evidence.names.begin(), evidence.names.end(),
                                     [](const NameLookup& lookup) { return !lookup.resolved(); });
    const auto error = failed == evidence.names.end() ? std::nullopt : lookupError(*failed);
    const bool works = nameService(evidence.names) == NameService::Works;
    const NameLookup shown = works || failed == evidence.names.end()
                                 ? (evidence.names.isEmpty() ? NameLookup{} : evidence.names.first())
                                 : *failed;
    facts.insert(QStringLiteral("address"),
                 evidence.link.resolvers.isEmpty() ? QString() : evidence.link.resolvers.first().toString());
    facts.insert(QStringLiteral("port"), 53);
    facts.insert(QStringLiteral("ms"), shown.ms);
    facts.insert(QStringLiteral("error"), error && !works ? errorWord(error->kind) : QString());
    facts.insert(QStringLiteral("attempts"), shown.answers.isEmpty() ? 1 : shown.answers.first().attempts);
}

QString webCode(const Requirement& requirement)
{
    return requirement.probe == QLatin1String("https") ? QStringLiteral("ports.tls")
                                                       : QStringLiteral("ports.http");
}

QList<NetworkTarget> webTargets(const probeValues::Web& web, const QList<WebVisit>& visits,
                                const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets;
    const QSet<QString> inserted = insertedPages(evidence.web + evidence.listed, profile);
    const auto isOfRow = [&](const QUrl& url) {
        return web.urls.contains(url) || (!web.urls.isEmpty() && url.scheme() == web.urls.first().scheme());
    };
    for (const WebVisit& visit : visits)
        if (visit.role == TargetRole::Control ? isOfRow(visit.url) : web.urls.contains(visit.url)) {
            QList<NetworkTarget> seen = targetsOf(visit, evidence.names, evidence.link, profile);
            markForeignPages(seen, visit, evidence, profile);
            markInsertedPages(seen, visit, inserted);
            targets += seen;
        }
    return targets;
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

bool hasNamed(const NetworkFacts& facts, TargetOutcome outcome)
{
    return std::any_of(facts.targets.begin(), facts.targets.end(), [&](const NetworkTarget& target) {
        return target.role == TargetRole::Named && target.outcome == outcome;
    });
}

QString reasonOf(const NetworkFacts& facts, TargetOutcome outcome)
{
    for (const NetworkTarget& target : facts.targets)
        if (target.role == TargetRole::Named && target.outcome == outcome)
            return target.reason;
    return {};
}

/// The platform's own host was not asked: its name did not resolve. A control host may still prove the port.
Verdict judgeUnreached(NetworkFacts& facts, const PortsEvidence& evidence)
{
    for (const NetworkTarget& target : facts.targets) {
        if (target.role != TargetRole::Control || !target.passed())
            continue;
        facts.control = target.name;
        return Verdict::Warn;
    }
    if (putProxyInTheWay(facts))
        return Verdict::Unknown;
    facts.reason = reasonOf(facts, TargetOutcome::NotReached);
    if (facts.reason.isEmpty())
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return Verdict::Unknown;
}

Verdict judgeWebFacts(NetworkFacts& facts, const PortsEvidence& evidence)
{
    if (!evidence.link.isOnline()) {
        facts.notReached = QStringLiteral("link");
        return Verdict::Unknown;
    }
    if (hasNamed(facts, TargetOutcome::Passed)) {
        const bool genuine =
            std::any_of(facts.targets.begin(), facts.targets.end(), [](const NetworkTarget& target) {
                return target.role == TargetRole::Named && target.genuine();
            });
        facts.reason = genuine ? QString() : reasonOf(facts, TargetOutcome::Passed);
        return genuine ? Verdict::Pass : Verdict::Warn;
    }
    if (const NetworkTarget* target = forbiddenTarget(facts)) {
        facts.reason = target->reason;
        return Verdict::Fail;
    }
    for (const auto& [outcome, verdict] : {std::pair{TargetOutcome::Unproven, Verdict::Unknown},
                                           std::pair{TargetOutcome::Failed, Verdict::Fail}}) {
        if (!hasNamed(facts, outcome))
            continue;
        facts.reason = reasonOf(facts, outcome);
        return verdict;
    }
    return judgeUnreached(facts, evidence);
}

} // namespace

Finding judgeLink(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    const LinkState& link = evidence.link;
    NetworkFacts facts;
    facts.more.insert(QStringLiteral("ways"), waysJson(evidence.ways));
    facts.more.insert(QStringLiteral("interfaces"), interfaceLines(link));
    facts.more.insert(QStringLiteral("ipv4"), link.hasIpv4Route);
    facts.more.insert(QStringLiteral("ipv6"), link.hasIpv6Route);
    if (!link.isOnline())
        facts.closes = idsWhere(profile, [](const Requirement&) { return true; });
    QStringList names;
    for (const Interface& interface : link.interfaces)
        names.append(interface.name);
    return {QStringLiteral("ports.link"),
            link.isOnline() ? Verdict::Pass : Verdict::Fail,
            {},
            names.join(QStringLiteral(", ")),
            facts.toJson()};
}

Finding judgeNames(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    NetworkFacts facts;
    QJsonArray names;
    for (const NameLookup& lookup : evidence.names)
        names.append(nameJson(lookup));
    facts.more.insert(QStringLiteral("names"), names);
    facts.more.insert(QStringLiteral("resolvers"), resolverTexts(evidence.link));
    putLookupFacts(facts.more, evidence);
    Verdict verdict = namesVerdict(evidence, profile);
    if (!evidence.link.isOnline()) {
        facts.notReached = QStringLiteral("link");
        verdict = Verdict::Unknown;
    }
    if (verdict == Verdict::Fail && proxyLooksUpNames(evidence.proxies)) {
        facts.reason = QStringLiteral("proxy-looks-up");
        verdict = Verdict::Unknown;
    }
    if (verdict == Verdict::Fail) {
        facts.reason = nameServiceFault(nameService(evidence.names));
        facts.closes = idsWhere(profile, needsNames);
    }
    QStringList resolvers;
    for (const QHostAddress& resolver : evidence.link.resolvers)
        resolvers.append(resolver.toString());
    return {QStringLiteral("ports.dns"), verdict, {}, resolvers.join(QStringLiteral(", ")), facts.toJson()};
}

Finding judgeWeb(const Requirement& requirement, const PortsEvidence& evidence,
                 const RequirementsProfile& profile)
{
    const auto web = std::get<probeValues::Web>(requirement.values);
    NetworkFacts facts;
    facts.targets = webTargets(web, evidence.web, evidence, profile);
    facts.beside = webTargets(web, evidence.beside, evidence, profile);
    const Verdict verdict = judgeWebFacts(facts, evidence);
    return {webCode(requirement), verdict, requirement.id,
            web.urls.isEmpty() ? QString() : shownUrl(web.urls.first()), facts.toJson()};
}

bool isTurnRow(const Requirement& requirement)
{
    const auto* port = std::get_if<probeValues::Port>(&requirement.values);
    return requirement.probe == QLatin1String("turn") && port && port->transport != carrier(port->transport);
}

QList<Finding> judgePorts(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Finding> findings{judgeLink(evidence, profile), judgeNames(evidence, profile),
                            judgeProxy(evidence, profile)};
    if (const auto script = judgeProxyScript(evidence))
        findings.append(*script);
    const QList<Requirement> rows = profile.requirementsOf(QStringLiteral("ports"));
    for (const Requirement& row : rows)
        if (std::holds_alternative<probeValues::Web>(row.values) &&
            (row.probe == QLatin1String("http") || row.probe == QLatin1String("https")))
            findings.append(judgeWeb(row, evidence, profile));
    if (const auto portal = judgePortal(evidence, profile))
        findings.append(*portal);
    for (const Requirement& row : rows)
        if (row.probe == QLatin1String("tls-inspection"))
            findings.append(judgeInspection(row, evidence, profile));
    for (const Requirement& row : rows)
        if (std::holds_alternative<probeValues::WebSockets>(row.values))
            findings.append(judgeWebSocket(row, evidence, profile));
    for (const Requirement& row : rows)
        if (row.probe == QLatin1String("stun") || isTurnRow(row))
            findings.append(judgeStun(row, evidence, profile));
    if (const auto other = judgeOtherUdpPort(evidence, profile))
        findings.append(*other);
    for (const Requirement& row : rows)
        if (row.probe == QLatin1String("proxy-auth"))
            findings.append(judgeProxyLogon(row, evidence, profile));
    for (const Requirement& row : rows)
        if (row.probe == QLatin1String("public-address"))
            findings.append(judgePublicAddress(row, evidence, profile));
    findings += judgeNat(evidence);
    if (const auto alg = judgeStunAlg(evidence))
        findings.append(*alg);
    for (const Requirement& row : rows)
        if (row.probe == QLatin1String("non-web-443"))
            findings.append(judgeNonWeb(row, evidence));
    findings += judgeRehearsals(evidence);
    if (const auto call = judgeCall(evidence))
        findings.append(*call);
    if (const auto mtu = judgePathMtu(evidence, profile))
        findings.append(*mtu);
    if (const auto ipv6 = judgeIpv6(QStringLiteral("ports.ipv6"), targetsByName(evidence, profile)))
        findings.append(*ipv6);
    if (evidence.stopped)
        findings.removeIf([](const Finding& finding) { return finding.verdict != Verdict::Pass; });
    return findings;
}

} // namespace precall
