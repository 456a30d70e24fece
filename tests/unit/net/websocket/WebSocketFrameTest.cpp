#include "core/net/websocket/WebSocketFrame.h"

#include <catch2/catch.hpp>

using namespace precall;
using Opcode = WebSocketFrame::Opcode;

namespace {

Result<std::optional<WebSocketFrame>> readFrame(const QByteArray& bytes)
{
    WebSocketFrameReader reader;
    reader.feed(bytes);
    return reader.next();
}

/// As a server sends it: not masked, and with the length field of that size.
QByteArray fromServer(quint8 first, quint8 second, const QByteArray& rest)
{
    return QByteArray(1, static_cast<char>(first)) + static_cast<char>(second) + rest;
}

} // namespace

TEST_CASE("The frames of RFC 6455 section 5.7 read as they say")
{
    const auto text = readFrame(QByteArray::fromHex("810548656c6c6f"));
    REQUIRE(text.ok());
    CHECK(**text == WebSocketFrame{true, Opcode::Text, "Hello"});

    const auto fragment = readFrame(QByteArray::fromHex("010348656c"));
    CHECK(**fragment == WebSocketFrame{false, Opcode::Text, "Hel"});

    const auto ping = readFrame(QByteArray::fromHex("890548656c6c6f"));
    CHECK(**ping == WebSocketFrame{true, Opcode::Ping, "Hello"});

    const auto medium = readFrame(QByteArray::fromHex("827e0100") + QByteArray(256, 'x'));
    CHECK((*medium)->payload.size() == 256);

    const auto large = readFrame(QByteArray::fromHex("827f0000000000010000") + QByteArray(65536, 'x'));
    CHECK((*large)->payload.size() == 65536);
}

TEST_CASE("A client's frame is masked as RFC 6455 section 5.7 shows")
{
    CHECK(encodeFrame({true, Opcode::Text, "Hello"}, {0x37, 0xfa, 0x21, 0x3d}).toHex() ==
          "818537fa213d7f9f4d5158");
    CHECK(encodeFrame({true, Opcode::Ping, {}}, {1, 2, 3, 4}).toHex() == "898001020304");
    CHECK(encodeFrame({true, Opcode::Binary, QByteArray(126, '\0')}, {0, 0, 0, 0}).left(4).toHex() ==
          "82fe007e");
    CHECK(encodeFrame({true, Opcode::Binary, QByteArray(65536, '\0')}, {0, 0, 0, 0}).left(10).toHex() ==
          "82ff0000000000010000");
}

TEST_CASE("The accept value is the one of RFC 6455 section 1.3")
{
    CHECK(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ==") == "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST_CASE("A frame that comes in pieces is whole at its last byte")
{
    const QByteArray bytes = QByteArray::fromHex("810548656c6c6f") + QByteArray::fromHex("8a00");
    WebSocketFrameReader reader;
    QList<WebSocketFrame> frames;
    for (const char byte : bytes) {
        reader.feed(QByteArrayView(&byte, 1));
        const auto frame = reader.next();
        REQUIRE(frame.ok());
        if (*frame)
            frames.append(**frame);
    }
    CHECK(frames == QList<WebSocketFrame>{{true, Opcode::Text, "Hello"}, {true, Opcode::Pong, {}}});
}

TEST_CASE("What a server must not send is refused")
{
    CHECK(readFrame(fromServer(0xc1, 0x00, {})).error().kind == ErrorKind::Protocol);     // reserved bit
    CHECK(readFrame(fromServer(0x83, 0x00, {})).error().kind == ErrorKind::Protocol);     // opcode 3
    CHECK(readFrame(fromServer(0x81, 0x80, "mask")).error().kind == ErrorKind::Protocol); // masked
    CHECK(readFrame(fromServer(0x09, 0x00, {})).error().kind == ErrorKind::Protocol);     // split ping
    CHECK(readFrame(fromServer(0x89, 126, QByteArray("\0\x7e", 2))).error().kind ==
          ErrorKind::Protocol); // long ping
    CHECK(readFrame(fromServer(0x82, 127, QByteArray::fromHex("0000000000010001"))).error().kind ==
          ErrorKind::TooLarge);
    CHECK(readFrame(fromServer(0x82, 127, QByteArray::fromHex("ffffffffffffffff"))).error().kind ==
          ErrorKind::TooLarge);
}
