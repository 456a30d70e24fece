#include "core/net/SystemNetwork.h"

#include "tests/servers/TestAuthority.h"
#include "tests/servers/TlsPeer.h"

#include <QElapsedTimer>
#include <QTemporaryFile>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

TEST_CASE("The file of trusted roots counts as public beside the shipped ones", "[web]")
{
    const TestAuthority authority;
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(authority.root().pem());
    file.flush();
    auto made = SystemNetwork::create(file.fileName(), QStringLiteral("none"));
    REQUIRE(made.ok());
    Network network = (*made)->network();

    TcpServer server(tlsAnswer({authority.leaf()}, "HTTP/1.1 204 No Content\r\n\r\n"));
    WebRequest request;
    request.url = QUrl(QStringLiteral("https://www.example:%1/").arg(server.endpoint().port));
    request.address = server.endpoint().address;
    const WebExchange trusted = network.web.get(request, {});
    REQUIRE(trusted.answered());
    CHECK(trusted.tls->trust == Trust::Public);

    auto plain = SystemNetwork::create({}, QStringLiteral("none"));
    REQUIRE(plain.ok());
    const WebExchange unknown = (*plain)->network().web.get(request, {});
    REQUIRE(unknown.answered());
    CHECK(unknown.tls->trust == Trust::Neither);
}

TEST_CASE("A file of trusted roots that cannot be used is told before anything runs", "[web]")
{
    const auto made = SystemNetwork::create(QStringLiteral("/nowhere/roots.pem"), QStringLiteral("none"));
    REQUIRE_FALSE(made.ok());
    CHECK(made.error().kind == ErrorKind::NotFound);
    CHECK(made.error().detail.contains(QLatin1String("/nowhere/roots.pem")));
}

TEST_CASE("Nothing is loaded before it is needed", "[web]")
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        REQUIRE(SystemNetwork::create({}, QStringLiteral("none")).ok());
    CHECK(timer.elapsed() < 200);
}
