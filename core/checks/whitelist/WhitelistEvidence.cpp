#include "core/checks/whitelist/WhitelistEvidence.h"

#include "core/checks/network/EvidenceJson.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

/// A profile as large as the shipped one is told completely.
constexpr qsizetype mostToldExchanges = 500;

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

bool allAnswered(const PatternEvidence& evidence)
{
    return std::all_of(evidence.visits.begin(), evidence.visits.end(), [](const WebVisit& visit) {
        return !visit.exchanges.isEmpty() &&
               std::all_of(visit.exchanges.begin(), visit.exchanges.end(),
                           [](const WebExchange& exchange) { return exchange.answered(); });
    });
}

/// Indices of the patterns that the report tells each exchange of: of very many those where something did not
/// answer come first.
QSet<qsizetype> toldPatterns(const QList<PatternEvidence>& patterns)
{
    QSet<qsizetype> told;
    qsizetype exchanges = 0;
    for (const bool quiet : {false, true})
        for (qsizetype i = 0; i < patterns.size(); ++i) {
            if (allAnswered(patterns.at(i)) != quiet || exchanges >= mostToldExchanges)
                continue;
            told.insert(i);
            for (const WebVisit& visit : patterns.at(i).visits)
                exchanges += std::max<qsizetype>(visit.exchanges.size(), 1);
        }
    return told;
}

/// The same of names: those of these patterns' pages, then others.
QStringList toldNames(const WhitelistEvidence& evidence, const QSet<qsizetype>& patterns)
{
    QStringList told = evidence.names.keys();
    if (told.size() <= mostToldExchanges)
        return told;
    QSet<QString> hosts;
    for (const qsizetype i : patterns)
        for (const WebVisit& visit : evidence.patterns.at(i).visits)
            hosts.insert(visit.url.host().toLower());
    std::stable_partition(told.begin(), told.end(),
                          [&](const QString& name) { return hosts.contains(name); });
    told.resize(mostToldExchanges);
    return told;
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
    patterns.squeeze();
    return patterns;
}

QJsonObject evidenceJson(const WhitelistEvidence& evidence)
{
    QJsonArray names, patterns, ranges, lists;
    const QSet<qsizetype> told = toldPatterns(evidence.patterns);
    for (const QString& name : toldNames(evidence, told))
        names.append(evidenceJson(evidence.names.value(name)));
    for (qsizetype i = 0; i < evidence.patterns.size(); ++i)
        if (told.contains(i))
            patterns.append(evidenceJson(evidence.patterns.at(i)));
    for (const RangeEvidence& range : evidence.ranges)
        ranges.append(evidenceJson(range));
    for (const ListEvidence& list : evidence.lists)
        lists.append(evidenceJson(list));
    return {{QStringLiteral("link"), evidenceJson(evidence.link)},
            {QStringLiteral("names"), names},
            {QStringLiteral("names_left_out"), evidence.names.size() - names.size()},
            {QStringLiteral("patterns"), patterns},
            {QStringLiteral("patterns_left_out"), evidence.patterns.size() - patterns.size()},
            {QStringLiteral("ranges"), ranges},
            {QStringLiteral("lists"), lists}};
}

} // namespace precall
