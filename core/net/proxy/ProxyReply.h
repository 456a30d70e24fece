#pragma once

#include "core/base/Error.h"

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>

namespace precall {

/// What a proxy said to being asked for a connection.
struct ProxyReply
{
    int status = 0; ///< of HTTP; of SOCKS5 its reply code (RFC 1928 section 6), 255: it wants another way of
                    ///< logging on
    QString line;   ///< HTTP: the status line as sent, at most 500 characters; SOCKS5: what the code means
    QList<QPair<QByteArray, QByteArray>> headers; ///< all, in order, names as sent; at most 64 KiB in all
    QString title; ///< of the page that came with a refusal; at most 200 characters

    /// The values of every header of that name (case does not matter).
    QList<QByteArray> values(const QByteArray& name) const;
    bool operator==(const ProxyReply&) const = default;
};

/// What a reply means that is no consent. AccessDenied: it forbids the way, or wants a logon first.
/// HostUnreachable: it found no way there. Refused: anything else. `code` is the status, `detail` the line.
Error httpRefusal(const ProxyReply& reply);
Error socksRefusal(const ProxyReply& reply);

} // namespace precall
