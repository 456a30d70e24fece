#pragma once

#include "core/base/Result.h"
#include "core/base/Until.h"

#include <QByteArray>
#include <QByteArrayView>

namespace precall {

/// Bytes both ways, in order: TCP, and whatever is laid over it (TLS, a proxy's tunnel). Blocking-style, for
/// probe threads; used by one thread at a time. Every call ends by `until`: TimedOut or Cancelled, the latter
/// within 200 ms.
class ByteStream
{
public:
    virtual ~ByteStream() = default;

    /// At least one byte and at most `limit`; empty only at the orderly end. Errors: Reset, Closed (the end
    /// came where the protocol below does not allow it), TimedOut, Cancelled, and the ICMP errors of Socket.
    virtual Result<QByteArray> readSome(qsizetype limit, const Until& until) = 0;
    /// All of `bytes` handed to the system. Errors as readSome().
    virtual Result<void> writeAll(QByteArrayView bytes, const Until& until) = 0;
    /// Ends the stream in the way its protocol asks for, as far as `until` allows.
    virtual void close(const Until& until) = 0;
};

/// Exactly `size` bytes. Errors: Closed when the stream ends before, else as ByteStream::readSome().
Result<QByteArray> readExactly(ByteStream& stream, qsizetype size, const Until& until);

} // namespace precall
