#pragma once

#include <QtGlobal>

namespace precall {

/// Where STUN and TURN are served over UDP and TCP (RFC 8489 section 18.6, RFC 8656 section 20.1).
inline constexpr quint16 stunPort = 3478;
/// … and over TLS and DTLS; servers take plain STUN there as well.
inline constexpr quint16 stunTlsPort = 5349;

} // namespace precall
