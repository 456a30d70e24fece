#include "core/net/tls/TlsStream.h"

#include "core/net/socket/TcpStream.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/TcpServer.h"
#include "tests/servers/TlsPeer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

std::unique_ptr<TcpStream> connected(const TcpServer& server)
{
    auto stream = std::make_unique<TcpStream>();
    REQUIRE(stream->connect(server.endpoint(), within(5000)).ok());
    return stream;
}

} // namespace

TEST_CASE("Much goes through TLS both ways, and the end is orderly", "[tls]")
{
    const QByteArray large = QByteArray(300000, 'x') + '!';
    const TlsSetup setup{TestAuthority::selfSigned()};
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, setup);
        tls.accept();
        tls.write(tls.readUntil("!"));
        tls.finish();
    });
    TlsStream stream(connected(server), {});
    REQUIRE(stream.handshake(within(5000)).ok());
    REQUIRE(stream.writeAll(large, within(20000)).ok());
    const auto echoed = readExactly(stream, large.size(), within(20000));
    REQUIRE(echoed.ok());
    CHECK(*echoed == large);
    const auto end = stream.readSome(1, within(5000));
    REQUIRE(end.ok());
    CHECK(end->isEmpty());
}

TEST_CASE("Older versions can be told, when asked for", "[tls]")
{
    const TlsSetup old{TestAuthority::selfSigned(), {}, TLS1_VERSION, TLS1_VERSION, {}};
    TcpServer server(tlsAnswer(old, "x"));
    TlsStream modern(connected(server), {});
    CHECK(modern.handshake(within(5000)).error().kind == ErrorKind::Tls);
    TlsStream lenient(connected(server), {{}, {}, true});
    REQUIRE(lenient.handshake(within(5000)).ok());
    CHECK(lenient.protocol() == QLatin1String("TLSv1"));
    CHECK(lenient.chain().size() == 1);
}

TEST_CASE("Closing says goodbye", "[tls]")
{
    bool goodbye = false;
    const TlsSetup setup{TestAuthority::selfSigned()};
    {
        TcpServer server([&](TcpPeer& peer) {
            TlsPeer tls(peer, setup);
            tls.accept();
            tls.readUntil("!");
            goodbye = tls.wasToldGoodbye();
        });
        TlsStream stream(connected(server), {});
        REQUIRE(stream.handshake(within(5000)).ok());
        stream.close(within(5000));
        server.awaitScripts();
    }
    CHECK(goodbye);
}
