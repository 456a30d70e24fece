#include "core/net/stun/LibniceNatProbe.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/StunBytes.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const QHostAddress natHome(QHostAddress::LocalHost);
const QHostAddress otherNatHome(QStringLiteral("127.0.0.2"));

Endpoint withPort(Endpoint endpoint, quint16 port)
{
    endpoint.port = port;
    return endpoint;
}

/// The flags of CHANGE-REQUEST, by hand: the one attribute behind the header. RFC 5780 section 7.2.
int changeOf(const QByteArray& request)
{
    return request.size() == 28 && request.mid(20, 4) == QByteArray("\0\3\0\4", 4) ? request.back() : 0;
}

QByteArray otherAddress(const Endpoint& endpoint)
{
    QByteArray attribute = mappedAddress(endpoint);
    attribute[0] = char(0x80);
    attribute[1] = char(0x2C);
    return attribute;
}

/// Sees whoever asks at his own port plus `shift`, as a NAT would.
UdpServer::Script sees(int shift)
{
    return [=](const Datagram& request, int) {
        const Endpoint seen = withPort(request.source, quint16(request.source.port + shift));
        return QList<UdpReply>{{stunResponse(request.bytes, {xorMappedAddress(seen, request.bytes)})}};
    };
}

NatObservation observeNat(const QList<Endpoint>& servers, quint16 otherPort = unusedUdpPort(),
                          std::stop_token stop = {})
{
    return LibniceNatProbe().observe(natHome, servers, otherPort, std::move(stop));
}

} // namespace

TEST_CASE("One socket is seen by each server", "[nat]")
{
    UdpServer first(sees(0)), second(sees(0));
    const NatObservation seen = observeNat({first.endpoint(), second.endpoint()});
    REQUIRE(seen.views.size() == 2);
    CHECK(seen.local.address == natHome);
    for (const NatView& view : seen.views)
        CHECK(view.mapped == seen.local);
    CHECK(seen.views.first().server == first.endpoint());
    CHECK_FALSE(seen.otherPortEnters);
    CHECK_FALSE(seen.otherAddressEnters);
}

TEST_CASE("Where the mapped ports differ, another port of the first server is asked", "[nat]")
{
    UdpServer first(sees(0)), second(sees(1)), otherPort(sees(2));
    const NatObservation seen = observeNat({first.endpoint(), second.endpoint()}, otherPort.endpoint().port);
    REQUIRE(seen.views.size() == 3);
    CHECK(seen.views.last().server == otherPort.endpoint());
    CHECK(seen.views.last().mapped == withPort(seen.local, quint16(seen.local.port + 2)));
}

TEST_CASE("A server without an answer stays in the list, and the others are seen all the same", "[nat]")
{
    UdpServer first(sees(0));
    const Endpoint nobody{natHome, unusedUdpPort()};
    const NatObservation seen = observeNat({nobody, first.endpoint()});
    REQUIRE(seen.views.size() == 2);
    CHECK_FALSE(seen.views.first().mapped);
    CHECK(seen.views.last().mapped == seen.local);
}

TEST_CASE("Lost requests are sent again on the same socket", "[nat]")
{
    UdpServer first([](const Datagram& request, int count) {
        return count == 1 ? QList<UdpReply>() : sees(0)(request, count);
    });
    const NatObservation seen = observeNat({first.endpoint()});
    CHECK(seen.views.first().mapped == seen.local);
    CHECK(first.received() == 2);
}

TEST_CASE("A server with another address shows mapping and filtering", "[nat]")
{
    UdpServer other(sees(2), {otherNatHome, 0});
    const Endpoint alternate = other.endpoint();
    const bool letsIn = GENERATE(true, false);
    const auto script = [&](const Datagram& request, int count) {
        const int change = changeOf(request.bytes);
        QList<UdpReply> replies = sees(0)(request, count);
        replies.first().bytes = stunResponse(
            request.bytes, {xorMappedAddress(request.source, request.bytes), otherAddress(alternate)});
        replies.first().fromElsewhere = change != 0;
        const bool isDropped = change == 6 || (change == 2 && !letsIn);
        return isDropped ? QList<UdpReply>() : replies;
    };
    UdpServer first(script);
    const NatObservation seen = observeNat({first.endpoint()});
    REQUIRE(seen.views.size() == 3);
    CHECK(seen.views.at(1).server == Endpoint{otherNatHome, first.endpoint().port});
    CHECK_FALSE(seen.views.at(1).mapped);
    CHECK(seen.views.at(2).server == alternate);
    CHECK(seen.views.at(2).mapped == withPort(seen.local, quint16(seen.local.port + 2)));
    CHECK(seen.otherPortEnters == letsIn);
    CHECK(seen.otherAddressEnters == false);
}

TEST_CASE("An other address that is none is not asked", "[nat]")
{
    const Endpoint bad = GENERATE(Endpoint{natHome, 1}, Endpoint{otherNatHome, 0},
                                  Endpoint{QHostAddress(QStringLiteral("::1")), 3479});
    UdpServer first([&](const Datagram& request, int) {
        return QList<UdpReply>{{stunResponse(
            request.bytes, {xorMappedAddress(request.source, request.bytes), otherAddress(bad)})}};
    });
    const NatObservation seen = observeNat({first.endpoint()});
    CHECK(seen.views.size() == 1);
    CHECK_FALSE(seen.otherPortEnters);
}

TEST_CASE("A look at the NAT ends soon after a stop", "[nat][stop]")
{
    UdpServer server(silence);
    const auto took =
        timeToStop([&](std::stop_token stop) { observeNat({server.endpoint()}, 3479, std::move(stop)); },
                   [&] { return server.received() > 0; });
    CHECK(took < stopBound);
}
