#pragma once

#include "core/base/Error.h"

#include <QList>
#include <QString>

#include <optional>

namespace precall {

/// By what the path was measured; the order is that of preference.
enum class BandwidthSource { TurnUdp, TurnTcp, TurnTls, Https, Ndt7 };

enum class StreamDirection { Up, Down };

/// What the streams of the call need, in kb/s of RTP payload; 0: that direction is not asked about.
struct BandwidthPlan
{
    double upKbps = 0;
    double downKbps = 0;
    bool gateOnly = false; ///< as little as possible is sent: the connection is metered

    bool operator==(const BandwidthPlan&) const = default;
};

/// Whether a direction carries what it has to.
enum class RateAnswer {
    Enough,
    TooSlow,
    Marginal, ///< so near to the need that the measurement cannot tell
    Unknown   ///< not measured, or not in a way that tells
};

/// One direction's rate, in kb/s of payload.
struct MeasuredRate
{
    RateAnswer answer = RateAnswer::Unknown;
    double kbps = 0;
    double low = 0, high = 0; ///< the 95 % interval; both kbps where only "at least" is known
    bool atLeast = false;     ///< the link was not filled: it carries `kbps` or more

    bool operator==(const MeasuredRate&) const = default;
};

/// An estimate with its 95 % interval.
struct Estimate
{
    double value = 0;
    double low = 0, high = 0;

    bool operator==(const Estimate&) const = default;
};

/// How well packets travel; what a source cannot see stays empty. Delays are in milliseconds, between this
/// computer and the far end of the measurement and back.
struct PathQuality
{
    std::optional<double> rttMs;         ///< at rest, median
    std::optional<double> loadedDelayMs; ///< what is added to it at the call's rate, 95th percentile
    std::optional<double> fullDelayMs;   ///< what is added to it when the link is filled, 95th percentile
    std::optional<double> jitterMs;      ///< RFC 3550 section 6.4.1, packets of one size only
    std::optional<double> spreadMs;      ///< p95 − p5 of the delay of the same packets
    std::optional<Estimate> lossPercent; ///< at the call's rate; Wilson interval
    std::optional<double> latePercent;   ///< of a transport without loss: packets too late to be played
    double lossBurst = 1; ///< lost packets in a row, on average
    int reordered = 0;
    int duplicates = 0;

    bool operator==(const PathQuality&) const = default;
};

/// What happened in a slice of time, for the picture.
struct RatePoint
{
    int ms = 0;      ///< when the slice ends, from the beginning of the measurement
    double sent = 0; ///< kb/s that were offered
    double kbps = 0; ///< kb/s that arrived
    std::optional<double> delayMs;
    double lossPercent = 0;

    bool operator==(const RatePoint&) const = default;
};

/// What came of measuring by one source.
struct BandwidthMeasurement
{
    BandwidthSource source = BandwidthSource::TurnUdp;
    QString subject; ///< what was measured against: "turn:turn.example:3478?transport=udp", an address
    BandwidthPlan plan;
    std::optional<Error> error; ///< why there is no result, or why it broke off
    QString step;               ///< word of where that was ("connect", "allocate", "data"); may be empty
    int code = 0;               ///< with which the server refused; 0: it did not

    std::optional<MeasuredRate> up, down; ///< of the directions that were asked about and looked at
    std::optional<StreamDirection> narrow;      ///< which of two directions measured together is the narrow one
    PathQuality quality;
    int ms = 0;
    qint64 bytesUp = 0, bytesDown = 0; ///< of payload
    QList<RatePoint> series;           ///< 300 at most

    bool operator==(const BandwidthMeasurement&) const = default;
};

/// "turn-udp", "turn-tcp", "turn-tls", "https", "ndt7".
QString sourceWord(BandwidthSource source);
/// "up", "down".
QString directionWord(StreamDirection direction);
/// "enough", "too-slow", "marginal", "unknown".
QString answerWord(RateAnswer answer);

} // namespace precall
