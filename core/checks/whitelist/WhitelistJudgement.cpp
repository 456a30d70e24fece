#include "core/checks/whitelist/WhitelistJudgement.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/InsertedPages.h"
#include "core/checks/network/Ipv6Finding.h"
#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/whitelist/InspectionFinding.h"
#include "core/checks/whitelist/ListJudgement.h"
#include "core/checks/whitelist/RangeJudgement.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

const NetworkTarget* firstOf(const NetworkFacts& facts, TargetOutcome outcome)
{
    const auto found = std::find_if(facts.targets.begin(), facts.targets.end(),
                                    [&](const NetworkTarget& target) { return target.outcome == outcome; });
    return found == facts.targets.end() ? nullptr : &*found;
}

/// Why the pattern is kept away from this computer; nothing when it cannot be told. A representative can
/// simply have ceased to exist, so of a wildcard its own domain counts; there SERVFAIL is no statement
/// (contract, dns.name-blocked).
std::optional<ErrorKind> nameBlock(const PatternEvidence& evidence, const NetworkFacts& facts)
{
    if (evidence.pattern.isWildcard()) {
        const auto error = evidence.domain ? lookupError(*evidence.domain) : std::nullopt;
        const bool blocks = error && keepsNameAway(error->kind) && error->kind != ErrorKind::ServerFailure;
        return blocks ? std::optional(error->kind) : std::nullopt;
    }
    const NetworkTarget* target = firstOf(facts, TargetOutcome::NotReached);
    const bool blocks =
        target && target->stage == Stage::Resolve && target->error && keepsNameAway(*target->error);
    return blocks ? target->error : std::nullopt;
}

Verdict judgeUnreached(const PatternEvidence& evidence, NetworkFacts& facts, NameService service)
{
    if (putProxyInTheWay(facts))
        return Verdict::Unknown;
    const NetworkTarget* target = firstOf(facts, TargetOutcome::NotReached);
    facts.reason = target ? target->reason : QString();
    if (!facts.reason.isEmpty())
        return Verdict::Unknown;
    facts.reason = nameServiceFault(service);
    if (!facts.reason.isEmpty()) {
        facts.notReached = QStringLiteral("dns");
        return Verdict::Unknown;
    }
    const bool blocked = nameBlock(evidence, facts).has_value();
    facts.reason = QStringLiteral("name-not-found");
    return blocked ? Verdict::Fail : Verdict::Unknown;
}

Verdict judgePattern(const PatternEvidence& evidence, NetworkFacts& facts, const WhitelistEvidence& all)
{
    if (!all.link.isOnline()) {
        facts.notReached = QStringLiteral("link");
        return Verdict::Unknown;
    }
    if (const NetworkTarget* passed = firstOf(facts, TargetOutcome::Passed)) {
        const bool genuine = std::any_of(facts.targets.begin(), facts.targets.end(),
                                         [](const NetworkTarget& target) { return target.genuine(); });
        facts.reason = genuine ? QString() : passed->reason;
        return genuine ? Verdict::Pass : Verdict::Warn;
    }
    if (const NetworkTarget* target = forbiddenTarget(facts)) {
        facts.reason = target->reason;
        return Verdict::Fail;
    }
    for (const auto& [outcome, verdict] : {std::pair{TargetOutcome::Unproven, Verdict::Unknown},
                                           std::pair{TargetOutcome::Failed, Verdict::Fail}}) {
        const NetworkTarget* target = firstOf(facts, outcome);
        if (!target)
            continue;
        facts.reason = target->reason;
        return verdict;
    }
    return judgeUnreached(evidence, facts, nameService(all.names));
}

void putDomain(NetworkFacts& facts, const PatternEvidence& evidence)
{
    facts.more.insert(QStringLiteral("domain"), evidence.pattern.domain());
    if (!evidence.domain)
        return;
    const auto error = lookupError(*evidence.domain);
    facts.more.insert(QStringLiteral("domain_error"), error ? errorWord(error->kind) : QString());
}

/// `chain`: of the first certificate that cannot be trusted, as in the evidence.
void putUntrustedChain(NetworkFacts& facts, const PatternEvidence& evidence)
{
    for (const WebVisit& visit : evidence.visits)
        for (const WebExchange& exchange : visit.exchanges)
            if (exchange.tls && !exchange.tls->isTrusted()) {
                facts.more.insert(QStringLiteral("chain"), evidenceJson(exchange.tls->chain));
                return;
            }
}

Finding judgeOne(const PatternEvidence& pattern, const WhitelistEvidence& evidence,
                 const QSet<QString>& inserted, const RequirementsProfile& profile)
{
    NetworkFacts facts;
    for (const WebVisit& visit : pattern.visits) {
        QList<NetworkTarget> seen = targetsOf(visit, evidence.names, evidence.link, profile);
        markInsertedPages(seen, visit, inserted);
        facts.targets += seen;
    }
    putDomain(facts, pattern);
    const Verdict verdict = judgePattern(pattern, facts, evidence);
    if (verdict == Verdict::Fail)
        putUntrustedChain(facts, pattern);
    if (!evidence.link.isOnline() || facts.notReached == QLatin1String("dns"))
        facts.more.insert(QStringLiteral("resolvers"), [&] {
            QJsonArray resolvers;
            for (const QHostAddress& resolver : evidence.link.resolvers)
                resolvers.append(resolver.toString());
            return resolvers;
        }());
    return {QStringLiteral("whitelist.domain"), verdict, pattern.requirement, pattern.pattern.pattern,
            facts.toJson()};
}

QList<WebVisit> visitsOf(const WhitelistEvidence& evidence)
{
    QList<WebVisit> visits;
    for (const PatternEvidence& pattern : evidence.patterns)
        visits += pattern.visits;
    return visits;
}

bool failsOverIpv6(const WebVisit& visit)
{
    return std::any_of(visit.exchanges.begin(), visit.exchanges.end(), [](const WebExchange& exchange) {
        return exchange.address.protocol() == QAbstractSocket::IPv6Protocol && !exchange.answered();
    });
}

/// Of the pages that an address of IPv6 gave no answer for; none before all were asked.
QList<NetworkTarget> targetsOverIpv6(const WhitelistEvidence& evidence, const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets;
    for (const PatternEvidence& pattern : evidence.patterns) {
        if (!pattern.complete)
            return {};
        for (const WebVisit& visit : pattern.visits)
            if (failsOverIpv6(visit))
                targets += targetsOf(visit, evidence.names, evidence.link, profile);
    }
    return targets;
}

QList<Finding> judgeRangesAndLists(const WhitelistEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Finding> findings;
    for (const RangeEvidence& range : evidence.ranges)
        if (range.complete)
            findings.append(judgeRange(range, evidence.link, profile));
    for (const ListEvidence& list : evidence.lists)
        if (list.complete)
            findings += judgeList(list, evidence, profile);
    return findings;
}

/// What could not be reached for want of a name service can be as soon as one name resolves.
bool canStillChange(const Finding& finding, const WhitelistEvidence& evidence)
{
    return NetworkFacts::of(finding).notReached == QLatin1String("dns") &&
           nameService(evidence.names) != NameService::Works;
}

} // namespace

QList<Finding> judgeWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Finding> findings;
    const QSet<QString> inserted = insertedPages(visitsOf(evidence), profile);
    for (const PatternEvidence& pattern : evidence.patterns)
        if (pattern.complete)
            findings.append(judgeOne(pattern, evidence, inserted, profile));
    findings += judgeRangesAndLists(evidence, profile);
    const auto ipv6 = judgeIpv6(QStringLiteral("whitelist.ipv6"), targetsOverIpv6(evidence, profile), 2);
    if (ipv6 && ipv6->verdict == Verdict::Fail)
        findings.append(*ipv6);
    return findings + judgeListedInspection(evidence, inserted, profile);
}

std::optional<Finding> settledPattern(const PatternEvidence& pattern, const WhitelistEvidence& evidence,
                                      const RequirementsProfile& profile)
{
    if (!pattern.complete)
        return std::nullopt;
    const Finding finding = judgeOne(pattern, evidence, {}, profile);
    return canStillChange(finding, evidence) ? std::nullopt : std::optional(finding);
}

QList<Finding> settledRanges(const WhitelistEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Finding> findings = judgeRangesAndLists(evidence, profile);
    findings.removeIf([&](const Finding& finding) { return canStillChange(finding, evidence); });
    return findings;
}

} // namespace precall
