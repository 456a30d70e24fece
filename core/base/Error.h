#pragma once

#include <QString>

namespace precall {

/// What kind of thing went wrong. The kinds are what rules and wordings tell apart; the raw text of the system
/// travels beside them in Error::detail.
enum class ErrorKind {
    Cancelled,         ///< the caller asked to stop; never a statement about the world
    TimedOut,          ///< the deadline passed without an answer
    Refused,           ///< the other side answered that nobody listens (TCP RST, ICMP port unreachable)
    Reset,             ///< an established exchange was cut by a reset
    Closed,            ///< the other side closed before the exchange was complete
    HostUnreachable,   ///< a router said that the host cannot be reached
    NetworkUnreachable, ///< no route, or a router said that the network cannot be reached
    AccessDenied,      ///< the local system or a router forbids it (EACCES, EPERM, ICMP administratively prohibited)
    NoSuchName,        ///< DNS: NXDOMAIN
    NoAddress,         ///< DNS: the name exists and has no address of the kind asked for
    ServerFailure,     ///< DNS: SERVFAIL
    QueryRefused,      ///< DNS: REFUSED
    Protocol,          ///< bytes came back that break the protocol spoken
    NotStun,           ///< an answer to a STUN request that is no STUN at all
    Tls,               ///< the TLS or DTLS handshake failed
    TooLarge,          ///< an input is beyond its documented limit
    Invalid,           ///< an input is not well formed
    NotFound,          ///< a file or object does not exist
    Io,                ///< reading or writing failed for another reason
    Unsupported        ///< not to be had on this system or in this build
};

/// A failure as a value. No exceptions are thrown by the project's own code.
struct Error
{
    ErrorKind kind = ErrorKind::Io;
    QString detail;   ///< untranslated raw text for evidence: never a secret
    int code = 0;     ///< errno, WSA error or protocol code where there is one; else 0

    bool operator==(const Error&) const = default;
};

/// The stable word of a kind, as reports carry it in `facts.error`: "timed-out", "refused", …
QString errorWord(ErrorKind kind);

/// The inverse of errorWord(); Io for a word of a newer version.
ErrorKind errorKindFromWord(const QString& word);

} // namespace precall
