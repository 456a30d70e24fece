#include "core/net/dns/DnsOverHttps.h"

#include "core/net/dns/DnsQuestion.h"

#include <QUrlQuery>

namespace precall {

namespace {

const QByteArray dnsMediaType = "application/dns-message";
/// RFC 1035 section 4.2.2: what two bytes of length can tell.
constexpr qsizetype mostDnsBytes = 65535;

} // namespace

Result<WebRequest> dnsOverHttps(const QUrl& service, const QString& name, DnsType type)
{
    const auto query = dnsQuery(0, name, type);
    if (!query)
        return query.error();
    QUrlQuery parameters(service);
    parameters.addQueryItem(
        QStringLiteral("dns"),
        QString::fromLatin1(query->toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    WebRequest request;
    request.url = service;
    request.url.setQuery(parameters);
    request.accept = dnsMediaType;
    request.bodyLimit = mostDnsBytes;
    return request;
}

Result<QList<DnsRecord>> dnsOverHttpsAnswer(const HttpAnswer& answer)
{
    if (answer.status != 200 || !answer.complete || !answer.header("Content-Type").startsWith(dnsMediaType))
        return Error{ErrorKind::Protocol, QStringLiteral("no DNS message came over HTTPS"), answer.status};
    const auto reply = parseDnsReply(answer.body);
    return reply ? recordsIn(*reply) : reply.error();
}

} // namespace precall
