#include "core/net/websocket/SocketWebSocketProbe.h"

#include "core/net/Dialer.h"
#include "core/net/tls/SecuredStream.h"
#include "core/net/websocket/WebSocketConnection.h"

#include <QElapsedTimer>

namespace precall {

namespace {

using namespace std::chrono_literals;

constexpr quint16 wssPort = 443;
constexpr qsizetype refusalBody = 16 * 1024;
/// How long a goodbye may take.
constexpr auto leaveTime = 200ms;

/// One opening on its way through its stages; the first that fails ends it.
class Opening
{
public:
    Opening(const WebSocketRequest& request, std::stop_token stop);

    bool connect();
    bool shakeHands(const ChainVerifier& verifier);
    bool upgrade();
    bool prove();
    WebSocketOpening result();
    std::unique_ptr<WebSocketConnection> takeConnection() { return std::move(m_connection); }

private:
    Until within(std::chrono::milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }
    bool fail(Stage stage, const Error& error);
    bool passed(WebSocketStep next, const Result<void>& done);

    const WebSocketRequest& m_request;
    std::stop_token m_stop;
    WebSocketOpening m_opening;
    WebExchange& m_exchange = m_opening.exchange;
    QElapsedTimer m_total;
    std::unique_ptr<ByteStream> m_stream;
    std::unique_ptr<WebSocketConnection> m_connection;
};

Opening::Opening(const WebSocketRequest& request, std::stop_token stop)
    : m_request(request), m_stop(std::move(stop))
{
    m_exchange.url = request.url;
    m_exchange.address = request.address;
    m_exchange.port = quint16(request.url.port(wssPort));
    m_exchange.route = request.route;
    m_total.start();
}

bool Opening::connect()
{
    Dialled dialled = dial(m_request.route, {m_request.url.host(), m_request.address, m_exchange.port},
                           m_request.times, m_stop);
    m_exchange.icmp = dialled.icmp;
    m_exchange.connectMs = dialled.connectMs;
    m_exchange.proxyMs = dialled.proxyMs;
    m_exchange.proxy = dialled.reply;
    if (dialled.error)
        return fail(m_request.route.isDirect() ? Stage::Connect : Stage::Proxy, *dialled.error);
    m_stream = std::move(dialled.stream);
    return true;
}

bool Opening::shakeHands(const ChainVerifier& verifier)
{
    const QString name = sniFor(m_request.url.host());
    SecuredStream secured = secure(std::move(m_stream), TlsOptions{name, {"http/1.1"}, false}, name, verifier,
                                   within(m_request.times.handshake));
    m_exchange.tls = secured.facts;
    m_stream = std::move(secured.stream);
    if (secured.error)
        return fail(Stage::Handshake, *secured.error);
    m_exchange.handshakeMs = secured.ms;
    return true;
}

bool Opening::upgrade()
{
    QElapsedTimer timer;
    timer.start();
    m_connection = std::make_unique<WebSocketConnection>(std::move(m_stream));
    const auto answer = m_connection->upgrade(m_request.url, refusalBody, within(m_request.times.exchange));
    if (!answer)
        return fail(Stage::FirstByte, answer.error());
    m_exchange.firstByteMs = int(timer.elapsed());
    m_exchange.answer = *answer;
    m_exchange.reached = Stage::Done;
    return passed(WebSocketStep::Pong, m_connection->opened());
}

/// To a chain that nobody vouches for, not one frame is sent.
bool Opening::prove()
{
    if (!m_exchange.tls->isTrusted())
        return false;
    if (!passed(WebSocketStep::Echo, m_connection->ping(within(m_request.times.exchange))))
        return false;
    return passed(WebSocketStep::Done,
                  m_request.echo ? m_connection->echo(within(m_request.times.exchange)) : Result<void>());
}

bool Opening::fail(Stage stage, const Error& error)
{
    m_exchange.reached = stage;
    m_exchange.error = error;
    return false;
}

bool Opening::passed(WebSocketStep next, const Result<void>& done)
{
    if (done)
        m_opening.reached = next;
    else
        m_opening.error = done.error();
    return done.ok();
}

WebSocketOpening Opening::result()
{
    m_exchange.totalMs = int(m_total.elapsed());
    m_opening.toldGoodbye = m_connection && m_connection->wasToldGoodbye();
    return m_opening;
}

class SocketWebSocketLine : public WebSocketLine
{
public:
    SocketWebSocketLine(std::unique_ptr<WebSocketConnection> connection, std::chrono::milliseconds pongTime)
        : m_connection(std::move(connection)), m_pongTime(pongTime)
    {
    }
    ~SocketWebSocketLine() override { m_connection->close({QDeadlineTimer(leaveTime), m_stop}); }

    WebSocketWatch watch(std::chrono::milliseconds span, std::chrono::milliseconds pause,
                         std::stop_token stop) override;

private:
    Result<void> keepAlive(std::chrono::milliseconds span, std::chrono::milliseconds pause,
                           const std::stop_token& stop);
    WebSocketWatch::End endOf(const Result<void>& kept) const;

    std::unique_ptr<WebSocketConnection> m_connection;
    std::chrono::milliseconds m_pongTime;
    std::stop_token m_stop; ///< of the last watch: who stops waits for no goodbye
};

WebSocketWatch SocketWebSocketLine::watch(std::chrono::milliseconds span, std::chrono::milliseconds pause,
                                          std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    m_stop = stop;
    const Result<void> kept = keepAlive(span, pause, stop);
    WebSocketWatch watch{endOf(kept), std::nullopt, int(timer.elapsed())};
    if (!kept)
        watch.error = kept.error();
    return watch;
}

Result<void> SocketWebSocketLine::keepAlive(std::chrono::milliseconds span, std::chrono::milliseconds pause,
                                            const std::stop_token& stop)
{
    const QDeadlineTimer end(span);
    do {
        const Until quiet = Until{end, stop}.atMost(pause);
        if (auto listened = m_connection->listen(quiet); !listened)
            return listened;
        if (auto answered = m_connection->ping({QDeadlineTimer(m_pongTime), stop}); !answered)
            return answered;
    } while (!end.hasExpired());
    return {};
}

WebSocketWatch::End SocketWebSocketLine::endOf(const Result<void>& kept) const
{
    using End = WebSocketWatch::End;
    if (kept)
        return End::Open;
    if (kept.error().kind == ErrorKind::Cancelled)
        return End::Stopped;
    if (m_connection->wasToldGoodbye())
        return End::Closed;
    return kept.error().kind == ErrorKind::TimedOut ? End::Silent : End::Cut;
}

} // namespace

WebSocketOpening SocketWebSocketProbe::open(const WebSocketRequest& request,
                                            std::unique_ptr<WebSocketLine>& line, std::stop_token stop)
{
    Opening opening(request, std::move(stop));
    const bool isOpen =
        opening.connect() && opening.shakeHands(m_verifier) && opening.upgrade() && opening.prove();
    if (isOpen)
        line = std::make_unique<SocketWebSocketLine>(opening.takeConnection(), request.times.exchange);
    return opening.result();
}

} // namespace precall
