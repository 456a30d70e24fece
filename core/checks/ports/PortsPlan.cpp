#include "core/checks/ports/PortsPlan.h"

#include "core/checks/network/WebSurvey.h"
#include "core/net/stun/StunPorts.h"

#include <QSet>

#include <algorithm>

namespace precall {

namespace {

/// Beside the STUN questions to the same addresses: politeness, and the check's time.
constexpr int mostTurnSampled = 6;
constexpr int mostRehearsals = 4;

template<class T>
void appendOnce(QList<T>& list, const T& value)
{
    if (!list.contains(value))
        list.append(value);
}

bool isWebProbe(const Requirement& requirement)
{
    return requirement.probe == QLatin1String("http") || requirement.probe == QLatin1String("https");
}

QList<QUrl> platformUrls(const RequirementsProfile& profile)
{
    QList<QUrl> urls;
    for (const Requirement& requirement : profile.requirementsOf(QStringLiteral("ports")))
        if (const auto* web = std::get_if<probeValues::Web>(&requirement.values);
            web && isWebProbe(requirement))
            for (const QUrl& url : web->urls)
                appendOnce(urls, url);
    return urls;
}

QList<QUrl> controlUrls(const RequirementsProfile& profile, const QList<QUrl>& platform)
{
    QList<QUrl> urls;
    for (const QUrl& control : profile.controls.web)
        if (std::any_of(platform.begin(), platform.end(),
                        [&](const QUrl& url) { return url.scheme() == control.scheme(); }))
            urls.append(control);
    return urls;
}

bool isPlain(Transport transport)
{
    return transport == Transport::Udp || transport == Transport::Tcp;
}

/// Over plain transports the rows with probe "stun", over the secured ones those with "turn".
QList<probeValues::Port> portsOfRows(const RequirementsProfile& profile, const QString& probe, bool plain)
{
    QList<probeValues::Port> ports;
    for (const Requirement& requirement : profile.requirementsOf(QStringLiteral("ports"), probe))
        if (const auto* port = std::get_if<probeValues::Port>(&requirement.values);
            port && isPlain(port->transport) == plain)
            appendOnce(ports, *port);
    return ports;
}

/// STUN wherever the profile says, TURN on the rows' ports: a server that speaks no DTLS proves nothing
/// there.
QList<StunHost> hostsOf(TargetRole role, const QList<IceServer>& servers,
                        const QList<probeValues::Port>& turnPorts)
{
    QList<StunHost> hosts;
    for (const IceServer& server : servers)
        if (const probeValues::Port port{server.transport, server.port};
            isPlain(server.transport) || (server.turn && turnPorts.contains(port)))
            appendOnce(hosts, {role, server.host, port});
    return hosts;
}

QList<probeValues::WebSocketEndpoint> webSockets(const RequirementsProfile& profile)
{
    QList<probeValues::WebSocketEndpoint> endpoints;
    for (const Requirement& requirement : profile.requirementsOf(QStringLiteral("ports")))
        if (const auto* sockets = std::get_if<probeValues::WebSockets>(&requirement.values))
            for (const probeValues::WebSocketEndpoint& endpoint : sockets->endpoints)
                appendOnce(endpoints, endpoint);
    return endpoints;
}

QStringList nonWebHosts(const RequirementsProfile& profile)
{
    QStringList hosts;
    if (profile.requirementsOf(QStringLiteral("ports"), QStringLiteral("non-web-443")).isEmpty())
        return hosts;
    for (const IceServer& server : profile.servers)
        if (server.nonWebOn443)
            appendOnce(hosts, server.host);
    return hosts;
}

QList<IceServer> turnServers(const RequirementsProfile& profile)
{
    QList<IceServer> servers;
    std::copy_if(profile.servers.begin(), profile.servers.end(), std::back_inserter(servers),
                 [](const IceServer& server) { return server.turn; });
    return servers.mid(0, mostRehearsals);
}

std::optional<probeValues::Port> firstUdp(const QList<probeValues::Port>& ports)
{
    for (const probeValues::Port& port : ports)
        if (port.transport == Transport::Udp)
            return port;
    return std::nullopt;
}

/// The servers of the profile, then the control hosts, that speak STUN on another UDP port than the row's:
/// all on the first such port. Where nobody says so, silence there would prove nothing.
QList<StunHost> hostsOnOtherUdpPort(const QList<probeValues::Port>& rows, const QList<StunHost>& declared)
{
    const auto row = firstUdp(rows);
    QList<StunHost> hosts;
    for (const StunHost& host : declared)
        if (row && host.port.transport == Transport::Udp && !rows.contains(host.port) &&
            (hosts.isEmpty() || hosts.first().port == host.port))
            appendOnce(hosts, host);
    return hosts;
}

/// One page of each listed domain pattern.
QList<QUrl> listedUrls(const RequirementsProfile& profile)
{
    QList<QUrl> urls;
    QSet<QUrl> known;
    for (const Requirement& requirement : profile.requirements)
        if (const auto* domains = std::get_if<probeValues::Domains>(&requirement.values))
            for (const DomainPattern& pattern : domains->patterns)
                if (!pattern.representatives.isEmpty() && !known.contains(pattern.representatives.first())) {
                    known.insert(pattern.representatives.first());
                    urls.append(pattern.representatives.first());
                }
    return urls;
}

/// Sorted, without doubles.
QList<QUrl> rowUrls(const RequirementsProfile& profile)
{
    QSet<QUrl> urls;
    for (const Requirement& row : profile.requirements) {
        if (const auto* web = std::get_if<probeValues::Web>(&row.values))
            urls += QSet<QUrl>(web->urls.begin(), web->urls.end());
        if (const auto* list = std::get_if<probeValues::PublishedList>(&row.values))
            urls.insert(list->url);
        if (const auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            for (const probeValues::WebSocketEndpoint& endpoint : sockets->endpoints)
                urls.insert(endpoint.url);
        if (const auto* domains = std::get_if<probeValues::Domains>(&row.values))
            for (const DomainPattern& pattern : domains->patterns)
                urls += QSet<QUrl>(pattern.representatives.begin(), pattern.representatives.end());
    }
    QList<QUrl> sorted = urls.values();
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

QList<SampledAddress> firstOfEachRange(const QList<SampledAddress>& sample)
{
    QList<SampledAddress> first;
    for (const SampledAddress& where : sample)
        if (std::none_of(first.begin(), first.end(),
                         [&](const SampledAddress& known) { return known.range == where.range; }))
            first.append(where);
    return first;
}

QList<Cidr> reachable(const QList<Cidr>& ranges, const LinkState& link)
{
    QList<Cidr> found;
    std::copy_if(ranges.begin(), ranges.end(), std::back_inserter(found),
                 [&](const Cidr& range) { return hasRoute(link, range.network); });
    return found;
}

QList<Cidr> namedRanges(const RequirementsProfile& profile)
{
    QList<Cidr> named;
    for (const Requirement& requirement : profile.requirements)
        if (const auto* range = std::get_if<probeValues::Range>(&requirement.values))
            named.append(range->range);
    return named;
}

/// The first address of each listed range, where HTTPS is asked for in ranges.
QList<QUrl> listedAddresses(const RequirementsProfile& profile, const LinkState& link)
{
    QList<QUrl> urls;
    if (!profile.rangePorts.contains(probeValues::Port{Transport::Tcp, 443}))
        return urls;
    const QList<Cidr> ranges = reachable(namedRanges(profile), link);
    for (const SampledAddress& where : firstOfEachRange(politeSample(ranges, profile.sampling))) {
        QUrl url(QStringLiteral("https:///"));
        url.setHost(where.address.toString());
        urls.append(url);
    }
    return urls;
}

} // namespace

QList<SampledQuestion> PortsPlan::questions() const
{
    QList<SampledQuestion> questions;
    for (int i = 0; i < sample.size(); ++i) {
        const bool asksTurn = i < mostTurnSampled && sample.at(i).wave == 0;
        for (const probeValues::Port& port : asksTurn ? stunPorts + turnPorts : stunPorts)
            questions.append({sample.at(i), port});
    }
    return questions;
}

std::optional<probeValues::Port> PortsPlan::otherUdpPort() const
{
    return otherUdpHosts.isEmpty() ? std::nullopt : std::optional(otherUdpHosts.first().port);
}

int PortsPlan::namedHostsOn(const probeValues::Port& port) const
{
    return int(std::count_if(namedHosts.begin(), namedHosts.end(),
                             [&](const StunHost& host) { return host.port == port; }));
}

PortsPlan portsPlan(const RequirementsProfile& profile, const RunSettings& settings, const LinkState& link)
{
    PortsPlan plan;
    plan.platformUrls = platformUrls(profile);
    plan.stunPorts = portsOfRows(profile, QStringLiteral("stun"), true);
    plan.turnPorts = portsOfRows(profile, QStringLiteral("turn"), false);
    plan.namedHosts = hostsOf(TargetRole::Named, profile.servers, plan.turnPorts);
    plan.webSockets = webSockets(profile);
    plan.nonWebHosts = nonWebHosts(profile);
    if (!settings.turn.isEmpty())
        plan.rehearsals = turnServers(profile);
    if (!plan.stunPorts.isEmpty() || !plan.turnPorts.isEmpty())
        plan.sample = politeSample(reachable(streamingRanges(profile), link), profile.sampling);
    if (settings.askControlHosts) {
        plan.controlUrls = controlUrls(profile, plan.platformUrls);
        for (const ControlHosts::Portal& portal : profile.controls.portal)
            plan.portalUrls.append(portal.url);
        plan.controlHosts = hostsOf(TargetRole::Control, profile.controls.ice, plan.turnPorts);
        plan.controlHosts.removeIf(
            [&](const StunHost& host) { return !(plan.stunPorts + plan.turnPorts).contains(host.port); });
    }
    plan.firstOfRanges = firstOfEachRange(plan.sample);
    plan.otherUdpHosts = hostsOnOtherUdpPort(
        plan.stunPorts, hostsOf(TargetRole::Named, profile.servers, {}) +
                            (settings.askControlHosts ? hostsOf(TargetRole::Control, profile.controls.ice, {})
                                                      : QList<StunHost>()));
    if (const auto row = firstUdp(plan.stunPorts))
        plan.otherNatPort = row->port == stunTlsPort ? stunPort : stunTlsPort;
    if (!profile.requirementsOf(QStringLiteral("ports"), QStringLiteral("proxy-auth")).isEmpty())
        plan.listedUrls = listedUrls(profile) + listedAddresses(profile, link);
    plan.rowUrls = rowUrls(profile);
    return plan;
}

QList<Cidr> streamingRanges(const RequirementsProfile& profile)
{
    QList<Cidr> published;
    for (const Requirement& requirement : profile.requirements)
        if (const auto* list = std::get_if<probeValues::PublishedList>(&requirement.values))
            published += list->builtIn;
    return published.isEmpty() ? namedRanges(profile) : published;
}

} // namespace precall
