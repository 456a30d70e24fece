#include "core/net/http/ReceivedRequest.h"

#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Bytes that come in small pieces, then the end.
class PieceStream : public ByteStream
{
public:
    explicit PieceStream(QByteArray bytes, qsizetype piece = 7) : m_bytes(std::move(bytes)), m_piece(piece) {}

    Result<QByteArray> readSome(qsizetype limit, const Until&) override
    {
        const QByteArray some = m_bytes.left(std::min(limit, m_piece));
        m_bytes.remove(0, some.size());
        return some;
    }
    Result<void> writeAll(QByteArrayView, const Until&) override { return {}; }
    void close(const Until&) override {}

private:
    QByteArray m_bytes;
    qsizetype m_piece;
};

Result<ReceivedRequest> requestOf(const QByteArray& bytes, qsizetype limit = 100)
{
    PieceStream stream(bytes);
    return readRequest(stream, limit, {});
}

const QByteArray post("POST /a/answer HTTP/1.1\r\nHost: 127.0.0.1:80\r\nContent-Length: 5\r\n\r\nhello");

} // namespace

TEST_CASE("A request is read with its head and as much body as it announces")
{
    const auto request = requestOf(post + "more");
    REQUIRE(request);
    CHECK(request->method == "POST");
    CHECK(request->target == "/a/answer");
    CHECK(request->header("host") == "127.0.0.1:80");
    CHECK(request->body == "hello");
    const auto get = requestOf("GET / HTTP/1.0\r\nX-Empty:\r\n\r\n");
    REQUIRE(get);
    CHECK(get->body.isEmpty());
    CHECK(get->header("X-Empty").isEmpty());
    CHECK_FALSE(get->header("X-Empty").isNull());
    CHECK(get->header("Host").isNull());
}

TEST_CASE("What is no request, or too much of one, is refused with the kind of its fault")
{
    const auto fault = [](const QByteArray& bytes) {
        const auto request = requestOf(bytes);
        return request ? QString() : errorWord(request.error().kind);
    };
    const QString protocol = errorWord(ErrorKind::Protocol);
    for (const char* head :
         {"GET /\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n", "GET / HTTP/2\r\n\r\n",
          "GET http://x/ HTTP/1.1\r\n\r\n", "G@T / HTTP/1.1\r\n\r\n", " / HTTP/1.1\r\n\r\n",
          "GET /\x7f HTTP/1.1\r\n\r\n", "\r\n\r\n", "GET / HTTP/1.1\r\nno header\r\n\r\n",
          "GET / HTTP/1.1\r\n folded: x\r\n\r\n", "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
          "GET / HTTP/1.1\r\nHost: a\r\nhost: b\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 0x5\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length:\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 1, 1\r\n\r\n",
          "GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", "\x16\x03\x01\r\n\r\n"}) {
        CAPTURE(head);
        CHECK(fault(head) == protocol);
    }
    CHECK(fault("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n") ==
          errorWord(ErrorKind::Unsupported));
    CHECK(fault("POST / HTTP/1.1\r\nContent-Length: 101\r\n\r\n") == errorWord(ErrorKind::TooLarge));
    CHECK(fault("POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n") ==
          errorWord(ErrorKind::TooLarge));
    CHECK(fault("GET / HTTP/1.1\r\nCookie: " + QByteArray(70'000, 'x')) == errorWord(ErrorKind::TooLarge));
    CHECK(fault("GET / HTTP/1.1\r\n") == errorWord(ErrorKind::Closed));
    CHECK(fault(post.chopped(1)) == errorWord(ErrorKind::Closed));
}

TEST_CASE("Damaged requests are read or refused, and never more is taken than announced")
{
    test::forEachMutation(post, 20'000, [](const QByteArray& bytes) {
        const auto request = requestOf(bytes);
        CHECK((!request || request->body.size() <= 100));
    });
}
