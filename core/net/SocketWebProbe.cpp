#include "core/net/SocketWebProbe.h"

#include "core/base/Until.h"
#include "core/net/Dialer.h"
#include "core/net/Endpoint.h"
#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"
#include "core/net/proxy/ProxyDialogue.h"
#include "core/net/tls/SecuredStream.h"

#include <QElapsedTimer>

namespace precall {

namespace {

constexpr qsizetype readChunk = 16 * 1024;
constexpr std::chrono::milliseconds farewell{200};

/// An HTTP proxy carries plain HTTP itself: it is asked for the whole address (RFC 9112 section 3.2.2).
bool isCarriedByProxy(const WebRequest& request)
{
    return request.route.kind == Route::Kind::HttpProxy && request.url.scheme() == QLatin1String("http");
}

/// `authorization`: the value of Proxy-Authorization; where there is one, the connection stays for another.
QByteArray requestBytes(const WebRequest& request, const QByteArray& authorization)
{
    using Field = QPair<QByteArray, QByteArray>;
    const Field last =
        authorization.isEmpty() ? Field("Connection", "close") : Field("Proxy-Authorization", authorization);
    const QList<Field> fields{{"Accept", request.accept}, {"Accept-Encoding", "identity"}, last};
    QByteArray bytes = request.posted.isEmpty() ? getRequest(request.url, fields)
                                                : postRequest(request.url, fields, request.posted);
    if (isCarriedByProxy(request))
        bytes.insert(bytes.indexOf(' ') + 1, "http://" + hostField(request.url));
    return bytes;
}

constexpr int wantsLogon = 407;

/// What answers to a GET through a proxy do not come from the address asked for, or may not: a 407 is the
/// proxy's, a gateway's fault (RFC 9110 section 15.6.3 to 15.6.5) its own or that of one before the server.
bool isPerhapsProxys(const HttpAnswer& answer)
{
    return answer.status == wantsLogon || (answer.status >= 502 && answer.status <= 504);
}

ProxyReply asProxyReply(const HttpAnswer& answer)
{
    ProxyReply reply;
    reply.status = answer.status;
    reply.line = QStringLiteral("HTTP/1.1 %1 %2").arg(answer.status).arg(answer.reason);
    reply.headers = answer.headers;
    reply.title = answer.title();
    reply.staysOpen = answer.complete && persists(reply);
    reply.mayBeServers = answer.status != wantsLogon;
    return reply;
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

    bool connect(const WebRequest& request);
    bool connect(const Route& route, const Destination& destination, Stage stage);
    bool shakeHands(const WebRequest& request, const ChainVerifier& verifier);
    void askFor(const WebRequest& request);
    bool fail(Stage stage, const Error& error);
    WebExchange ended(const WebRequest& request);
    WebExchange ended();

private:
    Until within(std::chrono::milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }
    bool get(const WebRequest& request, const QByteArray& authorization, const Until& until);
    bool logOn(const WebRequest& request, const Until& until);
    void takeRefusal();
    Result<void> readAnswer(HttpParser& parser, const Until& until);

    Endpoint m_server;
    ProbeTimes m_times;
    std::stop_token m_stop;
    WebExchange m_exchange;
    QElapsedTimer m_total;
    std::unique_ptr<ByteStream> m_stream;
};

bool Progression::connect(const WebRequest& request)
{
    if (isCarriedByProxy(request))
        return connect({}, {{}, request.route.address, request.route.port}, Stage::Proxy);
    return connect(request.route, {request.url.host(), m_server.address, m_server.port},
                   request.route.isDirect() ? Stage::Connect : Stage::Proxy);
}

/// `stage`: the one that has failed when the destination is not reached.
bool Progression::connect(const Route& route, const Destination& destination, Stage stage)
{
    Dialled dialled = dial(route, destination, m_times, m_stop);
    m_exchange.icmp = dialled.icmp;
    m_exchange.connectMs = dialled.connectMs;
    m_exchange.proxyMs = dialled.proxyMs;
    m_exchange.proxy = dialled.reply;
    if (dialled.error)
        return fail(stage, *dialled.error);
    m_exchange.reached = Stage::Done;
    m_stream = std::move(dialled.stream);
    return true;
}

bool Progression::shakeHands(const WebRequest& request, const ChainVerifier& verifier)
{
    const QString host = request.url.host();
    const QString serverName = request.serverName.value_or(sniFor(host));
    SecuredStream secured =
        secure(std::move(m_stream), TlsOptions{serverName, {"http/1.1"}, false},
               serverName.isEmpty() ? sniFor(host) : serverName, verifier, within(m_times.handshake));
    m_exchange.tls = secured.facts;
    m_stream = std::move(secured.stream);
    if (secured.error)
        return fail(Stage::Handshake, *secured.error);
    m_exchange.handshakeMs = secured.ms;
    return true;
}

void Progression::askFor(const WebRequest& request)
{
    const Until until = within(m_times.exchange);
    if (get(request, {}, until) && isCarriedByProxy(request) && isPerhapsProxys(*m_exchange.answer) &&
        logOn(request, within(m_times.exchange)))
        takeRefusal();
}

bool Progression::get(const WebRequest& request, const QByteArray& authorization, const Until& until)
{
    HttpParser parser(request.bodyLimit);
    const auto written = m_stream->writeAll(requestBytes(request, authorization), until);
    // A server that answers and closes before the request was read whole has answered.
    const auto read = readAnswer(parser, until);
    if (authorization.isEmpty())
        m_stream->close(Until{until.deadline, m_stop}.atMost(farewell));
    if (!parser.hasHead())
        return fail(Stage::FirstByte, written ? read.error() : written.error());
    m_exchange.answer = parser.answer();
    m_exchange.error = read ? std::nullopt : std::optional(read.error());
    return true;
}

/// Where the proxy wants to know who asks, and the user agreed to that. False when the exchange ended in it.
bool Progression::logOn(const WebRequest& request, const Until& until)
{
    m_exchange.proxy = asProxyReply(*m_exchange.answer);
    if (!asksForLogon(*m_exchange.proxy) || !request.route.logon)
        return true;
    bool staysOpen = false; // the first request asked to close
    const auto askAgain = [&](const QByteArray& authorization) -> Result<ProxyReply> {
        if ((!staysOpen && !connect(request)) || !get(request, authorization, until))
            return *m_exchange.error;
        const ProxyReply reply = asProxyReply(*m_exchange.answer);
        staysOpen = reply.staysOpen;
        return reply;
    };
    const auto reply =
        logOnToProxy(*m_exchange.proxy, request.route.host, *request.route.logon, askAgain, until);
    if (reply) {
        m_exchange.proxy = *reply;
        return true;
    }
    m_exchange.answer.reset();
    return fail(Stage::Proxy, reply.error());
}

void Progression::takeRefusal()
{
    if (!isPerhapsProxys(*m_exchange.answer))
        return;
    m_exchange.answer.reset();
    fail(Stage::Proxy, httpRefusal(*m_exchange.proxy));
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
    const QHostAddress& firstHop = request.route.isDirect() ? request.address : request.route.address;
    if ((scheme != QLatin1String("http") && scheme != QLatin1String("https")) ||
        request.url.host().isEmpty() || firstHop.isNull())
        return Error{ErrorKind::Invalid,
                     QStringLiteral("neither http nor https, or without a host or an address"), 0};
    return {};
}

} // namespace

WebExchange SocketWebProbe::get(const WebRequest& request, std::stop_token stop)
{
    const bool isSecure = request.url.scheme() == QLatin1String("https");
    Progression progression({request.address, portOf(request.url)}, request.times, std::move(stop));
    if (const auto refused = refusal(request))
        progression.fail(request.route.isDirect() ? Stage::Connect : Stage::Proxy, *refused);
    else if (progression.connect(request) && (!isSecure || progression.shakeHands(request, m_verifier)))
        progression.askFor(request);
    return progression.ended(request);
}

WebExchange SocketWebProbe::connect(const QHostAddress& address, quint16 port, const ProbeTimes& times,
                                    std::stop_token stop)
{
    Progression progression({address, port}, times, std::move(stop));
    progression.connect({}, {{}, address, port}, Stage::Connect);
    return progression.ended();
}

} // namespace precall
