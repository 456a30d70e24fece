#pragma once

#include "core/check/NetworkFacts.h"
#include "core/check/RunSettings.h"
#include "core/checks/network/RangeSample.h"
#include "core/net/Interfaces.h"

#include <chrono>

namespace precall {

/// When the platform has not answered by then, control hosts are asked beside it: both end within 15 s.
inline constexpr std::chrono::seconds platformGrace{3};

/// A STUN server to be asked by name.
struct StunHost
{
    TargetRole role = TargetRole::Named;
    QString host;
    probeValues::Port port;
    bool operator==(const StunHost&) const = default;
};

/// One address of the sample on one port.
struct SampledQuestion
{
    SampledAddress where;
    probeValues::Port port;
};

/// Whom the ports check asks, and for what: from the profile and the settings alone.
struct PortsPlan
{
    QList<QUrl> platformUrls;
    QList<QUrl> controlUrls; ///< on ports that the platform's addresses are on; asked when those fail
    QList<QUrl> portalUrls;  ///< captive portal probes; asked when the platform's pages fail
    QList<probeValues::Port> stunPorts; ///< of the rows with probe "stun", UDP and TCP only
    QList<probeValues::Port> turnPorts; ///< of the rows with probe "turn", TLS and DTLS only
    QList<StunHost> namedHosts;
    QList<StunHost> controlHosts; ///< for the rows' ports
    QList<SampledAddress> sample; ///< what is asked there: see questions()
    QList<probeValues::WebSocketEndpoint> webSockets;
    QStringList nonWebHosts;     ///< declared to speak STUN on TCP 443; only when a row asks for it
    QList<IceServer> rehearsals; ///< TURN servers for which there are credentials
    /// Who is said to speak STUN on another UDP port, all on the same; asked while the row's UDP port is
    /// silent: whether all UDP is shut, or that port alone.
    QList<StunHost> otherUdpHosts;
    QList<SampledAddress> firstOfRanges; ///< one address of each range
    std::optional<quint16> otherNatPort; ///< on which servers that answer are asked once more, for the NAT
    QList<QUrl> listedUrls; ///< asked for through proxies only: whether these want a logon for any of them
    QList<QUrl> rowUrls;    ///< all that a row can be proven by: whether a missing proxy closes it

    /// What is asked of the sample, in the order in which it is: STUN of every address, TURN of the first
    /// six.
    QList<SampledQuestion> questions() const;
    int namedHostsOn(const probeValues::Port& port) const;
    std::optional<probeValues::Port> otherUdpPort() const; ///< of otherUdpHosts
    bool operator==(const PortsPlan&) const = default;
};

PortsPlan portsPlan(const RequirementsProfile& profile, const RunSettings& settings, const LinkState& link);

/// The ranges from which STUN servers are sampled: what the profile's published list was built in with, else
/// every range of the profile.
QList<Cidr> streamingRanges(const RequirementsProfile& profile);

} // namespace precall
