#include "core/net/http/HttpParser.h"

#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

constexpr qsizetype bodyLimit = 1000;

struct Read
{
    HttpAnswer answer;
    bool hasHead = false;
    bool done = false;
    std::optional<Error> error;
};

/// All of `bytes`, `step` at a time, then the end of the stream.
Read read(const QByteArray& bytes, qsizetype step = 4096)
{
    HttpParser parser(bodyLimit);
    Result<void> result;
    for (qsizetype at = 0; at < bytes.size() && result && !parser.done(); at += step)
        result = parser.feed(bytes.mid(at, step));
    if (result)
        result = parser.end();
    return {parser.answer(), parser.hasHead(), parser.done(),
            result ? std::nullopt : std::optional(result.error())};
}

ErrorKind errorOf(const QByteArray& bytes)
{
    const Read outcome = read(bytes);
    REQUIRE(outcome.error);
    return outcome.error->kind;
}

const QByteArray head = "HTTP/1.1 200 OK\r\n";
const QByteArray chunked = head + "Transfer-Encoding: chunked\r\n\r\n";

} // namespace

TEST_CASE("A body of known length, in pieces of any size", "[http]")
{
    const qsizetype step = GENERATE(1, 2, 3, 7, 4096);
    const Read outcome = read(head + "Server:  nginx \r\nContent-Length: 5\r\n\r\nhellosurplus", step);
    CHECK_FALSE(outcome.error);
    CHECK(outcome.answer.status == 200);
    CHECK(outcome.answer.reason == QLatin1String("OK"));
    CHECK(outcome.answer.header("server") == "nginx");
    CHECK(outcome.answer.headers.first().first == "Server");
    CHECK(outcome.answer.body == "hello");
    CHECK(outcome.answer.complete);
}

TEST_CASE("Chunks are joined, extensions and trailer passed over", "[http]")
{
    const qsizetype step = GENERATE(1, 5, 4096);
    const Read outcome = read(chunked + "5;name=value\r\nhello\r\n1\r\n!\r\n0\r\nTrailer: x\r\n\r\n", step);
    CHECK_FALSE(outcome.error);
    CHECK(outcome.answer.body == "hello!");
    CHECK(outcome.answer.complete);
}

TEST_CASE("A body until the end of the stream", "[http]")
{
    const Read outcome = read("HTTP/1.0 200\n\nhello");
    CHECK_FALSE(outcome.error);
    CHECK(outcome.answer.body == "hello");
    CHECK(outcome.answer.complete);
}

TEST_CASE("Answers without a body are complete with their head", "[http]")
{
    const QByteArray status = GENERATE(QByteArray("204 No Content"), QByteArray("304 Not Modified"),
                                       QByteArray("101 Switching Protocols"));
    const Read outcome = read("HTTP/1.1 " + status + "\r\nContent-Length: 10\r\n\r\n");
    CHECK_FALSE(outcome.error);
    CHECK(outcome.answer.complete);
}

TEST_CASE("Interim answers are passed over", "[http]")
{
    const Read outcome =
        read("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + head + "Content-Length: 0\r\n\r\n");
    CHECK(outcome.answer.status == 200);
    CHECK(outcome.answer.headers.size() == 1);
    CHECK(outcome.answer.complete);
}

TEST_CASE("Folded headers are joined", "[http]")
{
    CHECK(read(head + "A: one\r\n  two\r\nContent-Length: 0\r\n\r\n").answer.header("A") == "one two");
}

TEST_CASE("A body beyond the limit is cut, and says so", "[http]")
{
    const QByteArray large(bodyLimit + 1, 'x');
    const QByteArray limit(bodyLimit, 'x');
    for (const QByteArray& response :
         {head + "Content-Length: " + QByteArray::number(large.size()) + "\r\n\r\n" + large,
          head + "\r\n" + large,
          chunked + QByteArray::number(large.size(), 16) + "\r\n" + large + "\r\n0\r\n\r\n"}) {
        const Read outcome = read(response);
        CHECK_FALSE(outcome.error);
        CHECK(outcome.done);
        CHECK(outcome.answer.body == limit);
        CHECK_FALSE(outcome.answer.complete);
    }
    CHECK(read(head + "Content-Length: 1000\r\n\r\n" + limit).answer.complete);
}

TEST_CASE("What ends early is closed", "[http]")
{
    CHECK(errorOf("") == ErrorKind::Closed);
    CHECK(errorOf("HTTP/1.1 2") == ErrorKind::Closed);
    CHECK(errorOf(head + "Server: x\r\n") == ErrorKind::Closed);
    CHECK(errorOf(head + "Content-Length: 5\r\n\r\nhell") == ErrorKind::Closed);
    CHECK(errorOf(chunked + "5\r\nhel") == ErrorKind::Closed);
    CHECK(errorOf(chunked + "5\r\nhello\r\n") == ErrorKind::Closed);
    const Read cut = read(head + "Content-Length: 5\r\n\r\nhell");
    CHECK(cut.hasHead);
    CHECK_FALSE(cut.answer.complete);
    CHECK(cut.answer.body == "hell");
}

TEST_CASE("What is no HTTP is told at once", "[http]")
{
    for (const QByteArray& response :
         {QByteArray("SSH-2.0-OpenSSH"), QByteArray("\x15\x03\x03"), QByteArray("HTTP/2 200\r\n"),
          QByteArray("HTTP/1.1 2x0 OK\r\n"), QByteArray("HTTP/1.1 0200\r\n"),
          QByteArray("HTTP/1.1 099 No\r\n"), QByteArray("HTTP/1.1\r\n"), head + "no header\r\n",
          head + ": empty\r\n", head + "bad name: x\r\n", head + " folded\r\n",
          head + "Content-Length: -5\r\n\r\n", head + "Content-Length: 5, 6\r\n\r\n",
          head + "Content-Length: 99999999999999999999\r\n\r\n", chunked + "x\r\n", chunked + "-1\r\n",
          chunked + "\r\n", chunked + "1ffffffffffffffff\r\n", chunked + "2\r\nhello\r\n"}) {
        INFO(response.toStdString());
        CHECK(errorOf(response) == ErrorKind::Protocol);
    }
}

TEST_CASE("Floods of head or chunk lines end at their limits", "[http]")
{
    CHECK(errorOf(head + QByteArray("A: b\r\n").repeated(20000)) == ErrorKind::TooLarge);
    CHECK(errorOf(head + "A: " + QByteArray(70000, 'x')) == ErrorKind::TooLarge);
    CHECK(errorOf(QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(4000)) == ErrorKind::TooLarge);
    CHECK(errorOf(chunked + "1;" + QByteArray(5000, 'x')) == ErrorKind::TooLarge);
    CHECK(errorOf(chunked + "0\r\n" + QByteArray("A: b\r\n").repeated(20000)) == ErrorKind::TooLarge);
}

TEST_CASE("No mutation of an HTTP answer does harm", "[http][hostile]")
{
    const QByteArray sane =
        "HTTP/1.1 103 x\r\n\r\n" + chunked + "5;a=b\r\nhello\r\n10\r\n0123456789abcdef\r\n0\r\nT: x\r\n\r\n";
    int complete = 0;
    forEachMutation(sane, 20000, [&](const QByteArray& hostile) {
        const Read outcome = read(hostile, 1 + hostile.size() % 13);
        complete += outcome.answer.complete;
        if (outcome.answer.body.size() > bodyLimit)
            FAIL("a body beyond its limit");
    });
    CHECK(complete > 0);
}

TEST_CASE("Titles are found and bounded", "[http]")
{
    HttpAnswer answer;
    answer.body = "<html><head>\n<TITLE lang='en'>\n  Access \n denied </title>";
    CHECK(answer.title() == QLatin1String("Access denied"));
    answer.body = "<title>" + QByteArray(500, 'x');
    CHECK(answer.title().size() == 200);
    answer.body = "nothing";
    CHECK(answer.title().isEmpty());
}
