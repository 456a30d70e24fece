#pragma once

#include "core/base/Result.h"
#include "core/net/tls/OpenSsl.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <functional>
#include <mutex>

namespace precall {

/// Certificates that are trusted as roots; loaded at the first use, so that starting up stays fast.
class Roots
{
public:
    using Load = std::function<X509List()>;

    explicit Roots(Load load) : m_load(std::move(load)) {}

    /// The first call may take 100 ms and more: probe threads only. Any number of threads at once.
    X509_STORE* store() const;

private:
    Load m_load;
    mutable std::once_flag m_loaded;
    mutable X509StorePointer m_store;
};

/// The certificates of a PEM text; what is no certificate is passed over.
X509List parsePem(const QByteArray& pem);

/// Mozilla's roots for web servers, as shipped with the program.
X509List shippedRoots();
/// The day of that list.
QDate shippedRootsDate();

/// The roots that this system trusts, local additions included.
X509List systemRoots();

/// The text of a file of roots (--trust-roots): at most 4 MiB, with one certificate at least. Errors:
/// NotFound, Io, TooLarge, Invalid.
Result<QByteArray> readTrustRoots(const QString& path);

} // namespace precall
