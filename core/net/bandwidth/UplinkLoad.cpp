#include "core/net/bandwidth/UplinkLoad.h"

#include "core/net/bandwidth/RateStatistics.h"
#include "core/net/socket/UdpSocket.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

namespace precall {

namespace {

using LoadClock = std::chrono::steady_clock;

constexpr double answerPatience = 0.4;
constexpr int mostAsking = 60;
constexpr qsizetype paddedBytes = 1200;
constexpr qsizetype stunHeader = 20;
constexpr quint16 bindingRequest = 0x0001;
constexpr quint16 bindingIndication = 0x0011;
constexpr quint16 bindingSuccess = 0x0101;
constexpr quint32 stunCookie = 0x2112A442;
/// Of the range that whoever does not know it passes over. RFC 8489 section 14.
constexpr quint16 optionalAttribute = 0xC3F0;
constexpr qsizetype numberAt = 16; ///< in the transaction id's last four bytes
constexpr double quietQueue = 0.02;
constexpr size_t leastAnswers = 12;

/// RFC 8489 section 5.
QByteArray paddedBinding(quint16 type, quint32 number, quint64 run)
{
    QByteArray message(paddedBytes, '\0');
    char* bytes = message.data();
    qToBigEndian(type, bytes);
    qToBigEndian(quint16(paddedBytes - stunHeader), bytes + 2);
    qToBigEndian(stunCookie, bytes + 4);
    qToBigEndian(run, bytes + 8);
    qToBigEndian(number, bytes + numberAt);
    qToBigEndian(optionalAttribute, bytes + stunHeader);
    qToBigEndian(quint16(paddedBytes - stunHeader - 4), bytes + stunHeader + 2);
    return message;
}

std::optional<quint32> answeredNumber(const QByteArray& message, quint64 run)
{
    if (message.size() < stunHeader || qFromBigEndian<quint16>(message.constData()) != bindingSuccess ||
        qFromBigEndian<quint64>(message.constData() + 8) != run)
        return std::nullopt;
    return qFromBigEndian<quint32>(message.constData() + numberAt);
}

/// Sends and listens by turns, on the calling thread.
class UplinkLoader
{
public:
    UplinkLoader(const UplinkLoadPlan& plan, std::stop_token stop)
        : m_gap(double(paddedBytes) * bitsPerByte / 1000 / plan.kbps),
          m_every(std::max(2, int(uplinkLoadSeconds / m_gap / mostAsking))), m_stop(std::move(stop))
    {
    }

    UplinkObservation run(const Endpoint& server)
    {
        if (!m_socket.connect(server))
            return m_seen;
        const double patience = uplinkLoadSeconds + answerPatience;
        while (!m_stop.stop_requested() && now() < patience) {
            const double due = double(m_sent) * m_gap;
            if (due < uplinkLoadSeconds && now() >= due)
                send();
            else
                listen(due < uplinkLoadSeconds ? due : patience);
        }
        return m_seen;
    }

private:
    double now() const { return std::chrono::duration<double>(LoadClock::now() - m_began).count(); }

    void send()
    {
        const bool asks = m_sent % m_every == 0;
        const auto number = quint32(m_seen.answers.size());
        if (asks)
            m_seen.answers.push_back({now(), {}});
        ++m_sent;
        const auto sent = m_socket.send(
            paddedBinding(asks ? bindingRequest : bindingIndication, number, m_run), {{}, m_stop});
        m_seen.bytesSent += sent ? paddedBytes : 0;
    }

    void listen(double until)
    {
        const auto wait = std::chrono::milliseconds(std::max(1, int((until - now()) * 1000)));
        const auto datagram = m_socket.receive({QDeadlineTimer(wait), m_stop});
        if (!datagram)
            return;
        const auto number = answeredNumber(datagram->bytes, m_run);
        if (number && *number < m_seen.answers.size())
            m_seen.answers[*number].roundTrip =
                std::chrono::duration<double>(datagram->received - m_began).count() -
                m_seen.answers[*number].sentAt;
    }

    const double m_gap;
    const int m_every;
    const std::stop_token m_stop;
    const LoadClock::time_point m_began = LoadClock::now();
    const quint64 m_run = QRandomGenerator::global()->generate64();
    UdpSocket m_socket;
    int m_sent = 0;
    UplinkObservation m_seen;
};

/// Above the round trip at rest, of the answers to what was sent in that part of the time.
std::vector<double> queueBetween(const UplinkObservation& seen, double rest, double from, double to)
{
    std::vector<double> queue;
    for (const UplinkObservation::Answer& answer : seen.answers)
        if (answer.roundTrip && answer.sentAt >= from && answer.sentAt < to)
            queue.push_back(*answer.roundTrip - rest);
    return queue;
}

} // namespace

UplinkObservation loadUplink(const UplinkLoadPlan& plan, std::stop_token stop)
{
    return UplinkLoader(plan, std::move(stop)).run(plan.server);
}

std::optional<StreamDirection> narrowDirection(const UplinkLoadPlan& plan, const UplinkObservation& seen)
{
    double rest = plan.restSeconds;
    size_t late = 0, lateAnswered = 0;
    for (const UplinkObservation::Answer& answer : seen.answers) {
        rest = std::min(rest, answer.roundTrip.value_or(rest));
        late += answer.sentAt >= uplinkLoadSeconds / 3 ? 1 : 0;
        lateAnswered += answer.sentAt >= uplinkLoadSeconds / 3 && answer.roundTrip ? 1 : 0;
    }
    if (late < leastAnswers || lateAnswered == 0)
        return std::nullopt;
    const double expected = 1 - plan.capacityKbps / plan.kbps;
    const double lost = 1 - double(lateAnswered) / double(late);
    const double half = uplinkLoadSeconds / 2;
    const auto first = quantileOf(queueBetween(seen, rest, 0, half), 0.5);
    const auto last = quantileOf(queueBetween(seen, rest, half, uplinkLoadSeconds), 0.5);
    if (!first || !last)
        return lost > expected / 2 ? std::optional(StreamDirection::Up) : std::nullopt;
    const bool shrinks = *last <= quietQueue || *last < *first - half * expected / 2;
    if (lost > expected / 2 || !shrinks)
        return StreamDirection::Up;
    return lost < expected / 4 ? std::optional(StreamDirection::Down) : std::nullopt;
}

} // namespace precall
