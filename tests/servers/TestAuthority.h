#pragma once

#include <openssl/x509.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace precall::test {

/// A private key and its certificate.
struct Identity
{
    std::shared_ptr<EVP_PKEY> key;
    std::shared_ptr<X509> certificate;

    QByteArray pem() const; ///< of the certificate
};

/// What a server's certificate shall look like.
struct LeafWish
{
    QStringList names{QStringLiteral("www.example")}; ///< host names and IP addresses
    int daysBefore = 1;                               ///< valid from that many days ago
    int daysAfter = 30;                               ///< valid until that many days from now
    bool scts = false;                                ///< bears (the shell of) certificate time stamps
};

/// A certificate authority made for one test.
class TestAuthority
{
public:
    explicit TestAuthority(const QString& name = QStringLiteral("Test Root"));

    const Identity& root() const { return m_root; }
    /// An authority of the next level.
    Identity intermediate(const QString& name) const;
    Identity leaf(const LeafWish& wish = {}) const { return leaf(wish, m_root); }
    static Identity leaf(const LeafWish& wish, const Identity& issuer);
    static Identity selfSigned(const LeafWish& wish = {});

private:
    Identity m_root;
};

} // namespace precall::test
