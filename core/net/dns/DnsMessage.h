#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>
#include <QList>
#include <QString>

namespace precall {

/// Record types. RFC 1035 section 3.2.2, RFC 3596, RFC 2782.
enum class DnsType : quint16 { A = 1, Cname = 5, Mx = 15, Aaaa = 28, Srv = 33 };

/// Response codes. RFC 1035 section 4.1.1.
enum class DnsCode : quint8 {
    NoError = 0,
    FormatError = 1,
    ServerFailure = 2,
    NameError = 3,
    NotImplemented = 4,
    Refused = 5
};

/// One answer record of a type that is understood; others are passed over.
struct DnsRecord
{
    QString owner; ///< lower-case, without the last dot
    DnsType type = DnsType::A;
    QHostAddress address; ///< of A and AAAA
    QString target;       ///< of CNAME, MX and SRV; "." is empty there (no such service)
    quint16 priority = 0; ///< of MX (its preference) and SRV: the lowest comes first
    quint16 port = 0;     ///< of SRV
    bool operator==(const DnsRecord&) const = default;
};

/// A response, as far as it matters here.
struct DnsReply
{
    quint16 id = 0;
    int code = 0;             ///< DnsCode, or one of the newer ones
    bool truncated = false;   ///< ask again over TCP
    QString name;             ///< of the question, lower-case
    quint16 type = 0;         ///< of the question
    QList<DnsRecord> answers; ///< as many as were readable when truncated
    bool operator==(const DnsReply&) const = default;
};

/// A query for one name (without the last dot) with recursion desired. Errors: Invalid for what is no host
/// name (RFC 1035 section 2.3.4: labels of 1 to 63 bytes, 255 in all).
Result<QByteArray> dnsQuery(quint16 id, const QString& name, DnsType type);

/// Reads a response. Names may be compressed; a pointer must lead backwards, so that none can loop. Bytes
/// that are no DNS label text appear as \DDD (RFC 1035 section 5.1). Errors: Protocol.
Result<DnsReply> parseDnsReply(QByteArrayView message);

} // namespace precall
