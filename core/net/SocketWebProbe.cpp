#include "core/net/SocketWebProbe.h"

#include "core/base/Until.h"
#include "core/base/Version.h"
#include "core/net/http/HttpParser.h"
#include "core/net/socket/TcpStream.h"
#include "core/net/tls/TlsStream.h"

#include <QElapsedTimer>

namespace precall {

namespace {

constexpr qsizetype readChunk = 16 * 1024;
constexpr std::chrono::milliseconds farewell{200};

bool isLiteral(const QString& host)
{
    return !QHostAddress(host).isNull();
}

/// RFC 9112 section 3.2: the host in brackets when it is an IPv6 address, the port unless it is the scheme's
/// own.
QByteArray hostField(const QUrl& url)
{
    QByteArray host = url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    return url.port() < 0 ? host : host + ':' + QByteArray::number(url.port());
}

QByteArray requestBytes(const QUrl& url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return "GET " + target + " HTTP/1.1\r\nHost: " + hostField(url) + "\r\nUser-Agent: Precall/" +
           toolVersion().toLatin1() +
           "\r\nAccept: */*\r\nAccept-Encoding: identity\r\nConnection: close\r\n\r\n";
}

/// One exchange on its way through its stages; the first that fails ends it.
class Progression
{
public:
    Progression(const Endpoint& server, const ProbeTimes& times, std::stop_token stop)
        : m_server(server), m_times(times), m_stop(std::move(stop))
    {
        m_exchange.address = server.address;
        m_exchange.port = server.port;
        m_total.start();
    }

    bool connect();
    bool shakeHands(const WebRequest& request, const ChainVerifier& verifier);
    bool askFor(const WebRequest& request);
    bool fail(Stage stage, const Error& error);
    WebExchange ended(const WebRequest& request);
    WebExchange ended();

private:
    Until within(std::chrono::milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }
    Result<void> readAnswer(HttpParser& parser, const Until& until);

    Endpoint m_server;
    ProbeTimes m_times;
    std::stop_token m_stop;
    WebExchange m_exchange;
    QElapsedTimer m_total;
    std::unique_ptr<ByteStream> m_stream;
};

bool Progression::connect()
{
    auto stream = std::make_unique<TcpStream>();
    const auto connected = stream->connect(m_server, within(m_times.connect));
    m_exchange.icmp = stream->icmp();
    if (!connected)
        return fail(Stage::Connect, connected.error());
    m_exchange.connectMs = int(m_total.elapsed());
    m_exchange.reached = Stage::Done;
    m_stream = std::move(stream);
    return true;
}

bool Progression::shakeHands(const WebRequest& request, const ChainVerifier& verifier)
{
    QElapsedTimer timer;
    timer.start();
    const QString host = request.url.host();
    const QString serverName = request.serverName.value_or(isLiteral(host) ? QString() : host);
    auto tls = std::make_unique<TlsStream>(std::move(m_stream), TlsOptions{serverName, {"http/1.1"}, false});
    const auto done = tls->handshake(within(m_times.handshake));
    const int elapsed = int(timer.elapsed());
    if (const X509List chain = tls->chain(); !chain.empty()) {
        m_exchange.tls = TlsFacts();
        m_exchange.tls->protocol = tls->protocol();
        m_exchange.tls->cipher = tls->cipher();
        m_exchange.tls->alpn = tls->alpn();
        verifier.judge(chain, serverName.isEmpty() && !isLiteral(host) ? host : serverName, *m_exchange.tls);
    }
    if (!done)
        return fail(Stage::Handshake, done.error());
    m_exchange.handshakeMs = elapsed;
    m_stream = std::move(tls);
    return true;
}

bool Progression::askFor(const WebRequest& request)
{
    const Until until = within(m_times.exchange);
    HttpParser parser(request.bodyLimit);
    const auto written = m_stream->writeAll(requestBytes(request.url), until);
    // A server that answers and closes before the request was read whole has answered.
    const auto read = readAnswer(parser, until);
    m_stream->close(Until{until.deadline, m_stop}.atMost(farewell));
    if (!parser.hasHead())
        return fail(Stage::FirstByte, written ? read.error() : written.error());
    m_exchange.answer = parser.answer();
    if (!read)
        m_exchange.error = read.error();
    return true;
}

Result<void> Progression::readAnswer(HttpParser& parser, const Until& until)
{
    QElapsedTimer timer;
    timer.start();
    while (!parser.done()) {
        const auto bytes = m_stream->readSome(readChunk, until);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return parser.end();
        if (m_exchange.firstByteMs < 0)
            m_exchange.firstByteMs = int(timer.elapsed());
        if (auto fed = parser.feed(*bytes); !fed)
            return fed;
    }
    return {};
}

bool Progression::fail(Stage stage, const Error& error)
{
    m_exchange.reached = stage;
    m_exchange.error = error;
    return false;
}

WebExchange Progression::ended(const WebRequest& request)
{
    m_exchange.url = request.url;
    m_exchange.route = request.route;
    return ended();
}

WebExchange Progression::ended()
{
    m_exchange.totalMs = int(m_total.elapsed());
    return m_exchange;
}

std::optional<Error> refusal(const WebRequest& request)
{
    const QString scheme = request.url.scheme();
    if (!request.route.isDirect())
        return Error{ErrorKind::Unsupported, QStringLiteral("only the direct route is built in"), 0};
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) ||
        request.url.host().isEmpty() || request.address.isNull())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("neither http nor https, or without a host or an address"), 0};
    return {};
}

} // namespace

WebExchange SocketWebProbe::get(const WebRequest& request, std::stop_token stop)
{
    const bool isSecure = request.url.scheme() == QLatin1String("https");
    const auto port = quint16(request.url.port(isSecure ? 443 : 80));
    Progression progression({request.address, port}, request.times, std::move(stop));
    if (const auto refused = refusal(request))
        progression.fail(request.route.isDirect() ? Stage::Connect : Stage::Proxy, *refused);
    else if (progression.connect() && (!isSecure || progression.shakeHands(request, m_verifier)))
        progression.askFor(request);
    return progression.ended(request);
}

WebExchange SocketWebProbe::connect(const QHostAddress& address, quint16 port, const ProbeTimes& times,
                                    std::stop_token stop)
{
    Progression progression({address, port}, times, std::move(stop));
    progression.connect();
    return progression.ended();
}

} // namespace precall
