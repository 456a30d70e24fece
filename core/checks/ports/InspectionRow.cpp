#include "core/checks/ports/InspectionRow.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/InspectionProduct.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/NetworkWording.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

struct InspectionRow
{
    Q_DECLARE_TR_FUNCTIONS(InspectionRow)
};

/// What the chains of the platform's hosts came to.
struct Chains
{
    QStringList intercepted, exempt;
    QStringList issuers; ///< of what was intercepted
    QString product;
    QJsonArray faulty;    ///< the first chain that is not the host's own
    bool unclear = false; ///< a local root and an SCT: perhaps a public root younger than this program
};

void addOnce(QStringList& names, const QString& name)
{
    if (!names.contains(name))
        names.append(name);
}

void takeChain(const WebExchange& exchange, Chains& seen)
{
    const TlsFacts& tls = *exchange.tls;
    if (tls.trust == Trust::Public && tls.nameMatches)
        addOnce(seen.exempt, exchange.url.host());
    const bool intercepted = isIntercepted(tls);
    if (intercepted) {
        addOnce(seen.intercepted, exchange.url.host());
        addOnce(seen.issuers, tls.chain.first().issuer);
    }
    if (intercepted && seen.product.isEmpty())
        seen.product = inspectionProduct(tls.chain, exchange.answer);
    seen.unclear |= tls.trust == Trust::LocalOnly && !intercepted;
    const bool faulty = tls.trust != Trust::Public || !tls.nameMatches || !tls.datesValid;
    if (faulty && (seen.faulty.isEmpty() || (intercepted && seen.intercepted.size() == 1)))
        seen.faulty = evidenceJson(tls.chain);
}

Verdict verdictOf(const Chains& seen)
{
    if (!seen.intercepted.isEmpty())
        return Verdict::Fail;
    return seen.exempt.isEmpty() || seen.unclear ? Verdict::Unknown : Verdict::Pass;
}

/// A WebSocket for certain, which did not open, or died, inside a connection that was opened on the way.
bool isBrokenWebSocket(const WebSocketAttempt& attempt)
{
    const WebExchange& exchange = attempt.opening.exchange;
    const bool isOne = attempt.endpoint.declared || (exchange.answer && exchange.answer->status == 101);
    const bool lives =
        attempt.opening.isOpen() && (!attempt.idle || attempt.idle->end == WebSocketWatch::End::Open ||
                                     attempt.idle->end == WebSocketWatch::End::Stopped);
    return isOne && exchange.tls && isIntercepted(*exchange.tls) && !lives;
}

/// STUN, TURN or a WebSocket inside a connection that was opened on the way, and that broke.
bool breaksCalls(const Chains& seen, const PortsEvidence& evidence)
{
    const QList<StunAttempt> attempts = evidence.stun + evidence.nonWeb;
    const QList<WebSocketAttempt>& sockets = evidence.webSockets;
    return std::any_of(sockets.begin(), sockets.end(), isBrokenWebSocket) ||
           std::any_of(attempts.begin(), attempts.end(), [&](const StunAttempt& attempt) {
               return attempt.exchange.secured && !attempt.exchange.answered() &&
                      seen.issuers.contains(attempt.exchange.issuer);
           });
}

bool weighsMust(const probeValues::TlsInspection* row, const Chains& seen, const PortsEvidence& evidence)
{
    return row && (std::any_of(row->mustForProducts.begin(), row->mustForProducts.end(),
                               [&](const QString& product) {
                                   return seen.product.contains(product, Qt::CaseInsensitive);
                               }) ||
                   (row->mustWhereCallsBreak && breaksCalls(seen, evidence)));
}

void putChains(NetworkFacts& facts, const Chains& seen)
{
    facts.more.insert(QStringLiteral("intercepted"), QJsonArray::fromStringList(seen.intercepted));
    facts.more.insert(QStringLiteral("exempt"), QJsonArray::fromStringList(seen.exempt));
    facts.more.insert(QStringLiteral("product"), seen.product);
    if (!seen.faulty.isEmpty())
        facts.more.insert(QStringLiteral("chain"), seen.faulty);
}

bool isSecureNamed(const WebVisit& visit)
{
    return visit.role == TargetRole::Named && visit.url.scheme() == QLatin1String("https");
}

QString hostsIn(const NetworkFacts& facts, const char* key)
{
    QStringList hosts;
    for (const auto& host : facts.more.value(QLatin1String(key)).toArray())
        hosts.append(host.toString());
    return hosts.join(QStringLiteral(", "));
}

} // namespace

Finding judgeInspection(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile)
{
    NetworkFacts facts;
    Chains seen;
    for (const WebVisit& visit : evidence.web) {
        if (!isSecureNamed(visit))
            continue;
        facts.targets += targetsOf(visit, evidence.names, evidence.link, profile);
        for (const WebExchange& exchange : visit.exchanges)
            if (exchange.tls)
                takeChain(exchange, seen);
    }
    putChains(facts, seen);
    if (weighsMust(std::get_if<probeValues::TlsInspection>(&requirement.values), seen, evidence))
        facts.more.insert(QStringLiteral("level"), QStringLiteral("must"));
    const Verdict verdict = verdictOf(seen);
    if (!evidence.link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (std::all_of(facts.targets.begin(), facts.targets.end(),
                         [](const NetworkTarget& target) { return target.address.isNull(); }))
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return {QStringLiteral("ports.tls-inspection"), verdict, requirement.id, seen.product, facts.toJson()};
}

Wording describeInspection(const Finding& finding, const NetworkFacts& facts)
{
    const QString product = facts.more.value(QLatin1String("product")).toString();
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {InspectionRow::tr("Secure connections reach the meeting service unopened."), {}};
    case Verdict::Fail:
        return {product.isEmpty() ? InspectionRow::tr("Secure connections are opened on the way: %1.")
                                        .arg(hostsIn(facts, "intercepted"))
                                  : InspectionRow::tr("Secure connections are opened on the way by %2: %1.")
                                        .arg(hostsIn(facts, "intercepted"), product),
                InspectionRow::tr("Show this report to whoever runs your network.")};
    case Verdict::Unknown:
        break;
    }
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty()
                ? InspectionRow::tr("Whether secure connections are opened on the way could not be told.")
                : notReached,
            {}};
}

} // namespace precall
