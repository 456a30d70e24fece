#include "core/net/ice/LibniceIceProbe.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/StunBytes.h"
#include "tests/servers/UdpServer.h"

#include <QNetworkInterface>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

/// libnice gathers from the machine's own addresses, of which none may be there, and not from the loopback
/// one.
QHostAddress ownAddress()
{
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    const auto own = std::find_if(all.begin(), all.end(), [](const QHostAddress& address) {
        return !address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol;
    });
    return own == all.end() ? QHostAddress(QHostAddress::LocalHost) : *own;
}

IceRehearsal gatherFrom(const UdpServer& server, std::stop_token stop = {})
{
    return LibniceIceProbe().rehearse({server.endpoint(), {}}, {}, std::move(stop));
}

} // namespace

TEST_CASE("Without a relay, candidates are gathered and nothing is rehearsed", "[ice]")
{
    UdpServer server(silence);
    const IceRehearsal rehearsal = gatherFrom(server);
    CHECK_FALSE(rehearsal.error);
    CHECK(rehearsal.connections.isEmpty());
    CHECK(rehearsal.gatheringMs < 4000);
    for (const IceCandidate& candidate : rehearsal.gathered)
        CHECK(candidate.kind == IceCandidateKind::Host);
}

TEST_CASE("ICE ends soon after a stop", "[ice][stop]")
{
    UdpServer server(silence, {ownAddress(), 0}), turn(silence, {ownAddress(), 0});
    const IceServers servers{server.endpoint(), TurnServer{Transport::Udp, turn.endpoint(), {}}};
    IceRehearsal rehearsal;
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            rehearsal = LibniceIceProbe().rehearse(
                servers, {QStringLiteral("user"), QStringLiteral("password")}, std::move(stop));
        },
        [&] { return turn.received() > 0 || ownAddress().isLoopback(); });
    CHECK(took < stopBound);
    REQUIRE(rehearsal.error);
    CHECK(rehearsal.error->kind == ErrorKind::Cancelled);
}

TEST_CASE("ICE leaves no descriptor open", "[ice]")
{
    UdpServer server([](const Datagram& request, int) {
        const Endpoint outside{QHostAddress(QStringLiteral("192.0.2.1")), 40000};
        return QList<UdpReply>{{stunResponse(request.bytes, {xorMappedAddress(outside, request.bytes)})}};
    });
    gatherFrom(server);
    const int before = openDescriptors();
    for (int i = 0; i < 5; ++i)
        gatherFrom(server);
    CHECK(openDescriptors() <= before);
}
