#include "core/net/tls/Certificates.h"

#include <openssl/x509v3.h>

#include <QTimeZone>

namespace precall {

namespace {

constexpr qsizetype maxNameLength = 1000;
constexpr int maxNames = 200;

using BioPointer = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;
using NamesPointer = std::unique_ptr<GENERAL_NAMES, OpenSslDeleter<GENERAL_NAMES_free>>;

QString text(const X509_NAME* name)
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char* bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return QString::fromUtf8(bytes, size).left(maxNameLength);
}

QString sha256(const X509* certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (!X509_digest(certificate, EVP_sha256(), digest, &size))
        return {};
    return QString::fromLatin1(QByteArray(reinterpret_cast<char*>(digest), qsizetype(size)).toHex());
}

QDateTime time(const ASN1_TIME* time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC);
}

QString addressText(const ASN1_OCTET_STRING* octets)
{
    const auto* bytes = ASN1_STRING_get0_data(octets);
    switch (ASN1_STRING_length(octets)) {
    case 4:
        return QHostAddress(quint32(bytes[0]) << 24 | quint32(bytes[1]) << 16 | quint32(bytes[2]) << 8 |
                            bytes[3])
            .toString();
    case 16:
        return QHostAddress(bytes).toString();
    default:
        return {};
    }
}

QString nameText(const GENERAL_NAME* name)
{
    if (name->type == GEN_IPADD)
        return addressText(name->d.iPAddress);
    if (name->type != GEN_DNS)
        return {};
    const auto* bytes = reinterpret_cast<const char*>(ASN1_STRING_get0_data(name->d.dNSName));
    return QString::fromLatin1(bytes, ASN1_STRING_length(name->d.dNSName)).left(maxNameLength);
}

QStringList alternativeNames(const X509* certificate)
{
    QStringList texts;
    const NamesPointer names(
        static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()) && texts.size() < maxNames; ++i)
        if (const QString text = nameText(sk_GENERAL_NAME_value(names.get(), i)); !text.isEmpty())
            texts.append(text);
    return texts;
}

} // namespace

Certificate describe(X509* certificate)
{
    Certificate described;
    described.subject = text(X509_get_subject_name(certificate));
    described.issuer = text(X509_get_issuer_name(certificate));
    described.sha256 = sha256(certificate);
    described.notBefore = time(X509_get0_notBefore(certificate));
    described.notAfter = time(X509_get0_notAfter(certificate));
    described.names = alternativeNames(certificate);
    // RFC 6962 section 3.3: the extension 1.3.6.1.4.1.11129.2.4.2.
    described.hasScts = X509_get_ext_by_NID(certificate, NID_ct_precert_scts, -1) >= 0;
    return described;
}

QList<Certificate> describe(const X509List& chain)
{
    QList<Certificate> described;
    for (const X509Pointer& certificate : chain) {
        described.append(describe(certificate.get()));
        if (described.size() == 1)
            continue;
        described.last().names.clear();
        described.last().hasScts = false;
    }
    return described;
}

} // namespace precall
