#include "core/net/TcpSegmentProbe.h"

#include "core/base/Version.h"
#include "core/net/Limits.h"
#include "core/net/socket/TcpStream.h"
#include "core/net/tls/TlsStream.h"

#include <QElapsedTimer>

namespace precall {

namespace {

/// The segment that every IPv4 path carries (RFC 9293 section 3.7.1), and with it every IPv6 path.
constexpr int smallSegment = 536;
/// Some full-size Ethernet segments, and less than the 8 KiB of headers that web servers take at least.
constexpr qsizetype paddingBytes = 5000;

QByteArray paddedRequest(const QUrl& url)
{
    return "GET / HTTP/1.1\r\nHost: " + url.host(QUrl::FullyEncoded).toLatin1() + "\r\nUser-Agent: Precall/" +
           toolVersion().toLatin1() + "\r\nX-Padding: " + QByteArray(paddingBytes, 'x') +
           "\r\nConnection: close\r\n\r\n";
}

Result<void> connectSegmented(TcpStream& tcp, SegmentTrial& trial, const Until& until)
{
    const int limit = trial.size == SegmentSize::Small ? smallSegment : 0;
    if (const auto connected = tcp.connect(trial.server, until, limit); !connected)
        return connected;
    trial.connected = true;
    trial.segment = tcp.socket().segmentSize();
    return {};
}

Result<void> askPadded(TlsStream& tls, const QUrl& url, const ProbeTimes& times, const std::stop_token& stop)
{
    if (const auto done = tls.handshake({QDeadlineTimer(times.handshake), stop}); !done)
        return done;
    const Until until{QDeadlineTimer(times.exchange), stop};
    if (const auto written = tls.writeAll(paddedRequest(url), until); !written)
        return written;
    const auto answer = tls.readSome(1, until);
    if (answer && answer->isEmpty())
        return Error{ErrorKind::Closed, QStringLiteral("closed without an answer"), 0};
    return answer ? Result<void>() : answer.error();
}

} // namespace

SegmentTrial TcpSegmentProbe::exchange(const QUrl& url, const QHostAddress& address, SegmentSize size,
                                       std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    const ProbeTimes times;
    SegmentTrial trial;
    trial.server = {address, quint16(url.port(443))};
    trial.size = size;
    auto owned = std::make_unique<TcpStream>();
    const TcpStream& tcp = *owned;
    auto done = connectSegmented(*owned, trial, {QDeadlineTimer(times.connect), stop});
    if (done) {
        TlsStream tls(std::move(owned), {url.host(), {"http/1.1"}, false});
        done = askPadded(tls, url, times, stop);
        trial.unacknowledged = tcp.socket().unacknowledged();
    }
    if (!done)
        trial.error = done.error();
    trial.ms = int(timer.elapsed());
    return trial;
}

} // namespace precall
