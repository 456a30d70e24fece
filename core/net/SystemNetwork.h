#pragma once

#include "core/net/Network.h"
#include "core/net/SocketWebProbe.h"
#include "core/net/TcpSegmentProbe.h"
#include "core/net/bandwidth/SystemBandwidthProbe.h"
#include "core/net/dns/DnsResolver.h"
#include "core/net/ice/LibniceIceProbe.h"
#include "core/net/interfaces/SystemInterfaces.h"
#include "core/net/proxy/SystemProxies.h"
#include "core/net/proxy/SystemProxyLogon.h"
#include "core/net/stun/LibniceNatProbe.h"
#include "core/net/stun/LibniceStunProbe.h"
#include "core/net/stun/LibniceTurnProbe.h"
#include "core/net/tls/ChainVerifier.h"
#include "core/net/tls/Roots.h"
#include "core/net/websocket/SocketWebSocketProbe.h"

#include <memory>

namespace precall {

/// This machine's real network: owns the capabilities and lends them. Making one is cheap; roots are parsed
/// when the first chain is verified.
class SystemNetwork
{
public:
    /// `trustRootsFile` (--trust-roots; may be empty) names certificates to treat as public roots beside the
    /// shipped ones. `proxySetting`: see SystemProxies. Errors as readTrustRoots().
    static Result<std::unique_ptr<SystemNetwork>> create(const QString& trustRootsFile,
                                                         const QString& proxySetting);

    SystemNetwork(const SystemNetwork&) = delete;
    SystemNetwork& operator=(const SystemNetwork&) = delete;

    /// Valid for as long as this object lives. The probes may be used from several threads at once.
    Network network()
    {
        return {m_interfaces, m_resolver, m_web,      m_webSocket, m_stun,      m_turn,
                m_nat,        m_ice,      m_segments, m_proxies,   m_bandwidth, m_proxyLogon};
    }

private:
    SystemNetwork(const QByteArray& extraRoots, const QString& proxySetting);

    Roots m_publicRoots;
    Roots m_systemRoots{systemRoots};
    ChainVerifier m_verifier{m_publicRoots, m_systemRoots};
    SystemInterfaces m_interfaces;
    DnsResolver m_resolver;
    SocketWebProbe m_web{m_verifier};
    SocketWebSocketProbe m_webSocket{m_verifier};
    LibniceStunProbe m_stun;
    LibniceTurnProbe m_turn;
    LibniceNatProbe m_nat;
    LibniceIceProbe m_ice;
    TcpSegmentProbe m_segments;
    SystemProxies m_proxies;
    SystemBandwidthProbe m_bandwidth{{m_resolver, m_verifier}};
    SystemProxyLogon m_proxyLogon;
};

} // namespace precall
