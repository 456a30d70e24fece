#pragma once

#include "core/base/Result.h"
#include "core/net/socket/ByteStream.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace precall {

/// A request as a server of ours reads it (RFC 9112).
struct ReceivedRequest
{
    QByteArray method; ///< "GET"
    QByteArray target; ///< origin form: "/path?query"
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    /// The value of a header, in any case; empty when there is none.
    QByteArray header(const char* name) const;

    bool operator==(const ReceivedRequest&) const = default;
};

/// The head of a request from its bytes, without the empty line at its end. Strict: HTTP/1.0 or 1.1, origin
/// form, plain header lines, and none of Host, Origin, Content-Type, Content-Length and Transfer-Encoding
/// twice. Error Protocol. Pure.
Result<ReceivedRequest> parseRequestHead(const QByteArray& head);

/// The length of the body that a request announces: 0 when it announces none. Errors: Protocol for what is no
/// length, Unsupported for a transfer coding, TooLarge beyond `limit`.
Result<qsizetype> bodyLength(const ReceivedRequest& request, qsizetype limit);

/// Reads one request with at most 64 KiB of head and `bodyLimit` bytes of body. Errors: those above, TooLarge
/// for the head, and those of ByteStream::readSome(); Closed when the stream ends within the request.
Result<ReceivedRequest> readRequest(ByteStream& stream, qsizetype bodyLimit, const Until& until);

} // namespace precall
