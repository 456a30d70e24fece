#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace precall {

/// What came of logging on to a proxy.
struct ProxyLogonTry
{
    QString scheme;               ///< "Negotiate", "NTLM" or "Basic"
    QList<QByteArray> challenges; ///< what it was offered: the values of Proxy-Authenticate
    int legs = 0;                 ///< tokens sent
    std::optional<Error> error;   ///< why there was no token, or none that the proxy took; nothing: it let in
    bool operator==(const ProxyLogonTry&) const = default;
};

/// What a proxy said to being asked for a connection.
struct ProxyReply
{
    int status = 0; ///< of HTTP; of SOCKS5 its reply code (RFC 1928 section 6), 255: it wants another way of
                    ///< logging on
    QString line;   ///< HTTP: the status line as sent, at most 500 characters; SOCKS5: what the code means
    QList<QPair<QByteArray, QByteArray>> headers; ///< all, in order, names as sent; at most 64 KiB in all
    QString title;          ///< of the page that came with a refusal; at most 200 characters
    bool staysOpen = false; ///< a refusal after which the connection takes another request (RFC 9112 section
                            ///< 9.3)
    bool mayBeServers = false; ///< answer to a request that the proxy carries: the server may have given it
    std::optional<ProxyLogonTry> logon{}; ///< the answer is the one to that; nothing: nobody tried

    /// The values of every header of that name (case does not matter).
    QList<QByteArray> values(const QByteArray& name) const;
    bool operator==(const ProxyReply&) const = default;
};

/// Whether it wants the user to log on first: a 407 of HTTP (RFC 9110 section 15.5.8), or SOCKS5 that lets in
/// nobody unknown (RFC 1928 section 3).
bool asksForLogon(const ProxyReply& reply);

/// Whether its head lets the connection live on for another request (RFC 9112 section 9.3).
bool persists(const ProxyReply& reply);

/// What a reply means that is no consent. AccessDenied: it forbids the way, or wants a logon first.
/// HostUnreachable: it found no way there. Refused: anything else. `code` is the status, `detail` the line.
Error httpRefusal(const ProxyReply& reply);
Error socksRefusal(const ProxyReply& reply);

} // namespace precall
