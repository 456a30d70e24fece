#include "core/checks/whitelist/InspectionFinding.h"

#include "core/checks/network/InsertedPages.h"
#include "core/checks/network/InspectedChains.h"
#include "core/checks/network/NetworkTargets.h"

#include <algorithm>

namespace precall {

namespace {

/// Of very many the first so many are told one by one.
constexpr qsizetype mostTold = 1000;

bool isOfLocalRoot(const WebExchange& exchange)
{
    return exchange.tls && exchange.tls->trust == Trust::LocalOnly;
}

/// What the chains came to, and the targets whose root is a local one.
struct ListedChains
{
    InspectedChains seen;
    QList<NetworkTarget> suspects;

    template<class Target>
    void take(const WebExchange& exchange, Target target)
    {
        seen.take(exchange);
        if (isOfLocalRoot(exchange) && suspects.size() < mostTold)
            suspects.append(target());
    }
};

NetworkTarget targetOf(const WebExchange& exchange, const WebVisit& visit, const QSet<QString>& inserted,
                       const RequirementsProfile& profile)
{
    QList<NetworkTarget> target{targetOf(exchange, visit, profile)};
    markInsertedPages(target, {visit.role, visit.url, {exchange}, visit.route}, inserted);
    return target.first();
}

ListedChains chainsIn(const WhitelistEvidence& evidence, const QSet<QString>& inserted,
                      const RequirementsProfile& profile)
{
    ListedChains listed;
    for (const PatternEvidence& pattern : evidence.patterns)
        for (const WebVisit& visit : pattern.visits)
            for (const WebExchange& exchange : visit.exchanges)
                listed.take(exchange, [&] { return targetOf(exchange, visit, inserted, profile); });
    for (const RangeEvidence& range : evidence.ranges)
        for (const RangeAttempt& attempt : range.attempts)
            if (const auto* exchange = std::get_if<WebExchange>(&attempt.exchange))
                listed.take(*exchange, [&] { return targetOf(attempt, range.range, profile); });
    return listed;
}

bool breaksCalls(const InspectedChains& seen, const QSet<QString>& brokenInside)
{
    return std::any_of(brokenInside.begin(), brokenInside.end(),
                       [&](const QString& issuer) { return seen.isInspector(issuer); });
}

} // namespace

QList<Finding> judgeListedInspection(const WhitelistEvidence& evidence, const QSet<QString>& inserted,
                                     const RequirementsProfile& profile)
{
    const ListedChains listed = chainsIn(evidence, inserted, profile);
    if (listed.suspects.isEmpty())
        return {};
    const InspectedChains& seen = listed.seen;
    QList<Finding> findings;
    for (const Requirement& requirement :
         profile.requirementsOf(QStringLiteral("ports"), QStringLiteral("tls-inspection"))) {
        const auto* row = std::get_if<probeValues::TlsInspection>(&requirement.values);
        NetworkFacts facts;
        facts.targets = listed.suspects;
        seen.putInto(facts, row && seen.weighsMust(*row, breaksCalls(seen, evidence.brokenInside)));
        findings.append({QStringLiteral("whitelist.tls-inspection"), seen.verdict(), requirement.id,
                         seen.product(), facts.toJson()});
    }
    return findings;
}

} // namespace precall
