#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/net/IceProbe.h"
#include "core/net/Interfaces.h"
#include "core/net/NatProbe.h"
#include "core/net/Resolver.h"
#include "core/net/SegmentProbe.h"
#include "core/net/StunProbe.h"
#include "core/net/TurnProbe.h"
#include "core/net/WebProbe.h"
#include "core/net/WebSocketProbe.h"
#include "core/net/proxy/Proxies.h"
#include "core/net/proxy/ProxyLogon.h"

#include <memory>

namespace precall {

/// The network as a checker may use it: one capability beside the other. Fakes replace each of them in tests.
struct Network
{
    Interfaces& interfaces;
    Resolver& resolver;
    WebProbe& web;
    WebSocketProbe& webSocket;
    StunProbe& stun;
    TurnProbe& turn;
    NatProbe& nat;
    IceProbe& ice;
    SegmentProbe& segments;
    Proxies& proxies;
    BandwidthProbe& bandwidth;
    ProxyLogon& proxyLogon;
};

} // namespace precall
