#include "core/checks/browsers/proof/ProofServer.h"

#include "core/base/InParallel.h"
#include "core/net/socket/TcpStream.h"

#include <QRandomGenerator>

#include <array>

namespace precall {

namespace {

constexpr int mostVisitors = 16;
constexpr qsizetype mostAnswerBytes = 64 * 1024;
constexpr std::chrono::seconds mostVisit{5};
/// What a visitor may still send while it is told that it is refused, so that it gets to read that.
constexpr qsizetype mostDrained = 256 * 1024;
constexpr std::chrono::milliseconds drainTime{300};

QByteArray statusLine(int status, const QByteArray& reason)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\n";
}

/// Nothing of it may be kept, guessed at, framed or read by another page.
const char* const everyReply = "Connection: close\r\n"
                               "Cache-Control: no-store\r\n"
                               "X-Content-Type-Options: nosniff\r\n"
                               "Referrer-Policy: same-origin\r\n"
                               "Cross-Origin-Resource-Policy: same-origin\r\n"
                               "Cross-Origin-Opener-Policy: same-origin\r\n";

/// Reads on for a moment: closing with unread bytes would reset the connection under the reply.
void drain(TcpStream& stream, const Until& until)
{
    for (qsizetype read = 0; read < mostDrained;) {
        const auto some = stream.readSome(mostDrained, until);
        if (!some || some->isEmpty())
            return;
        read += some->size();
    }
}

} // namespace

QByteArray proofSecret()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

Result<std::unique_ptr<ProofServer>> ProofServer::start(const ProofContent& content)
{
    Result<TcpListener> listener = TcpListener::on(QHostAddress(QHostAddress::LocalHost));
    if (!listener)
        return listener.error();
    return std::unique_ptr<ProofServer>(new ProofServer(*std::move(listener), content));
}

ProofServer::ProofServer(TcpListener listener, const ProofContent& content)
    : m_listener(std::move(listener)),
      m_port(m_listener->local().port),
      m_entry('/' + proofSecret()),
      m_path('/' + proofSecret() + '/'),
      m_content(content)
{
}

QUrl ProofServer::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(QLatin1String(m_entry)));
}

ProofVisit ProofServer::serve(const ProofTimes& times, std::stop_token stop)
{
    const QDeadlineTimer shownBy(times.shown);
    const QDeadlineTimer answeredBy(times.answered);
    const std::stop_callback onStop(stop, [this] { m_ended.request_stop(); });
    inParallel(mostVisitors, mostVisitors, m_ended.get_token(),
               [&](int) { acceptVisitors(shownBy, answeredBy, stop); });
    m_listener.reset();
    const std::lock_guard lock(m_mutex);
    return m_visit.value_or(ProofVisit{m_shown ? ProofEnd::NoAnswer : ProofEnd::NotOpened, std::nullopt, {}});
}

/// One visitor after the other. A reply is still written when another visitor has brought the answer.
void ProofServer::acceptVisitors(QDeadlineTimer shownBy, QDeadlineTimer answeredBy, std::stop_token stop)
{
    while (!m_ended.stop_requested()) {
        const bool shown = m_shown;
        Result<Socket> visitor = m_listener->accept({shown ? answeredBy : shownBy, m_ended.get_token()});
        if (visitor)
            serveOne(*std::move(visitor), Until{answeredBy, stop}.atMost(mostVisit));
        else if (visitor.error().kind != ErrorKind::TimedOut || shown == m_shown)
            return;
    }
}

void ProofServer::serveOne(Socket visitor, const Until& until)
{
    TcpStream stream(std::move(visitor));
    const Result<ReceivedRequest> request =
        readRequest(stream, mostAnswerBytes, {until.deadline, m_ended.get_token()});
    if (!request && request.error().kind == ErrorKind::Cancelled)
        return;
    const Reply reply = request ? replyTo(*request) : refusal(request.error());
    const QByteArray bytes = statusLine(reply.status, reply.reason) + everyReply + reply.headers +
                             "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n\r\n" +
                             reply.body;
    // A visitor that has gone is none of our business.
    if (!stream.writeAll(bytes, until))
        return;
    stream.finishSending();
    drain(stream, until.atMost(drainTime));
}

ProofServer::Reply ProofServer::refusal(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::TooLarge:
        return {413, "Content Too Large", {}, {}};
    case ErrorKind::Unsupported:
        return {411, "Length Required", {}, {}};
    case ErrorKind::TimedOut:
        return {408, "Request Timeout", {}, {}};
    default:
        return {400, "Bad Request", {}, {}};
    }
}

ProofServer::Reply ProofServer::replyTo(const ReceivedRequest& request)
{
    // A page elsewhere whose name was pointed at this address still sends its own name (DNS rebinding).
    if (request.header("Host") != "127.0.0.1:" + QByteArray::number(m_port))
        return {403, "Forbidden", {}, {}};
    if (request.target == m_entry)
        return leadOn(request);
    if (!request.target.startsWith(m_path))
        return {404, "Not Found", {}, {}};
    return replyToPath(request);
}

ProofServer::Reply ProofServer::replyToPath(const ReceivedRequest& request)
{
    const QByteArray name = request.target.mid(m_path.size());
    const bool isAnswer = name == "answer";
    if (!isAnswer && !name.isEmpty() && name != "no-script")
        return {404, "Not Found", {}, {}};
    const QByteArray method = isAnswer ? "POST" : "GET";
    if (request.method != method)
        return {405, "Method Not Allowed", "Allow: " + method + "\r\n", {}};
    if (isAnswer)
        return takeAnswer(request);
    return name.isEmpty() ? page() : take(ProofEnd::ScriptsOff, std::nullopt);
}

ProofServer::Reply ProofServer::leadOn(const ReceivedRequest& request)
{
    if (request.method != "GET")
        return {405, "Method Not Allowed", "Allow: GET\r\n", {}};
    if (!m_entered.exchange(true))
        return {303, "See Other", "Location: " + m_path + "\r\n", {}};
    take(ProofEnd::Shared, std::nullopt);
    return {410, "Gone", {}, {}};
}

ProofServer::Reply ProofServer::page()
{
    m_shown = true;
    return {200, "OK",
            "Content-Type: text/html; charset=utf-8\r\nContent-Security-Policy: " + m_content.securityPolicy +
                "\r\n",
            m_content.html};
}

ProofServer::Reply ProofServer::takeAnswer(const ReceivedRequest& request)
{
    if (request.header("Origin") != "http://127.0.0.1:" + QByteArray::number(m_port))
        return {403, "Forbidden", {}, {}};
    if (request.header("Content-Type") != "application/json")
        return {415, "Unsupported Media Type", {}, {}};
    const Result<BrowserAnswer> answer = readBrowserAnswer(request.body);
    if (!answer)
        return {400, "Bad Request", {}, {}};
    return take(ProofEnd::Answered, *answer);
}

/// The first counts.
ProofServer::Reply ProofServer::take(ProofEnd end, std::optional<BrowserAnswer> answer)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_visit)
            return {409, "Conflict", {}, {}};
        m_visit = {end, std::move(answer), {}};
    }
    m_ended.request_stop();
    return {200, "OK", {}, {}};
}

} // namespace precall
