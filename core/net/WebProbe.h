#pragma once

#include "core/base/Boxed.h"
#include "core/base/Result.h"
#include "core/net/Limits.h"
#include "core/net/Route.h"
#include "core/net/proxy/ProxyReply.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <stop_token>

namespace precall {

/// How far an exchange got. Stages come in this order; the first that failed ends it.
enum class Stage { Resolve, Connect, Proxy, Handshake, FirstByte, Done };

QString stageWord(Stage stage); ///< "resolve", "connect", "proxy", "handshake", "first-byte", "done"

/// One certificate of a chain, as far as people need it.
struct Certificate
{
    QString subject; ///< RFC 2253 text
    QString issuer;
    QString sha256;       ///< of the DER bytes, lower-case hexadecimal
    QDateTime notBefore;  ///< UTC
    QDateTime notAfter;   ///< UTC
    QStringList names;    ///< subject alternative names (leaf only)
    bool hasScts = false; ///< bears RFC 6962 signed certificate time stamps (leaf only)
    bool operator==(const Certificate&) const = default;
};

/// Which roots a chain verifies against.
enum class Trust {
    Public,    ///< one of the shipped public roots (or of --trust-roots)
    LocalOnly, ///< the system's store, but none of the public roots
    Neither    ///< no root known here; `trustError` says why
};

/// What a TLS handshake showed.
struct TlsFacts
{
    QString protocol; ///< "TLSv1.3"
    QString cipher;
    QString alpn;
    QList<Certificate> chain;     ///< as sent, leaf first
    Trust trust = Trust::Neither; ///< judged without dates: an expired public certificate is still Public
    QString trustError; ///< OpenSSL's verification error text against the public roots; empty when Public
    bool nameMatches =
        true; ///< the leaf is for the name sent as SNI, else for the URL's host (true for an address)
    bool datesValid = true; ///< by the local clock nothing on the way to the root that trusts it is expired
                            ///< or not yet valid; without such a root: nothing of the chain as sent

    /// A root vouches for the chain, and for this name and date: more than the request may be sent.
    bool isTrusted() const { return trust != Trust::Neither && nameMatches && datesValid; }
    bool operator==(const TlsFacts&) const = default;
};

/// An HTTP answer, bounded.
struct HttpAnswer
{
    int status = 0;
    QString reason;
    QList<QPair<QByteArray, QByteArray>> headers; ///< in order, names as sent; at most 64 KiB in all
    QByteArray body;                              ///< the first `bodyLimit` bytes, transfer coding removed
    bool complete = false;                        ///< the body ended as the headers said

    /// The first header of that name (case does not matter); empty when there is none.
    QByteArray header(const QByteArray& name) const;
    /// The <title> of an HTML body, white space folded, at most 200 characters; empty when there is none.
    QString title() const;
    bool operator==(const HttpAnswer&) const = default;
};

/// What to ask. A host that is an address is asked for without SNI.
struct WebRequest
{
    QUrl url;             ///< http or https
    QHostAddress address; ///< where to connect; null: only with a proxy, which resolves by itself
    Route route;          ///< a proxy needs its address
    std::optional<QString> serverName; ///< SNI to send in place of the URL's host; empty string: none
    qsizetype bodyLimit = 16 * 1024;
    ProbeTimes times;
    QByteArray accept = QByteArrayLiteral("*/*"); ///< media types that are taken as an answer
    QByteArray posted = {}; ///< not empty: a POST with this XML document as its body, in place of a GET
};

/// What the same address did with another server name than its own.
struct OtherName
{
    QString serverName;
    bool accepted = false;      ///< it sent a chain, whatever it is worth
    std::optional<Error> error; ///< why the handshake failed
    bool operator==(const OtherName&) const = default;
};

/// A staged HTTP or HTTPS exchange with one address: how far it got, how long each stage took, what was seen.
struct WebExchange
{
    QUrl url;
    QHostAddress address;
    quint16 port = 0;
    Route route;
    Stage reached =
        Stage::Connect;         ///< Done when an answer came (its head, at least); else the stage that failed
    std::optional<Error> error; ///< of the stage that failed; when Done: what cut the answer's body short
    int connectMs =
        -1; ///< how long each stage took by itself; −1: not passed. To the proxy, where there is one
    int proxyMs = -1; ///< of a tunnel: asked for to answered
    int handshakeMs = -1;
    int firstByteMs = -1; ///< request sent to first byte of the answer
    int totalMs = 0;
    QDateTime endedAt;       ///< UTC by the local clock; set by who collects the exchanges
    QString icmp;            ///< what the system tells of an ICMP error: "host-prohibited", …; else empty
    Boxed<ProxyReply> proxy; ///< what the proxy answered to being asked for a tunnel; of a GET that
                             ///< it carries itself only a refusal (407), what may be one (502, 503,
                             ///< 504: ProxyReply::mayBeServers), and what it answered to a logon
    std::optional<TlsFacts> tls; ///< set once the handshake brought a chain, verified or not
    std::optional<HttpAnswer> answer;
    Boxed<OtherName> otherName; ///< asked where a handshake ended without a word; set by who asks
    int attempts = 1;

    bool answered() const { return reached == Stage::Done; }
    bool operator==(const WebExchange&) const = default;
};

/// HTTP and HTTPS, seen stage by stage.
class WebProbe
{
public:
    virtual ~WebProbe() = default;

    /// One GET (or the POST that it asks for) without following redirects, without cookies or credentials.
    /// The handshake is completed and the answer read also when the chain does not verify: TlsFacts says so,
    /// and nothing but this request is ever sent on it. Bounded by request.times; returns within 200 ms of
    /// `stop` (error Cancelled). Probe threads only.
    virtual WebExchange get(const WebRequest& request, std::stop_token stop) = 0;

    /// A TCP connect and nothing more; `reached` is Done when it was accepted.
    virtual WebExchange connect(const QHostAddress& address, quint16 port, const ProbeTimes& times,
                                std::stop_token stop) = 0;
};

} // namespace precall
