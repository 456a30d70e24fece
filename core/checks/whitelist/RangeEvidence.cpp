#include "core/checks/whitelist/RangeEvidence.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/NetworkTargets.h"

#include <QJsonArray>

namespace precall {

namespace {

/// Why a chain at a bare address says nothing about who is there; empty for one that leads to a public root.
QString doubtOfChain(const TlsFacts& tls)
{
    if (tls.trust == Trust::Public)
        return tls.datesValid ? QString() : QStringLiteral("dates");
    return tls.trust == Trust::LocalOnly ? QStringLiteral("local-root") : QStringLiteral("untrusted");
}

void judgeChainOnly(NetworkTarget& target, const TlsFacts& tls)
{
    target.reason = doubtOfChain(tls);
    target.outcome = target.reason.isEmpty() ? TargetOutcome::Passed : TargetOutcome::Unproven;
    target.error.reset();
    target.stage.reset();
    if (!tls.chain.isEmpty())
        target.answeredAs = tls.chain.first().subject;
}

NetworkTarget targetOf(const WebExchange& exchange, TargetRole role, const RequirementsProfile& profile)
{
    NetworkTarget target = targetOf(exchange, WebVisit{role, exchange.url, {}}, profile);
    if (role == TargetRole::Sampled && exchange.tls)
        judgeChainOnly(target, *exchange.tls);
    return target;
}

} // namespace

QList<RangeEvidence> rangesOf(const RequirementsProfile& profile)
{
    QList<RangeEvidence> ranges;
    for (const Requirement& row :
         profile.requirementsOf(QStringLiteral("whitelist"), QStringLiteral("range")))
        if (const auto* range = std::get_if<probeValues::Range>(&row.values))
            ranges.append({row.id, range->range, {}, {}, false});
    return ranges;
}

NetworkTarget targetOf(const RangeAttempt& attempt, const Cidr& range, const RequirementsProfile& profile)
{
    NetworkTarget target;
    if (const auto* web = std::get_if<WebExchange>(&attempt.exchange))
        target = targetOf(*web, attempt.role, profile);
    else
        target = targetOf(std::get<StunExchange>(attempt.exchange), attempt.role, attempt.name, {});
    target.range = range.toString();
    return target;
}

bool hasAnswered(const RangeAttempt& attempt, const RequirementsProfile& profile)
{
    return targetOf(attempt, {}, profile).passed();
}

QJsonObject evidenceJson(const RangeEvidence& evidence)
{
    QJsonArray attempts;
    for (const RangeAttempt& attempt : evidence.attempts)
        attempts.append(
            std::visit([](const auto& exchange) { return evidenceJson(exchange); }, attempt.exchange));
    return {{QStringLiteral("range"), evidence.range.toString()},
            {QStringLiteral("requirement"), evidence.requirement},
            {QStringLiteral("attempts"), attempts}};
}

} // namespace precall
