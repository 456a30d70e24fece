#pragma once

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <QString>

#include <memory>
#include <vector>

namespace precall {

/// Frees a C object of OpenSSL with its own function.
template<auto function>
struct OpenSslDeleter
{
    template<class T>
    void operator()(T* object) const
    {
        function(object);
    }
};

using X509Pointer = std::unique_ptr<X509, OpenSslDeleter<X509_free>>;
using X509StorePointer = std::unique_ptr<X509_STORE, OpenSslDeleter<X509_STORE_free>>;
using SslContextPointer = std::unique_ptr<SSL_CTX, OpenSslDeleter<SSL_CTX_free>>;
using SslPointer = std::unique_ptr<SSL, OpenSslDeleter<SSL_free>>;

/// Certificates, leaf first where they form a chain.
using X509List = std::vector<X509Pointer>;

/// What one record carries at most, in bytes. RFC 8446 section 5.1.
inline constexpr qsizetype maxTlsRecord = 16 * 1024;

/// The reason of the last failure on this thread ("wrong version number"); empties the thread's error queue.
QString takeOpenSslError();

} // namespace precall
