#include "core/base/Abandonable.h"
#include "core/net/Dialer.h"
#include "core/net/proxy/PasswordLogon.h"
#include "core/net/proxy/SystemProxyLogon.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/TcpServer.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <thread>

// Logging on to an HTTP proxy with the user's own account: what is sent on which connection, and what happens
// where the system or the proxy does not play along.

using namespace precall;
using namespace precall::test;

namespace {

const QByteArray opened = "HTTP/1.1 200 Connection established\r\n\r\n";

QByteArray refusal(const QByteArray& challenge, const QByteArray& more = {})
{
    return "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: " + challenge + "\r\n" + more +
           "Content-Length: 4\r\n\r\nWho?";
}

/// A proxy that gives these answers in turn, over as many connections as it takes, and closes the one on
/// which it says so.
class LogonProxy
{
public:
    explicit LogonProxy(QList<QByteArray> answers) : m_answers(std::move(answers)) {}

    Dialled dial(ProxyLogon* logon)
    {
        const ProbeTimes times{std::chrono::seconds(5), std::chrono::seconds(5), std::chrono::seconds(5),
                               std::chrono::seconds(5)};
        const Endpoint place = m_server.endpoint();
        return precall::dial(
            Route{Route::Kind::HttpProxy, QStringLiteral("proxy.example"), place.port, place.address, logon},
            {QStringLiteral("www.example"), {}, 443}, times, {});
    }

    /// The values of Proxy-Authorization of all requests, in order; empty for none.
    QList<QByteArray> authorizations()
    {
        m_server.awaitScripts();
        return m_authorizations;
    }
    int connections() const { return m_server.accepted(); }

private:
    void serve(TcpPeer& peer)
    {
        while (true) {
            const QByteArray request = peer.readUntil("\r\n\r\n");
            if (!request.endsWith("\r\n\r\n") || m_answers.isEmpty())
                return;
            const qsizetype at = request.indexOf("Proxy-Authorization: ");
            m_authorizations.append(at < 0 ? QByteArray() : request.mid(at + 21).split('\r').first());
            const QByteArray answer = m_answers.takeFirst();
            peer.write(answer);
            if (answer.contains("Connection: close"))
                return peer.close();
        }
    }

    QList<QByteArray> m_answers; ///< one connection at a time is served
    QList<QByteArray> m_authorizations;
    TcpServer m_server{[this](TcpPeer& peer) { serve(peer); }};
};

/// A system whose call says nothing until it is let go.
struct HangingContext : NativeSecurityContext
{
    std::mutex mutex;
    std::condition_variable changed;
    bool letGo = false;
    std::atomic<int> calls = 0;

    Result<QByteArray> step(const QByteArray&) override
    {
        ++calls;
        std::unique_lock lock(mutex);
        changed.wait(lock, [&] { return letGo; });
        return QByteArray("late");
    }
    void release()
    {
        const std::lock_guard lock(mutex);
        letGo = true;
        changed.notify_all();
    }
};

} // namespace

TEST_CASE("Without the user's consent a proxy gets no token", "[proxy]")
{
    LogonProxy proxy({refusal("Negotiate")});
    const Dialled dialled = proxy.dial(nullptr);
    REQUIRE(dialled.reply);
    CHECK(dialled.reply->status == 407);
    CHECK_FALSE(dialled.reply->logon);
    CHECK(proxy.authorizations() == QList<QByteArray>{""});
}

TEST_CASE("A ticket opens the tunnel, on the same connection or on a new one", "[proxy]")
{
    FakeProxyLogon logon;
    const bool closes = GENERATE(false, true);
    LogonProxy proxy({refusal("Basic realm=x\r\nProxy-Authenticate: negotiate",
                              closes ? "Proxy-Connection: close\r\n" : ""),
                      opened + "hello"});
    Dialled dialled = proxy.dial(&logon);
    REQUIRE(dialled.stream);
    const auto bytes = readExactly(*dialled.stream, 5, within(5000));
    CHECK((bytes && *bytes == "hello"));
    REQUIRE(dialled.reply->logon);
    CHECK(dialled.reply->logon->scheme == QLatin1String("Negotiate"));
    CHECK(dialled.reply->logon->legs == 1);
    CHECK_FALSE(dialled.reply->logon->error);
    dialled.stream.reset();
    CHECK(proxy.authorizations() ==
          QList<QByteArray>{"", "Negotiate " + QByteArray("token after ").toBase64()});
    CHECK(proxy.connections() == (closes ? 2 : 1));
    CHECK(logon.asked == QStringList{QStringLiteral("Negotiate proxy.example")});
}

TEST_CASE("Several tokens go over one connection", "[proxy]")
{
    FakeProxyLogon logon;
    LogonProxy proxy({refusal("NTLM", "Connection: close\r\n"),
                      refusal("NTLM " + QByteArray("challenge").toBase64()), opened});
    Dialled dialled = proxy.dial(&logon);
    REQUIRE(dialled.stream);
    CHECK(dialled.reply->logon->legs == 2);
    dialled.stream.reset();
    CHECK(proxy.connections() == 2);
    CHECK(proxy.authorizations().last() == "NTLM " + QByteArray("token after challenge").toBase64());
}

TEST_CASE("What does not let in is told, and is bounded", "[proxy]")
{
    struct Row
    {
        const char* name;
        QList<QByteArray> answers;
        int legs;
        std::optional<ErrorKind> error; ///< nothing: it was not tried
    };
    const QByteArray next = refusal("Negotiate " + QByteArray("more").toBase64());
    const Row rows[] = {
        {"nothing that can be used", {refusal("Basic realm=x")}, 0, {}},
        {"the token is refused", {refusal("Negotiate"), refusal("Negotiate")}, 1, ErrorKind::AccessDenied},
        {"closed in the middle",
         {refusal("Negotiate"),
          refusal("Negotiate " + QByteArray("more").toBase64(), "Connection: close\r\n")},
         1,
         ErrorKind::AccessDenied},
        {"no HTTP any more", {refusal("Negotiate"), "SSH-2.0-OpenSSH_9.2\r\n"}, 1, ErrorKind::Protocol},
        {"never enough",
         {refusal("Negotiate"), next, next, next, next, next, next},
         4,
         ErrorKind::AccessDenied}};
    for (const Row& row : rows) {
        INFO(row.name);
        FakeProxyLogon logon;
        LogonProxy proxy(row.answers);
        const Dialled dialled = proxy.dial(&logon);
        CHECK_FALSE(dialled.stream);
        REQUIRE(dialled.reply);
        CHECK(dialled.reply->status == 407);
        REQUIRE(dialled.reply->logon.has_value() == row.error.has_value());
        if (!row.error)
            continue;
        CHECK(dialled.reply->logon->legs == row.legs);
        REQUIRE(dialled.reply->logon->error);
        CHECK(dialled.reply->logon->error->kind == *row.error);
    }
}

TEST_CASE("Without a ticket nothing is sent, and the system's words are kept", "[proxy]")
{
    FakeProxyLogon logon;
    logon.script = [](const QByteArray&) {
        return Error{ErrorKind::AccessDenied, QStringLiteral("no ticket"), 7};
    };
    LogonProxy proxy({refusal("Negotiate")});
    const Dialled dialled = proxy.dial(&logon);
    REQUIRE(dialled.reply);
    REQUIRE(dialled.reply->logon);
    CHECK(dialled.reply->logon->error->detail == QLatin1String("no ticket"));
    CHECK(proxy.authorizations() == QList<QByteArray>{""});
}

TEST_CASE("A typed password is sent once the proxy asks, and to every later request of it", "[proxy]")
{
    PasswordLogon logon(QStringLiteral("http://proxy.example:3128"), std::nullopt, QStringLiteral("kim"),
                        QStringLiteral("pass:wörd"));
    const QByteArray sent = "Basic " + QStringLiteral("kim:pass:wörd").toUtf8().toBase64();
    for (int i = 0; i < 2; ++i) {
        LogonProxy proxy({refusal("Negotiate\r\nProxy-Authenticate: basic realm=\"x\""), opened});
        Dialled dialled = proxy.dial(&logon);
        REQUIRE(dialled.stream);
        CHECK(dialled.reply->logon->scheme == QLatin1String("Basic"));
        CHECK_FALSE(dialled.reply->logon->error);
        dialled.stream.reset();
        CHECK(proxy.authorizations() == QList<QByteArray>{"", sent});
    }
}

TEST_CASE("A wrong password is tried once in a run", "[proxy]")
{
    PasswordLogon logon(QStringLiteral("http://proxy.example:3128"), QStringLiteral("x"),
                        QStringLiteral("kim"), QStringLiteral("wrong"));
    for (const int sent : {1, 0}) {
        LogonProxy proxy({refusal("Basic realm=\"x\""), refusal("Basic realm=\"x\""), opened});
        const Dialled dialled = proxy.dial(&logon);
        CHECK_FALSE(dialled.stream);
        REQUIRE(dialled.reply);
        REQUIRE(dialled.reply->logon);
        CHECK(dialled.reply->logon->legs == sent);
        REQUIRE(dialled.reply->logon->error);
        CHECK(dialled.reply->logon->error->kind == ErrorKind::AccessDenied);
        CHECK(proxy.authorizations().size() == 1 + sent);
    }
}

TEST_CASE("A typed password goes to its own proxy and realm alone", "[proxy]")
{
    PasswordLogon logon(QStringLiteral("http://proxy.example:3128"), QStringLiteral("x"),
                        QStringLiteral("kim"), QStringLiteral("secret"));
    for (const char* challenge : {"Basic realm=\"y\"", "Negotiate", "Digest realm=\"x\", nonce=\"n\""}) {
        LogonProxy proxy({refusal(challenge), opened});
        const Dialled dialled = proxy.dial(&logon);
        REQUIRE(dialled.reply);
        CHECK_FALSE(dialled.reply->logon);
        CHECK(proxy.authorizations() == QList<QByteArray>{""});
    }
    CHECK(logon.isFor({Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128, {}}));
    CHECK_FALSE(logon.isFor({Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 8080, {}}));
    CHECK_FALSE(logon.isFor({Route::Kind::HttpProxy, QStringLiteral("other.example"), 3128, {}}));
    CHECK_FALSE(logon.isFor({Route::Kind::Socks5, QStringLiteral("proxy.example"), 3128, {}}));
}

TEST_CASE("Nobody sends a typed password before its first try has ended", "[proxy]")
{
    PasswordLogon logon(QStringLiteral("http://proxy.example:3128"), {}, QStringLiteral("kim"),
                        QStringLiteral("p"));
    const auto begin = [&] { return logon.begin(QStringLiteral("Basic"), QStringLiteral("proxy.example")); };
    auto first = begin();
    const auto second = begin();
    REQUIRE(first->next({}, within(1000)).ok());
    const auto early = second->next({}, within(20));
    REQUIRE_FALSE(early.ok());
    CHECK(early.error().kind == ErrorKind::TimedOut);
    SECTION("let in")
    {
        first->end(std::nullopt);
        CHECK(second->next({}, within(1000)).ok());
    }
    SECTION("without an answer it is tried again, three times in all")
    {
        first.reset();
        CHECK(second->next({}, within(1000)).ok());
        second->end(Error{ErrorKind::TimedOut, {}, 0});
        CHECK(begin()->next({}, within(1000)).ok());
        const auto fourth = begin()->next({}, within(1000));
        REQUIRE_FALSE(fourth.ok());
        CHECK(fourth.error().kind == ErrorKind::Closed);
    }
    SECTION("what was stopped tells nothing")
    {
        for (int i = 0; i < 5; ++i)
            first->end(Error{ErrorKind::Cancelled, {}, 0});
        CHECK(second->next({}, within(1000)).ok());
    }
    SECTION("a refusal is the last word")
    {
        first->end(Error{ErrorKind::AccessDenied, {}, 0});
        CHECK_FALSE(second->next({}, within(1000)).ok());
    }
    SECTION("stopped while waiting")
    {
        const auto took = timeToStop(
            [&](std::stop_token stop) {
                CHECK(second->next({}, {QDeadlineTimer(60'000), stop}).error().kind == ErrorKind::Cancelled);
            },
            [] { return true; });
        CHECK(took < stopBound);
    }
}

TEST_CASE("A user name for Basic has no colon", "[proxy]")
{
    CHECK(isUserNameForBasic(QStringLiteral("FIRM\\kim lee")));
    for (const char* wrong : {"", "kim:lee", "kim\n"})
        CHECK_FALSE(isUserNameForBasic(QLatin1String(wrong)));
}

TEST_CASE("A system that does not answer is given up in time, and not asked again until it does", "[proxy]")
{
    const auto hanging = std::make_shared<HangingContext>();
    SystemProxyLogon logon([&](const QString&, const QString&) { return hanging; },
                           std::chrono::milliseconds(50));
    const auto context = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.example"));
    const auto late = context->next({}, within(50));
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().kind == ErrorKind::TimedOut);
    const auto again = context->next({}, within(60'000));
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().detail == QLatin1String("the system did not answer in time"));
    CHECK(hanging->calls == 1);
    hanging->release();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
    CHECK(context->next({}, within(60'000)).ok());
}

TEST_CASE("Who waits for others' logons is no sign of a system that hangs", "[proxy]")
{
    const auto slow = std::make_shared<HangingContext>();
    SystemProxyLogon logon([&](const QString&, const QString&) { return slow; }, std::chrono::seconds(60));
    const auto first = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.example"));
    const auto second = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.example"));
    std::optional<Result<QByteArray>> ends;
    std::jthread works([&] { ends = first->next({}, within(60'000)); });
    CHECK(eventually([&] { return slow->calls == 1; }));
    SECTION("it is told that it only waited, and the next one is served")
    {
        const auto waited = second->next({}, within(50));
        REQUIRE_FALSE(waited.ok());
        CHECK(waited.error().detail == QLatin1String("the system was busy with other logons"));
    }
    SECTION("one that is short of time when its turn comes does not end everybody's logons")
    {
        slow->release();
        works.join();
        slow->letGo = false;
        CHECK_FALSE(second->next({}, within(20)).ok());
    }
    slow->release();
    if (works.joinable())
        works.join();
    CHECK((ends && ends->ok()));
    CHECK(second->next({}, within(60'000)).ok());
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("A logon that hangs ends soon after a stop, who waits for it too", "[stop]")
{
    const auto hanging = std::make_shared<HangingContext>();
    SystemProxyLogon logon([&](const QString&, const QString&) { return hanging; });
    const auto first = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.example"));
    const auto second = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.example"));
    std::stop_source stop;
    const Until until{QDeadlineTimer(std::chrono::seconds(60)), stop.get_token()};
    std::optional<Error> ends[2];
    std::jthread hangs([&] { ends[0] = first->next({}, until).error(); });
    CHECK(eventually([&] { return hanging->calls == 1; }));
    std::jthread waits([&] { ends[1] = second->next({}, until).error(); });
    const auto begun = std::chrono::steady_clock::now();
    stop.request_stop();
    hangs.join();
    waits.join();
    CHECK(std::chrono::steady_clock::now() - begun < stopBound);
    for (const auto& end : ends)
        CHECK((end && end->kind == ErrorKind::Cancelled));
    CHECK(hanging->calls == 1);
    hanging->release();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("The system's own library says why there is no ticket", "[proxy]")
{
    qputenv("KRB5CCNAME", "MEMORY:nothing");
    qputenv("KRB5_CONFIG", "/dev/null");
    SystemProxyLogon logon;
    const auto context = logon.begin(QStringLiteral("Negotiate"), QStringLiteral("proxy.invalid"));
    const auto token = context->next({}, within(5000));
    REQUIRE_FALSE(token.ok());
    CHECK((token.error().kind == ErrorKind::AccessDenied || token.error().kind == ErrorKind::Unsupported));
    CHECK_FALSE(token.error().detail.isEmpty());
    const auto ntlm = logon.begin(QStringLiteral("NTLM"), QStringLiteral("proxy.invalid"));
    CHECK_FALSE(ntlm->next({}, within(5000)).ok());
}
