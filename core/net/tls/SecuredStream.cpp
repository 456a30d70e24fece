#include "core/net/tls/SecuredStream.h"

#include <QElapsedTimer>

namespace precall {

SecuredStream secure(std::unique_ptr<ByteStream> transport, const TlsOptions& options,
                     const QString& judgedName, const ChainVerifier& verifier, const Until& until)
{
    QElapsedTimer timer;
    timer.start();
    SecuredStream secured;
    auto tls = std::make_unique<TlsStream>(std::move(transport), options);
    if (const auto done = tls->handshake(until); !done)
        secured.error = done.error();
    secured.ms = int(timer.elapsed());
    if (const X509List chain = tls->chain(); !chain.empty()) {
        secured.facts = TlsFacts();
        secured.facts->protocol = tls->protocol();
        secured.facts->cipher = tls->cipher();
        secured.facts->alpn = tls->alpn();
        verifier.judge(chain, judgedName, *secured.facts);
    }
    secured.stream = std::move(tls);
    return secured;
}

QString sniFor(const QString& host)
{
    return QHostAddress(host).isNull() ? host : QString();
}

} // namespace precall
