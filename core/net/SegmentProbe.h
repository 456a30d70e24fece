#pragma once

#include "core/base/Result.h"
#include "core/net/Endpoint.h"

#include <QUrl>

#include <optional>
#include <stop_token>

namespace precall {

/// Full: as large as the path's ends agree on. Small: what every path must carry.
enum class SegmentSize { Full, Small };

/// A request of several segments over TLS, and what became of it.
struct SegmentTrial
{
    Endpoint server;
    SegmentSize size = SegmentSize::Full;
    bool connected = false;
    int segment = 0;            ///< bytes of TCP payload that the largest segment may carry; 0: unknown
    int unacknowledged = -1;    ///< bytes that the other side had not acknowledged at the end; −1: unknown
    std::optional<Error> error; ///< none when an answer came, whatever it said
    int ms = 0;

    bool answered() const { return !error; }
    /// Connected, and then nothing more came.
    bool stalled() const { return connected && error && error->kind == ErrorKind::TimedOut; }
    bool operator==(const SegmentTrial&) const = default;
};

/// Whether TCP segments of a size get through, in both directions.
class SegmentProbe
{
public:
    virtual ~SegmentProbe() = default;

    /// One TLS handshake and one GET, padded to several full-size segments, with one address of the URL's
    /// host. The server's chain is such a large flight in the other direction. Connect 7 s, handshake and
    /// answer 5 s each; returns within 200 ms of `stop` (error Cancelled). Unsupported where the system
    /// cannot hold segments small. Probe threads only; may be called from several.
    virtual SegmentTrial exchange(const QUrl& url, const QHostAddress& address, SegmentSize size,
                                  std::stop_token stop) = 0;
};

} // namespace precall
