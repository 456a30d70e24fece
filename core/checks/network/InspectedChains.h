#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"
#include "core/net/StunProbe.h"
#include "core/profile/RequirementsProfile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace precall {

/// What the certificate chains of several hosts came to: whether secure connections to them are opened on the
/// way. The findings `ports.tls-inspection` and `whitelist.tls-inspection` are made of it.
class InspectedChains
{
    Q_DECLARE_TR_FUNCTIONS(InspectedChains)

public:
    /// Takes the chain of an exchange over TLS; of any other nothing.
    void take(const WebExchange& exchange);

    /// Fail: opened, of one host at least. Pass: at least one ends in a public root, and none may have been
    /// opened. Else unknown.
    Verdict verdict() const;
    const QString& product() const { return m_product; }
    /// That authority issued a certificate on the way.
    bool isInspector(const QString& issuer) const { return m_issuers.contains(issuer); }
    /// Whether the row weighs `must`: by the product, or because something that calls need broke inside.
    bool weighsMust(const probeValues::TlsInspection& row, bool breaksCalls) const;

    /// `intercepted` and `exempt` (host names), `product` (or empty), `chain` (of the first host that is
    /// intercepted, else of the first whose chain is not its own, as in the evidence), and `level` "must"
    /// where the row weighs that.
    void putInto(NetworkFacts& facts, bool isMust) const;

private:
    void takeIntercepted(const WebExchange& exchange);

    QSet<QString> m_intercepted, m_exempt; ///< hosts
    QSet<QString> m_issuers;
    QString m_product;
    QJsonArray m_chain;
    bool m_isUnclear = false; ///< a local root and an SCT: perhaps a public root younger than this program
};

/// STUN or TURN got no answer inside a secure connection that was made: its issuer says whether somebody on
/// the way had opened that.
bool brokeInside(const StunExchange& exchange);

/// The words for both findings: of the hosts that were looked at, and no others.
Wording describeInspection(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
