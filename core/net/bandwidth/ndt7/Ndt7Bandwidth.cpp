#include "core/net/bandwidth/ndt7/Ndt7Bandwidth.h"

#include "core/net/bandwidth/ndt7/Ndt7Server.h"
#include "core/net/bandwidth/web/WebMeasurement.h"
#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"
#include "core/net/websocket/WebSocketFrame.h"
#include "core/net/websocket/WebSocketUpgrade.h"

namespace precall {

namespace {

using Opcode = WebSocketFrame::Opcode;

/// "WebSocket channel usage": what is taken at least, and the first size of messages.
constexpr quint64 longestMessage = 1 << 24;
constexpr qsizetype messageBytes = 1 << 13;
constexpr qsizetype locateAnswerLimit = 64 * 1024;
constexpr qsizetype refusalLimit = 4 * 1024;
constexpr int httpOk = 200;

QByteArray subprotocol()
{
    return QByteArrayLiteral("net.measurementlab.ndt.v7");
}

/// One test's WebSocket on its line: frames in and out.
class Ndt7Channel
{
public:
    Ndt7Channel(WebLine& line, const WebMeasurement& measurement) : m_line(line), m_measurement(measurement) {}

    /// Error Refused, with the HTTP status as code, for any answer but consent.
    Result<void> open(const QUrl& url)
    {
        const auto answer = m_upgrade.exchange(*m_line.stream, url, refusalLimit, m_measurement.exchange());
        if (!answer)
            return answer.error();
        if (const auto opened = m_upgrade.opened(); !opened)
            return Error{ErrorKind::Refused, opened.error().detail, answer->status};
        return {};
    }

    /// Frames are told one by one; a ping is answered, a close frame is the end.
    Result<void> take(const QByteArray& bytes, const std::function<void(const WebSocketFrame&)>& tell)
    {
        m_reader.feed(bytes);
        while (true) {
            const auto frame = m_reader.next();
            if (!frame)
                return frame.error();
            if (!*frame)
                return {};
            if ((*frame)->opcode == Opcode::Close)
                return Error{ErrorKind::Closed, QStringLiteral("the server ended the test"), 0};
            if ((*frame)->opcode == Opcode::Ping) {
                if (auto sent = answerPing((*frame)->payload); !sent)
                    return sent;
            } else {
                tell(**frame);
            }
        }
    }

    /// What came behind the server's consent.
    QByteArray beyond() const { return m_upgrade.beyond(); }

private:
    Result<void> answerPing(const QByteArray& payload)
    {
        return m_line.stream->writeAll(encodeFrame({true, Opcode::Pong, payload}, freshMask()),
                                       m_measurement.exchange());
    }

    WebLine& m_line;
    const WebMeasurement& m_measurement;
    WebSocketUpgrade m_upgrade{subprotocol()};
    WebSocketFrameReader m_reader{longestMessage};
};

/// Null, and said in the result, when there is none.
WebLine* openTest(WebMeasurement& measurement, const QUrl& url, std::optional<Ndt7Channel>& channel)
{
    WebLine* line = measurement.open(url);
    if (!line)
        return nullptr;
    channel.emplace(*line, measurement);
    if (const auto opened = channel->open(url); !opened) {
        measurement.fail(QStringLiteral("request"), opened.error(), opened.error().code);
        return nullptr;
    }
    return line;
}

bool measureNdt7Download(WebMeasurement& measurement, const QUrl& url)
{
    std::optional<Ndt7Channel> channel;
    if (!openTest(measurement, url, channel))
        return false;
    WebTransfer transfer = measurement.transfer(StreamDirection::Down);
    const auto ignore = [](const WebSocketFrame&) {};
    auto done = channel->take(channel->beyond(), ignore);
    if (done)
        done = transfer.receive([&](const QByteArray& bytes) { return channel->take(bytes, ignore); });
    measurement.finish(StreamDirection::Down, transfer, done);
    return true;
}

bool measureNdt7Upload(WebMeasurement& measurement, const QUrl& url)
{
    std::optional<Ndt7Channel> channel;
    WebLine* line = openTest(measurement, url, channel);
    if (!line)
        return false;
    const auto arrivals = line->connectMs >= 0 && line->counted->unacknowledged() >= 0
                              ? WebTransfer::Arrivals::Acknowledged
                              : WebTransfer::Arrivals::Told;
    WebTransfer transfer = measurement.transfer(StreamDirection::Up);
    const auto tell = [&](const WebSocketFrame& frame) {
        if (arrivals == WebTransfer::Arrivals::Told && frame.opcode == Opcode::Text)
            if (const auto arrival = parseNdt7Arrival(frame.payload))
                transfer.arrived(arrival->seconds, arrival->bytes);
    };
    const QByteArray payload = randomBytes(messageBytes);
    auto done = channel->take(channel->beyond(), tell);
    if (done)
        done = transfer.send([&] { return encodeFrame({true, Opcode::Binary, payload}, freshMask()); },
                             [&](const QByteArray& bytes) { return channel->take(bytes, tell); }, arrivals);
    measurement.finish(StreamDirection::Up, transfer, done);
    return true;
}

Result<QList<Ndt7Server>> locateNdt7Servers(WebMeasurement& measurement, const QUrl& locate)
{
    const WebLine* line = measurement.open(locate);
    if (!line)
        return QList<Ndt7Server>();
    const auto answer = getOver(*line->stream, ndt7LocateRequest(locate), AnswerPart::Whole, locateAnswerLimit,
                                measurement.exchange());
    if (!answer)
        return answer.error();
    if (answer->status != httpOk)
        return Error{ErrorKind::Refused, answer->reason, answer->status};
    return parseNdt7Servers(answer->body);
}

} // namespace

BandwidthMeasurement measureByNdt7(const BandwidthTarget& target, const BandwidthPlan& plan,
                                   const BandwidthWatch& watch, std::stop_token stop, const WebWorld& world)
{
    WebMeasurement measurement(target, plan, watch, std::move(stop), world);
    QList<Ndt7Server> servers{fixedNdt7Server(target.ndt7)};
    if (target.ndt7.scheme() == QLatin1String("https")) {
        const auto located = locateNdt7Servers(measurement, target.ndt7);
        if (!located)
            measurement.fail(QStringLiteral("locate"), located.error(), located.error().code);
        servers = located ? *located : QList<Ndt7Server>();
    }
    for (const Ndt7Server& server : servers) {
        if (measurement.isStopped())
            break;
        measurement.choose(server.download.host());
        const bool down = plan.downKbps <= 0 || measureNdt7Download(measurement, server.download);
        if (down && (plan.upKbps <= 0 || measurement.isStopped() || measureNdt7Upload(measurement, server.upload)))
            break;
    }
    return measurement.result();
}

} // namespace precall
