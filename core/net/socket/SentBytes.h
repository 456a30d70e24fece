#pragma once

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace precall::native {

/// What a system that tells nothing of the send buffer itself counts of a stream.
struct SentBytes
{
    qint64 out = 0;      ///< that have left, those that left again included (RFC 4898, tcpEStatsPerfDataOctetsOut)
    qint64 again = 0;    ///< of them, that left again
    qint64 inFlight = 0; ///< that have left and are not acknowledged
};

/// Of the `given` bytes, those that wait for their acknowledgement, in the send buffer or on the way.
inline int waitingOf(qint64 given, const SentBytes& sent)
{
    const qint64 acknowledged = std::max<qint64>(0, sent.out - sent.again - sent.inFlight);
    return int(std::clamp<qint64>(given - acknowledged, 0, std::numeric_limits<int>::max()));
}

} // namespace precall::native
