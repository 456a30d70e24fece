#include "core/net/tls/Roots.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace precall {

namespace {

constexpr qint64 maxPem = 4 * 1024 * 1024;
const QString shippedFolder = QStringLiteral(":/roots");

using BioPointer = std::unique_ptr<BIO, OpenSslDeleter<BIO_free_all>>;

/// "mozilla-YYYY-MM-DD.pem"
QString shippedFile()
{
    return QDir(shippedFolder).entryList({QStringLiteral("mozilla-*.pem")}).value(0);
}

X509Pointer parseDer(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return X509Pointer(d2i_X509(nullptr, &bytes, long(der.size())));
}

} // namespace

X509_STORE* Roots::store() const
{
    std::call_once(m_loaded, [this] {
        m_store.reset(X509_STORE_new());
        for (const X509Pointer& root : m_load())
            X509_STORE_add_cert(m_store.get(), root.get());
        ERR_clear_error();
    });
    return m_store.get();
}

X509List parsePem(const QByteArray& pem)
{
    X509List certificates;
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    while (X509* certificate = PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr))
        certificates.emplace_back(certificate);
    ERR_clear_error();
    return certificates;
}

X509List shippedRoots()
{
    QFile file(shippedFolder + u'/' + shippedFile());
    return file.open(QIODevice::ReadOnly) ? parsePem(file.readAll()) : X509List();
}

QDate shippedRootsDate()
{
    return QDate::fromString(shippedFile(), QStringLiteral("'mozilla-'yyyy-MM-dd'.pem'"));
}

X509List systemRoots()
{
    X509List certificates;
    for (const QSslCertificate& root : QSslConfiguration::systemCaCertificates())
        if (X509Pointer certificate = parseDer(root.toDer()))
            certificates.push_back(std::move(certificate));
    ERR_clear_error();
    return certificates;
}

Result<QByteArray> readTrustRoots(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, QStringLiteral("%1: there is no such file").arg(path), 0};
    if (!QFileInfo(path).isFile())
        return Error{ErrorKind::Io, QStringLiteral("%1: is not a file that can be read").arg(path), 0};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, file.errorString()), 0};
    QByteArray pem = file.read(maxPem + 1);
    if (pem.size() > maxPem)
        return Error{ErrorKind::TooLarge, QStringLiteral("%1: more than 4 MiB").arg(path), 0};
    pem.squeeze();
    if (parsePem(pem).empty())
        return Error{ErrorKind::Invalid, QStringLiteral("%1: no certificate in PEM form").arg(path), 0};
    return pem;
}

} // namespace precall
