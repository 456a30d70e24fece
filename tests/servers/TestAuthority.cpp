#include "tests/servers/TestAuthority.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <QHostAddress>

#include <atomic>

namespace precall::test {

namespace {

constexpr long secondsPerDay = 24 * 60 * 60;

Identity blank(const QString& commonName)
{
    static std::atomic<long> serial = 1;
    Identity identity{{EVP_EC_gen("P-256"), EVP_PKEY_free}, {X509_new(), X509_free}};
    X509* certificate = identity.certificate.get();
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), serial++);
    X509_set_pubkey(certificate, identity.key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(commonName.toUtf8().constData()), -1,
                               -1, 0);
    return identity;
}

void setDates(X509* certificate, int daysBefore, int daysAfter)
{
    X509_gmtime_adj(X509_getm_notBefore(certificate), -daysBefore * secondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(certificate), daysAfter * secondsPerDay);
}

void extend(X509* certificate, int nid, const QByteArray& value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, nullptr, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

/// An empty list of time stamps: their presence is what counts here.
void addScts(X509* certificate)
{
    ASN1_OCTET_STRING* octets = ASN1_OCTET_STRING_new();
    const unsigned char emptyList[] = {0x04, 0x02, 0x00, 0x00};
    ASN1_OCTET_STRING_set(octets, emptyList, sizeof emptyList);
    X509_EXTENSION* extension = X509_EXTENSION_create_by_NID(nullptr, NID_ct_precert_scts, 0, octets);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    ASN1_OCTET_STRING_free(octets);
}

Identity signedBy(Identity identity, const Identity& issuer)
{
    X509_set_issuer_name(identity.certificate.get(), X509_get_subject_name(issuer.certificate.get()));
    X509_sign(identity.certificate.get(), issuer.key.get(), EVP_sha256());
    return identity;
}

Identity authority(const QString& name)
{
    Identity identity = blank(name);
    setDates(identity.certificate.get(), 400, 400);
    extend(identity.certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(identity.certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    return identity;
}

QByteArray alternativeNames(const QStringList& names)
{
    QStringList entries;
    for (const QString& name : names)
        entries += (QHostAddress(name).isNull() ? QStringLiteral("DNS:") : QStringLiteral("IP:")) + name;
    return entries.join(u',').toLatin1();
}

Identity unsignedLeaf(const LeafWish& wish)
{
    Identity identity = blank(wish.names.first());
    setDates(identity.certificate.get(), wish.daysBefore, wish.daysAfter);
    extend(identity.certificate.get(), NID_subject_alt_name, alternativeNames(wish.names));
    extend(identity.certificate.get(), NID_ext_key_usage, "serverAuth");
    if (wish.scts)
        addScts(identity.certificate.get());
    return identity;
}

} // namespace

QByteArray Identity::pem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new(BIO_s_mem()), BIO_free_all);
    PEM_write_bio_X509(bio.get(), certificate.get());
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QByteArray(bytes, size);
}

TestAuthority::TestAuthority(const QString& name)
{
    const Identity root = authority(name);
    m_root = signedBy(root, root);
}

Identity TestAuthority::intermediate(const QString& name) const
{
    return signedBy(authority(name), m_root);
}

Identity TestAuthority::leaf(const LeafWish& wish, const Identity& issuer)
{
    return signedBy(unsignedLeaf(wish), issuer);
}

Identity TestAuthority::selfSigned(const LeafWish& wish)
{
    const Identity identity = unsignedLeaf(wish);
    return signedBy(identity, identity);
}

} // namespace precall::test
