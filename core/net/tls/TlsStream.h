#pragma once

#include "core/net/socket/ByteStream.h"
#include "core/net/tls/OpenSsl.h"

#include <QList>

#include <memory>

namespace precall {

/// How a TLS client presents itself.
struct TlsOptions
{
    QString serverName;         ///< SNI; empty: none is sent
    QList<QByteArray> alpn;     ///< "http/1.1", …; empty: none is offered
    bool olderVersions = false; ///< TLS 1.0 and 1.1 too, to tell what a server speaks; else from 1.2 on
};

/// TLS over any stream, as client. The chain is taken as it comes and verified by nobody here: see
/// ChainVerifier.
class TlsStream : public ByteStream
{
public:
    TlsStream(std::unique_ptr<ByteStream> transport, const TlsOptions& options);

    /// The handshake, once, before anything else. Errors: Tls with OpenSSL's reason ("wrong version number",
    /// "tlsv1 alert protocol version"), Closed, and those of the transport. What the handshake has brought so
    /// far can be read in any case.
    Result<void> handshake(const Until& until);

    Result<QByteArray> readSome(qsizetype limit, const Until& until) override;
    Result<void> writeAll(QByteArrayView bytes, const Until& until) override;
    /// Says goodbye (close_notify), does not wait for the other side's, and closes the transport.
    void close(const Until& until) override;

    QString protocol() const; ///< "TLSv1.3"
    QString cipher() const;   ///< "TLS_AES_256_GCM_SHA384"; empty before it is agreed on
    QString alpn() const;     ///< empty when none was agreed on
    /// As the server sent it, leaf first; empty until it came.
    X509List chain() const;

private:
    template<class Call>
    Result<int> repeat(const Until& until, Call call);
    Result<void> flush(const Until& until);
    Result<void> feed(const Until& until);
    Error failure(int sslError);

    std::unique_ptr<ByteStream> m_transport;
    SslPointer m_ssl;
};

} // namespace precall
