#include "core/checks/whitelist/ListEvidence.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/GenuineAnswer.h"

#include <QJsonArray>

namespace precall {

namespace {

/// Empty when the answer is the list itself.
QString faultOfAnswer(const WebExchange& exchange, const RequirementsProfile& profile)
{
    if (!exchange.answered() || !exchange.answer)
        return QStringLiteral("unreachable");
    if (genuineness(exchange, profile).outcome != TargetOutcome::Passed)
        return QStringLiteral("not-genuine");
    if (exchange.answer->status != 200)
        return QStringLiteral("status");
    return exchange.answer->complete ? QString() : QStringLiteral("incomplete");
}

} // namespace

QList<ListEvidence> listsOf(const RequirementsProfile& profile)
{
    QList<ListEvidence> lists;
    for (const Requirement& row :
         profile.requirementsOf(QStringLiteral("whitelist"), QStringLiteral("published-list")))
        if (const auto* list = std::get_if<probeValues::PublishedList>(&row.values))
            lists.append({row.id, *list, {}, {}, {}, {}, false});
    return lists;
}

void fetchList(ListEvidence& evidence, WebSurvey& web, const RequirementsProfile& profile)
{
    evidence.visit = web.visit(TargetRole::Named, evidence.list.url, mostListBytes);
    evidence.fault = QStringLiteral("unreachable");
    for (const WebExchange& exchange : evidence.visit.exchanges) {
        evidence.fault = faultOfAnswer(exchange, profile);
        if (!evidence.fault.isEmpty())
            continue;
        const Result<PublishedRanges> read = readPublishedRanges(exchange.answer->body);
        if (!read) {
            evidence.fault = read.error().detail;
            continue;
        }
        evidence.published = *read;
        return;
    }
}

QJsonObject evidenceJson(const ListEvidence& evidence)
{
    QJsonArray exchanges, ranges;
    for (const WebExchange& exchange : evidence.visit.exchanges)
        exchanges.append(evidenceJson(exchange));
    for (const RangeEvidence& range : evidence.ranges)
        if (!range.attempts.isEmpty())
            ranges.append(evidenceJson(range));
    return {{QStringLiteral("requirement"), evidence.requirement},
            {QStringLiteral("web"), exchanges},
            {QStringLiteral("ranges"), ranges}};
}

} // namespace precall
