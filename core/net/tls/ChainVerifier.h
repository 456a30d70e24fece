#pragma once

#include "core/net/WebProbe.h"
#include "core/net/tls/OpenSsl.h"
#include "core/net/tls/Roots.h"

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
    /// empty: none is judged. Any thread.
    void judge(const X509List& chain, const QString& name, TlsFacts& facts) const;

private:
    const Roots& m_public;
    const Roots& m_system;
};

} // namespace precall
