#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QUrl>

namespace precall {

/// The host and port of a URL as Host and Origin name it: an IPv6 address in brackets, the port unless it is
/// the scheme's own. RFC 9112 section 3.2.
QByteArray hostField(const QUrl& url);

/// A GET request of this program, without a body: request line, Host, User-Agent, then `fields` in their
/// order (RFC 9112 section 3). Credentials in the URL are not sent.
QByteArray getRequest(const QUrl& url, const QList<QPair<QByteArray, QByteArray>>& fields);

/// The same as a POST with an XML document as its body (Content-Type text/xml, RFC 7303).
QByteArray postRequest(const QUrl& url, const QList<QPair<QByteArray, QByteArray>>& fields, const QByteArray& xml);

} // namespace precall
