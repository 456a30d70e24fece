#include "core/net/BandwidthMeasurement.h"

namespace precall {

QString sourceWord(BandwidthSource source)
{
    switch (source) {
    case BandwidthSource::TurnUdp:
        return QStringLiteral("turn-udp");
    case BandwidthSource::TurnTcp:
        return QStringLiteral("turn-tcp");
    case BandwidthSource::TurnTls:
        return QStringLiteral("turn-tls");
    case BandwidthSource::Https:
        return QStringLiteral("https");
    case BandwidthSource::Ndt7:
        return QStringLiteral("ndt7");
    }
    Q_UNREACHABLE();
}

QString directionWord(StreamDirection direction)
{
    return direction == StreamDirection::Up ? QStringLiteral("up") : QStringLiteral("down");
}

QString answerWord(RateAnswer answer)
{
    switch (answer) {
    case RateAnswer::Enough:
        return QStringLiteral("enough");
    case RateAnswer::TooSlow:
        return QStringLiteral("too-slow");
    case RateAnswer::Marginal:
        return QStringLiteral("marginal");
    case RateAnswer::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

} // namespace precall
