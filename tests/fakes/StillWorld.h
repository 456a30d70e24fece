#pragma once

#include "core/check/CheckContext.h"
#include "tests/fakes/FakeBrowsers.h"
#include "tests/fakes/FakeCameras.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/fakes/FakeSound.h"

namespace precall {

/// A world in which nothing is there: no interface, no name, no answer, nobody to ask. For tests of what runs
/// checks rather than of what they look at.
class StillWorld
{
public:
    Capabilities capabilities()
    {
        return {{m_interfaces, m_resolver, m_web, m_webSocket, m_stun, m_turn, m_nat, m_ice, m_segments,
                 m_proxies, m_bandwidth, m_proxyLogon},
                m_machine,
                m_browsers,
                {m_cameras, m_sound},
                m_user};
    }

private:
    struct NoInterfaces : Interfaces
    {
        LinkState state() override { return {}; }
        QHostAddress sourceTowards(const QHostAddress&) override { return {}; }
    };
    struct NoResolver : Resolver
    {
        NameLookup lookup(const QString& name, QDeadlineTimer, std::stop_token) override;
        Result<QList<ServiceHost>> services(const QString&, ServiceRecords, QDeadlineTimer,
                                            std::stop_token) override;
    };
    struct NoWeb : WebProbe
    {
        WebExchange get(const WebRequest& request, std::stop_token) override;
        WebExchange connect(const QHostAddress&, quint16, const ProbeTimes&, std::stop_token) override;
    };
    struct NoStun : StunProbe
    {
        StunExchange binding(Transport transport, const Endpoint& server, std::stop_token) override;
    };
    struct NoMachine : Machine
    {
        OperatingSystem operatingSystem() override { return {}; }
        Processor processor() override { return {}; }
        Memory memory() override { return {}; }
        Result<CpuLoad> cpuLoad(std::chrono::milliseconds, std::stop_token) override;
        Power power() override { return {}; }
        Connection connection() override { return {}; }
        Virtualisation virtualisation() override { return {}; }
        RemoteSession remoteSession() override { return {}; }
    };

    NoInterfaces m_interfaces;
    NoResolver m_resolver;
    NoWeb m_web;
    FakeWebSocketProbe m_webSocket;
    NoStun m_stun;
    FakeTurnProbe m_turn;
    FakeNatProbe m_nat;
    FakeIceProbe m_ice;
    FakeSegmentProbe m_segments;
    FakeProxies m_proxies;
    FakeBandwidthProbe m_bandwidth;
    FakeProxyLogon m_proxyLogon;
    NoMachine m_machine;
    FakeBrowsers m_browsers;
    FakeCameras m_cameras;
    FakeSound m_sound;
    NobodyPrompt m_user;
};

} // namespace precall
