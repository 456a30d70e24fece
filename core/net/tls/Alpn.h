#pragma once

#include "core/net/tls/OpenSsl.h"

#include <QByteArray>
#include <QList>

namespace precall {

/// Offers application protocols ("http/1.1", "stun.turn" of RFC 7443) in a client's hello; none when the list
/// is empty. RFC 7301 section 3.1.
void offerAlpn(SSL* ssl, const QList<QByteArray>& protocols);

} // namespace precall
