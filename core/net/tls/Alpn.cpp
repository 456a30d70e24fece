#include "core/net/tls/Alpn.h"

namespace precall {

void offerAlpn(SSL* ssl, const QList<QByteArray>& protocols)
{
    QByteArray bytes; // each name behind its length
    for (const QByteArray& protocol : protocols)
        bytes += char(protocol.size()) + protocol;
    if (!bytes.isEmpty())
        SSL_set_alpn_protos(ssl, reinterpret_cast<const unsigned char*>(bytes.constData()),
                            unsigned(bytes.size()));
}

} // namespace precall
