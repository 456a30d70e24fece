#pragma once

#include "core/net/WebProbe.h"
#include "core/net/dns/DnsMessage.h"

namespace precall {

/// The request that asks a name service over HTTPS for the records of one type (RFC 8484 section 4.1: GET,
/// the query without padding in base64url, its id 0). Errors: Invalid for what is no host name.
Result<WebRequest> dnsOverHttps(const QUrl& service, const QString& name, DnsType type);

/// What came back. Errors: NoSuchName, NoAddress (no such record), ServerFailure, QueryRefused; Protocol for
/// what is no DNS answer.
Result<QList<DnsRecord>> dnsOverHttpsAnswer(const HttpAnswer& answer);

} // namespace precall
