#pragma once

#include "core/net/WebProbe.h"
#include "core/net/tls/OpenSsl.h"
#include "core/net/tls/Roots.h"

#include <QHash>

#include <mutex>

namespace precall {

/// Judges a server's chain against the public roots, and where these do not know it, against the system's.
/// The roots, the dates and the name are judged apart: an expired certificate of a public authority is Public
/// with invalid dates.
class ChainVerifier
{
public:
    /// Both must outlive the verifier.
    ChainVerifier(const Roots& publicRoots, const Roots& systemRoots)
        : m_public(publicRoots), m_system(systemRoots)
    {
    }

    /// Fills chain, trust, trustError, nameMatches and datesValid. `name` is a host name or an IP address;
    /// empty: none is judged. A chain that is met again within a minute is neither verified nor described
    /// again: thousands of servers share few chains. Any thread.
    void judge(const X509List& chain, const QString& name, TlsFacts& facts) const;

private:
    /// What does not depend on the server's name.
    struct Judgement
    {
        QList<Certificate> chain;
        Trust trust = Trust::Neither;
        QString trustError;
        bool datesValid = true;
    };

    Judgement judgementOf(const X509List& chain) const;
    Judgement judged(const X509List& chain) const;

    const Roots& m_public;
    const Roots& m_system;
    mutable std::mutex m_mutex;
    mutable QHash<QByteArray, Judgement> m_judged; ///< by the chain's hashes, within m_minute
    mutable qint64 m_minute = 0; ///< of the local clock, which somebody may set right in between
};

} // namespace precall
