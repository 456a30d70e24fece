#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>

namespace precall::test {

/// DNS messages written byte by byte, apart from the code under test.

inline constexpr quint16 typeA = 1;
inline constexpr quint16 typeAaaa = 28;
inline constexpr quint16 truncatedFlag = 0x0200;

/// The type that a query asks for.
quint16 questionType(const QByteArray& query);

/// A record of the question's own name (by compression pointer), or of `owner` in wire form.
QByteArray addressRecord(const QString& address, const QByteArray& owner = QByteArray("\xC0\x0C"));
QByteArray aliasRecord(const QByteArray& target, const QByteArray& owner = QByteArray("\xC0\x0C"));

QByteArray mailRecord(quint16 preference, const QByteArray& target);
QByteArray serviceRecord(quint16 priority, quint16 port, const QByteArray& target);

/// "www.example" in wire form.
QByteArray wireName(const QByteArray& name);

/// The response to `query`: its id and question, that code, those records.
QByteArray dnsReply(const QByteArray& query, int code, const QList<QByteArray>& records = {},
                    quint16 flags = 0);

/// The response of a healthy server that knows one IPv4 and one IPv6 address.
QByteArray healthyReply(const QByteArray& query);

/// The same behind the two bytes of length that TCP wants.
QByteArray framed(const QByteArray& message);

} // namespace precall::test
