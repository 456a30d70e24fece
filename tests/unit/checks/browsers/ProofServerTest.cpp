#include "core/checks/browsers/proof/ProofServer.h"

#include "core/net/socket/TcpStream.h"
#include "tests/servers/Mutation.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>
#include <future>

using namespace precall;

namespace {

constexpr std::chrono::seconds patience{20};

QByteArray answerJson()
{
    BrowserAnswer answer;
    answer.secure = true;
    answer.userAgent = QStringLiteral("test");
    return QJsonDocument(toJson(answer)).toJson(QJsonDocument::Compact);
}

/// A server that serves on a thread of its own.
class RunningServer
{
public:
    explicit RunningServer(ProofTimes times = {patience, patience})
        : m_server(*ProofServer::start({"<p>page</p>", "default-src 'none'"})),
          m_visit(std::async(std::launch::async,
                             [this, times] { return m_server->serve(times, m_stop.get_token()); }))
    {
    }
    ~RunningServer() { m_stop.request_stop(); }

    ProofVisit visit() { return m_visit.get(); }
    bool isServing() const
    {
        return m_visit.wait_for(std::chrono::seconds(0)) == std::future_status::timeout;
    }
    void stop() { m_stop.request_stop(); }
    QUrl url() const { return m_server->url(); }
    QByteArray ticket() const { return url().path().toLatin1(); }
    /// Of the page: where the ticket leads on to, asked for once.
    QByteArray path()
    {
        if (m_path.isEmpty()) {
            const QByteArray reply = get(ticket());
            const qsizetype from = reply.indexOf("\r\nLocation: ") + 12;
            m_path = reply.mid(from, reply.indexOf("\r\n", from) - from);
        }
        return m_path;
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(url().port()); }
    Endpoint endpoint() const { return {QHostAddress(QHostAddress::LocalHost), quint16(url().port())}; }

    /// Everything that comes back for these bytes; empty when nothing does.
    QByteArray exchange(const QByteArray& bytes) const
    {
        const Until until{QDeadlineTimer(patience), {}};
        TcpStream stream;
        if (!stream.connect(endpoint(), until) || !stream.writeAll(bytes, until))
            return {};
        stream.finishSending();
        QByteArray reply;
        for (auto some = stream.readSome(65536, until); some && !some->isEmpty();
             some = stream.readSome(65536, until))
            reply += *some;
        return reply;
    }
    QByteArray get(const QByteArray& target) const
    {
        return exchange("GET " + target + " HTTP/1.1\r\nHost: " + host() + "\r\n\r\n");
    }
    QByteArray post(const QByteArray& body, const QByteArray& origin,
                    const QByteArray& type = "application/json")
    {
        return exchange("POST " + path() + "answer HTTP/1.1\r\nHost: " + host() + "\r\nOrigin: " + origin +
                        "\r\nContent-Type: " + type +
                        "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

private:
    std::unique_ptr<ProofServer> m_server;
    QByteArray m_path;
    std::stop_source m_stop;
    std::future<ProofVisit> m_visit;
};

int statusOf(const QByteArray& reply)
{
    return reply.mid(9, 3).toInt();
}

} // namespace

TEST_CASE("The page is served, one answer is taken, then nobody listens any more")
{
    RunningServer server;
    const QByteArray page = server.get(server.path());
    CHECK(statusOf(page) == 200);
    CHECK(page.contains("Content-Security-Policy: default-src 'none'\r\n"));
    CHECK(page.contains("Cache-Control: no-store\r\n"));
    CHECK(page.endsWith("\r\n\r\n<p>page</p>"));
    CHECK(statusOf(server.post(answerJson(), "http://" + server.host())) == 200);
    const ProofVisit visit = server.visit();
    CHECK(visit.end == ProofEnd::Answered);
    REQUIRE(visit.answer);
    CHECK(visit.answer->userAgent == QLatin1String("test"));
    CHECK(server.get(server.path()).isEmpty());
}

TEST_CASE("Nothing else is served, and nothing wrong ends the waiting")
{
    RunningServer server;
    const QByteArray origin = "http://" + server.host();
    const QByteArray host = "\r\nHost: " + server.host() + "\r\n\r\n";
    for (const QByteArray& target : QList<QByteArray>{
             "/", "/favicon.ico", server.path().chopped(1), server.path() + "x", server.path() + "?",
             server.path() + "../", server.path().toLower() + "_", "/" + proofSecret() + "/"}) {
        CAPTURE(target.constData());
        CHECK(statusOf(server.get(target)) == 404);
    }
    CHECK(statusOf(server.exchange("GET " + server.path() + " HTTP/1.1\r\n\r\n")) == 403);
    CHECK(statusOf(server.exchange("GET " + server.path() + " HTTP/1.1\r\nHost: evil.example\r\n\r\n")) ==
          403);
    CHECK(statusOf(server.exchange("GET " + server.path() + " HTTP/1.1\r\nHost: localhost:" +
                                   QByteArray::number(server.url().port()) + "\r\n\r\n")) == 403);
    CHECK(statusOf(server.exchange("DELETE " + server.path() + " HTTP/1.1" + host)) == 405);
    CHECK(statusOf(server.exchange("GET " + server.path() + "answer HTTP/1.1" + host)) == 405);
    CHECK(statusOf(server.post(answerJson(), "http://evil.example")) == 403);
    CHECK(statusOf(server.post(answerJson(), "null")) == 403);
    CHECK(statusOf(server.post(answerJson(), origin, "text/plain")) == 415);
    CHECK(statusOf(server.post("{}", origin)) == 400);
    CHECK(statusOf(server.exchange("nonsense\r\n\r\n")) == 400);
    CHECK(statusOf(server.exchange("POST " + server.path() +
                                   "answer HTTP/1.1\r\nContent-Length: 104857600\r\n\r\n")) == 413);
    CHECK(statusOf(server.exchange("POST " + server.path() +
                                   "answer HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")) == 411);
    CHECK(server.isServing());
    CHECK(statusOf(server.post(answerJson(), origin)) == 200);
    CHECK(server.visit().end == ProofEnd::Answered);
}

TEST_CASE("The ticket leads on to the page once, and a second one who has it ends the visit")
{
    RunningServer server;
    const QByteArray first = server.get(server.ticket());
    CHECK(statusOf(first) == 303);
    CHECK(first.contains("\r\nLocation: /"));
    CHECK_FALSE(first.contains("Location: " + server.ticket()));
    CHECK_FALSE(first.contains("page"));
    CHECK(server.isServing());
    CHECK(statusOf(server.get(server.ticket())) == 410);
    CHECK(server.visit().end == ProofEnd::Shared);
}

TEST_CASE("A ticket is for asking only, and none of its parts is")
{
    RunningServer server;
    const QByteArray host = "\r\nHost: " + server.host() + "\r\n\r\n";
    CHECK(statusOf(server.exchange("HEAD " + server.ticket() + " HTTP/1.1" + host)) == 405);
    CHECK(statusOf(server.get(server.ticket() + "/")) == 404);
    CHECK(statusOf(server.get(server.ticket() + "/answer")) == 404);
    CHECK(statusOf(server.get(server.ticket().chopped(1))) == 404);
    CHECK(statusOf(server.exchange("GET " + server.ticket() + " HTTP/1.1\r\nHost: evil.example\r\n\r\n")) ==
          403);
    CHECK(server.isServing());
    CHECK(statusOf(server.get(server.path())) == 200);
}

TEST_CASE("Slow and silent visitors keep nobody else waiting")
{
    RunningServer server;
    const Until until{QDeadlineTimer(patience), {}};
    std::vector<TcpStream> idle(10);
    for (TcpStream& visitor : idle)
        REQUIRE(visitor.connect(server.endpoint(), until));
    REQUIRE(idle.front().writeAll(QByteArrayView("GET / HT"), until));
    CHECK(statusOf(server.get(server.path())) == 200);
    CHECK(statusOf(server.post(answerJson(), "http://" + server.host())) == 200);
    CHECK(server.visit().end == ProofEnd::Answered);
}

TEST_CASE("A browser without JavaScript says so by a picture")
{
    RunningServer server;
    CHECK(statusOf(server.get(server.path() + "no-script")) == 200);
    const ProofVisit visit = server.visit();
    CHECK(visit.end == ProofEnd::ScriptsOff);
    CHECK_FALSE(visit.answer);
}

TEST_CASE("Waiting ends: nobody comes, nobody answers, stop")
{
    constexpr std::chrono::milliseconds soon{60};
    CHECK(RunningServer({soon, patience}).visit().end == ProofEnd::NotOpened);
    RunningServer shown;
    CHECK(statusOf(shown.get(shown.path())) == 200);
    shown.stop();
    CHECK(shown.visit().end == ProofEnd::NoAnswer);
    RunningServer stopped;
    stopped.stop();
    CHECK(stopped.visit().end == ProofEnd::NotOpened);
}

TEST_CASE("Damaged requests never get the page without its secret, nor end the waiting")
{
    RunningServer server;
    const QByteArray sane = "GET /" + QByteArray(22, 'A') + "/ HTTP/1.1\r\nHost: " + server.host() +
                            "\r\nOrigin: http://" + server.host() + "\r\nContent-Length: 2\r\n\r\n{}";
    test::forEachMutation(
        sane, 300, [&](const QByteArray& bytes) { CHECK_FALSE(server.exchange(bytes).contains("page")); });
    CHECK(server.isServing());
}

TEST_CASE("Secrets are long, fit into an address, and differ")
{
    const QByteArray secret = proofSecret();
    CHECK(secret.size() == 22);
    CHECK(secret != proofSecret());
    CHECK(QUrl(QLatin1String("http://127.0.0.1/" + secret)).isValid());
}
