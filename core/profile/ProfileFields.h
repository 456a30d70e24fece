#pragma once

#include "core/profile/JsonCursor.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// The vocabulary of a profile: one reader for each kind of value that its keys hold. Each adds a fault and
/// returns a default when the value is no such thing.

/// "flexperto": lower-case letters, digits and hyphens, 40 characters at most.
QString readWord(const JsonCursor& cursor);
/// Whether it is such a word; for keys.
bool isWord(const QString& text);
/// "67", "1.8.1.2": up to six numbers with dots between them.
QString readVersion(const JsonCursor& cursor);
/// Texts by language ("en", "pt_BR"), 1 to 40 of them, "en" always among them, each 200 characters at most.
QMap<QString, QString> readTitle(const JsonCursor& cursor);
/// "2019-07-02".
QDate readDate(const JsonCursor& cursor);
/// 1 to 65535.
quint16 readPort(const JsonCursor& cursor);
/// A host name in ASCII (RFC 1123, underscores allowed; punycode for others) in lower case, or an IP address.
QString readHost(const JsonCursor& cursor);
/// An IPv4 or IPv6 address without a zone.
QHostAddress readAddress(const JsonCursor& cursor);
/// "37.61.222.224/27": host bits zero, at least a /8 (IPv4) or /16 (IPv6): a range that is sampled politely
/// must not be everybody's.
Cidr readRange(const JsonCursor& cursor);
/// An absolute address of one of those schemes with a valid host, without user, password or fragment.
QUrl readUrl(const JsonCursor& cursor, const QStringList& schemes);
/// An http or https address.
QUrl readWebUrl(const JsonCursor& cursor);
/// A pattern and its representatives, each of which must be under the pattern.
DomainPattern readPattern(const JsonCursor& cursor);
/// "udp", "tcp", "tls" or "dtls".
Transport readTransport(const JsonCursor& cursor);
/// A port over UDP or TCP, such as STUN is spoken on.
probeValues::Port readPlainPort(const JsonCursor& cursor);
/// A port over UDP, TCP, TLS or DTLS, such as TURN is spoken on.
probeValues::Port readAnyPort(const JsonCursor& cursor);

} // namespace precall
