#include "core/checks/network/InspectedChains.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/InspectionProduct.h"
#include "core/checks/network/NetworkWording.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

QString hostsIn(const NetworkFacts& facts, const char* key)
{
    QStringList hosts;
    for (const auto& host : facts.more.value(QLatin1String(key)).toArray())
        hosts.append(host.toString());
    return shortList(hosts);
}

QJsonArray sortedArray(const QSet<QString>& names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

} // namespace

void InspectedChains::take(const WebExchange& exchange)
{
    if (!exchange.tls)
        return;
    const TlsFacts& tls = *exchange.tls;
    if (isIntercepted(tls))
        return takeIntercepted(exchange);
    m_isUnclear |= tls.trust == Trust::LocalOnly;
    if (tls.trust == Trust::Public && tls.nameMatches)
        m_exempt.insert(exchange.url.host());
    const bool isFaulty = tls.trust != Trust::Public || !tls.nameMatches || !tls.datesValid;
    if (isFaulty && m_chain.isEmpty())
        m_chain = evidenceJson(tls.chain);
}

void InspectedChains::takeIntercepted(const WebExchange& exchange)
{
    const QList<Certificate>& chain = exchange.tls->chain;
    if (m_intercepted.isEmpty())
        m_chain = evidenceJson(chain);
    m_intercepted.insert(exchange.url.host());
    m_issuers.insert(chain.first().issuer);
    if (m_product.isEmpty())
        m_product = inspectionProduct(chain, exchange.answer);
}

Verdict InspectedChains::verdict() const
{
    if (!m_intercepted.isEmpty())
        return Verdict::Fail;
    return m_exempt.isEmpty() || m_isUnclear ? Verdict::Unknown : Verdict::Pass;
}

bool InspectedChains::weighsMust(const probeValues::TlsInspection& row, bool breaksCalls) const
{
    const auto isThisProduct = [&](const QString& word) {
        return m_product.contains(word, Qt::CaseInsensitive);
    };
    return (breaksCalls && row.mustWhereCallsBreak) ||
           std::any_of(row.mustForProducts.begin(), row.mustForProducts.end(), isThisProduct);
}

void InspectedChains::putInto(NetworkFacts& facts, bool isMust) const
{
    facts.more.insert(QStringLiteral("intercepted"), sortedArray(m_intercepted));
    facts.more.insert(QStringLiteral("exempt"), sortedArray(m_exempt));
    facts.more.insert(QStringLiteral("product"), m_product);
    if (!m_chain.isEmpty())
        facts.more.insert(QStringLiteral("chain"), m_chain);
    if (isMust)
        facts.more.insert(QStringLiteral("level"), QStringLiteral("must"));
}

bool brokeInside(const StunExchange& exchange)
{
    return exchange.secured && !exchange.answered();
}

Wording describeInspection(const Finding& finding, const NetworkFacts& facts)
{
    const QString product = facts.more.value(QLatin1String("product")).toString();
    const QString opened = hostsIn(facts, "intercepted");
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {InspectedChains::tr("Secure connections are not opened on the way: %1.")
                    .arg(hostsIn(facts, "exempt")),
                {}};
    case Verdict::Fail:
        return {product.isEmpty()
                    ? InspectedChains::tr("Secure connections are opened on the way: %1.").arg(opened)
                    : InspectedChains::tr("Secure connections are opened on the way by %2: %1.")
                          .arg(opened, product),
                InspectedChains::tr("Show this report to whoever runs your network.")};
    case Verdict::Unknown:
        break;
    }
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty()
                ? InspectedChains::tr("Whether secure connections are opened on the way could not be told.")
                : notReached,
            {}};
}

} // namespace precall
