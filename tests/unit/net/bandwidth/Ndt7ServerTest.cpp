#include "core/net/bandwidth/ndt7/Ndt7Server.h"

#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QByteArray locatedAt(const QByteArray& download, const QByteArray& upload)
{
    return R"({"results": [{"machine": "mlab1.example", "urls": {"ws:///ndt/v7/download": "ws://a.example/ndt/v7/download",
        "wss:///ndt/v7/download": ")" + download + R"(", "wss:///ndt/v7/upload": ")" + upload + R"("}}]})";
}

const QByteArray locateToken("?access_token=abc&index=0");

} // namespace

TEST_CASE("A server of one's own has its tests where the specification has them", "[ndt7]")
{
    const Ndt7Server server = fixedNdt7Server(QUrl(QStringLiteral("wss://ndt.example:4443/")));
    CHECK(server.download.toString(QUrl::RemoveQuery) == QLatin1String("wss://ndt.example:4443/ndt/v7/download"));
    CHECK(server.upload.toString(QUrl::RemoveQuery) == QLatin1String("wss://ndt.example:4443/ndt/v7/upload"));
    CHECK(server.upload.query().startsWith(QStringLiteral("client_name=precall&client_version=")));
}

TEST_CASE("The locate service's servers come with their tokens", "[ndt7]")
{
    const auto servers = parseNdt7Servers(
        locatedAt("wss://a.example/ndt/v7/download" + locateToken, "wss://a.example/ndt/v7/upload" + locateToken));
    REQUIRE(servers);
    REQUIRE(servers->size() == 1);
    CHECK(servers->first().download.query().startsWith(QStringLiteral("access_token=abc&index=0&client_name=")));
    CHECK(servers->first().upload.path() == QLatin1String("/ndt/v7/upload"));
}

TEST_CASE("What the locate service must not send is no server", "[ndt7]")
{
    const QByteArray good("wss://a.example/ndt/v7/download");
    CHECK(parseNdt7Servers(locatedAt("ws://a.example/ndt/v7/download", good)).error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers(locatedAt("https://a.example/", good)).error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers(locatedAt("wss:///ndt/v7/download", good)).error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers(locatedAt(good + QByteArray(5000, 'x'), good)).error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers("{}").error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers("{\"results\": 7}").error().kind == ErrorKind::NotFound);
    CHECK(parseNdt7Servers("<html>").error().kind == ErrorKind::Invalid);
    CHECK(parseNdt7Servers("").error().kind == ErrorKind::Invalid);
}

TEST_CASE("Of many servers the nearest four are kept", "[ndt7]")
{
    QByteArray one = locatedAt("wss://a.example/ndt/v7/download", "wss://a.example/ndt/v7/upload");
    one = one.mid(13, one.size() - 15);
    const auto servers = parseNdt7Servers("{\"results\": [" + QByteArrayList(QList<QByteArray>(50, one)).join(',') + "]}");
    REQUIRE(servers);
    CHECK(servers->size() == 4);
}

TEST_CASE("TCP's count of what arrived is preferred to the application's", "[ndt7]")
{
    const QByteArray application = R"("AppInfo": {"ElapsedTime": 500000, "NumBytes": 1000})";
    const QByteArray tcp = R"("TCPInfo": {"ElapsedTime": 510000, "BytesReceived": 1200})";
    CHECK(parseNdt7Arrival("{" + application + "," + tcp + "}") == Ndt7Arrival{0.51, 1200});
    CHECK(parseNdt7Arrival("{" + application + "}") == Ndt7Arrival{0.5, 1000});
    CHECK_FALSE(parseNdt7Arrival("{}"));
    CHECK_FALSE(parseNdt7Arrival("no JSON"));
    CHECK_FALSE(parseNdt7Arrival(R"({"TCPInfo": {"ElapsedTime": -1, "BytesReceived": 5}})"));
    CHECK_FALSE(parseNdt7Arrival(R"({"TCPInfo": {"ElapsedTime": 1, "BytesReceived": 1e300}})"));
    CHECK_FALSE(parseNdt7Arrival(R"({"TCPInfo": {"ElapsedTime": "1", "BytesReceived": []}})"));
}
