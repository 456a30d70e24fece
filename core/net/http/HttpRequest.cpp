#include "core/net/http/HttpRequest.h"

#include "core/base/Version.h"

namespace precall {

namespace {

QByteArray requestHead(const QByteArray& method, const QUrl& url,
                       const QList<QPair<QByteArray, QByteArray>>& fields)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: " + hostField(url) +
                         "\r\nUser-Agent: Precall/" + toolVersion().toLatin1() + "\r\n";
    for (const auto& [name, value] : fields)
        request += name + ": " + value + "\r\n";
    return request + "\r\n";
}

} // namespace

QByteArray hostField(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray getRequest(const QUrl& url, const QList<QPair<QByteArray, QByteArray>>& fields)
{
    return requestHead("GET", url, fields);
}

QByteArray postRequest(const QUrl& url, const QList<QPair<QByteArray, QByteArray>>& fields,
                       const QByteArray& xml)
{
    return requestHead(
               "POST", url,
               fields +
                   QList<QPair<QByteArray, QByteArray>>{{"Content-Type", "text/xml; charset=utf-8"},
                                                        {"Content-Length", QByteArray::number(xml.size())}}) +
           xml;
}

} // namespace precall
