#include "core/checks/whitelist/WhitelistEvidence.h"

#include "core/checks/network/EvidenceJson.h"

#include <QJsonArray>

namespace precall {

namespace {

QJsonObject evidenceJson(const PatternEvidence& evidence)
{
    QJsonArray exchanges;
    for (const WebVisit& visit : evidence.visits)
        for (const WebExchange& exchange : visit.exchanges)
            exchanges.append(evidenceJson(exchange));
    QJsonObject object{{QStringLiteral("pattern"), evidence.pattern.pattern},
                       {QStringLiteral("requirement"), evidence.requirement},
                       {QStringLiteral("web"), exchanges}};
    if (evidence.domain)
        object.insert(QStringLiteral("domain"), evidenceJson(*evidence.domain));
    return object;
}

} // namespace

QList<PatternEvidence> patternsOf(const RequirementsProfile& profile)
{
    QList<PatternEvidence> patterns;
    for (const Requirement& row :
         profile.requirementsOf(QStringLiteral("whitelist"), QStringLiteral("domains")))
        if (const auto* domains = std::get_if<probeValues::Domains>(&row.values))
            for (const DomainPattern& pattern : domains->patterns)
                patterns.append({row.id, pattern, {}, {}, false});
    return patterns;
}

QJsonObject evidenceJson(const WhitelistEvidence& evidence)
{
    QJsonArray names, patterns, ranges, lists;
    for (const NameLookup& lookup : evidence.names)
        names.append(evidenceJson(lookup));
    for (const PatternEvidence& pattern : evidence.patterns)
        patterns.append(evidenceJson(pattern));
    for (const RangeEvidence& range : evidence.ranges)
        ranges.append(evidenceJson(range));
    for (const ListEvidence& list : evidence.lists)
        lists.append(evidenceJson(list));
    return {{QStringLiteral("link"), evidenceJson(evidence.link)},
            {QStringLiteral("names"), names},
            {QStringLiteral("patterns"), patterns},
            {QStringLiteral("ranges"), ranges},
            {QStringLiteral("lists"), lists}};
}

} // namespace precall
