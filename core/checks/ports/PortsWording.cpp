#include "core/checks/ports/PortsWording.h"

#include "core/checks/network/InspectedChains.h"
#include "core/checks/network/Ipv6Finding.h"
#include "core/checks/network/NetworkWording.h"
#include "core/checks/ports/CallWording.h"
#include "core/checks/ports/NatWording.h"
#include "core/checks/ports/PathMtu.h"
#include "core/checks/ports/PortalFinding.h"
#include "core/checks/ports/ProxyWording.h"
#include "core/checks/ports/WebSocketRow.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace precall {

namespace {

struct PortsWording
{
    Q_DECLARE_TR_FUNCTIONS(PortsWording)
};

QString joined(const QJsonValue& array)
{
    QStringList texts;
    for (const auto& value : array.toArray())
        texts.append(value.toString());
    return texts.join(QStringLiteral(", "));
}

QString showAdministrator()
{
    return PortsWording::tr("Show this report to whoever runs your network.");
}

/// What the first failed or unproven target came to, as the end of a sentence.
QString whatHappened(const NetworkFacts& facts)
{
    const NetworkTarget target = facts.decisive() ? *facts.decisive() : NetworkTarget{};
    const QString reason = reasonSentence(target);
    return reason.isEmpty() ? errorSentence(target) : reason;
}

QString hostOf(const Finding& finding, const NetworkFacts& facts)
{
    return facts.decisive() ? hostText(*facts.decisive()) : finding.subject;
}

Wording describeLink(const Finding& finding, const NetworkFacts& facts)
{
    const QString interfaces = joined(facts.more.value(QLatin1String("interfaces")));
    const QStringList others = ownWays(facts.more.value(QLatin1String("ways")).toArray());
    if (finding.verdict == Verdict::Pass && !others.isEmpty())
        return {PortsWording::tr("Connected to a network: %1. Some of the meeting's addresses have a way of "
                                 "their own, such as a VPN (%2).")
                    .arg(interfaces, others.join(QStringLiteral("; "))),
                {}};
    if (finding.verdict == Verdict::Pass)
        return {PortsWording::tr("Connected to a network: %1.").arg(interfaces), {}};
    return {PortsWording::tr("Not connected to a network."),
            PortsWording::tr("Plug in the network cable or join a Wi-Fi network, then repeat the check.")};
}

Wording describeDns(const Finding& finding, const NetworkFacts& facts)
{
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {PortsWording::tr("Names are looked up."), {}};
    case Verdict::Fail:
        return {
            facts.reason == QLatin1String("resolver-down")
                ? PortsWording::tr("Names cannot be looked up: the name service (DNS) does not answer.")
                : PortsWording::tr("Names cannot be looked up: the name service (DNS) knows none of them."),
            showAdministrator()};
    case Verdict::Unknown:
        break;
    }
    if (facts.reason == QLatin1String("proxy-looks-up"))
        return {
            PortsWording::tr("Names of the internet are not looked up on this computer: the proxy does it."),
            {}};
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty() ? PortsWording::tr("Whether names can be looked up could not be told.")
                                 : notReached,
            {}};
}

Wording describeWeb(const Finding& finding, const NetworkFacts& facts)
{
    const bool secure = finding.code == QLatin1String("ports.tls");
    const QString what = secure ? PortsWording::tr("Secure web pages (TCP port 443)")
                                : PortsWording::tr("Web pages (TCP port 80)");
    const QString host = hostOf(finding, facts);
    switch (finding.verdict) {
    case Verdict::Pass:
        return {PortsWording::tr("%1: %2 answered.").arg(what, host), {}};
    case Verdict::Warn:
        if (facts.reason == QLatin1String("intercepted"))
            return {PortsWording::tr("%1: %2 answered, but the secure connection was opened on the way.")
                        .arg(what, host),
                    {}};
        return {PortsWording::tr(
                    "%1: the port is open (%2 answered), but the meeting service's own name was not found.")
                    .arg(what, facts.control),
                {}};
    case Verdict::Fail:
        return {PortsWording::tr("%1: %2 was not reached: %3.").arg(what, host, whatHappened(facts)),
                showAdministrator()};
    case Verdict::Unknown:
        break;
    }
    const QString notReached = notReachedSentence(facts);
    if (!notReached.isEmpty())
        return {QStringLiteral("%1: %2").arg(what, notReached), {}};
    return {PortsWording::tr("%1: who answered for %2 could not be told: %3.")
                .arg(what, host, whatHappened(facts)),
            {}};
}

QString stunWhat(const Finding& finding)
{
    const int port = finding.facts.value(QLatin1String("port")).toInt();
    if (finding.code == QLatin1String("ports.turn-tls"))
        return PortsWording::tr("Encrypted relay for sound and picture (TCP port %1)").arg(port);
    if (finding.code == QLatin1String("ports.turn-dtls"))
        return PortsWording::tr("Encrypted relay for sound and picture (UDP port %1)").arg(port);
    const QString transport = finding.code.section(QLatin1Char('-'), -1).toUpper();
    return PortsWording::tr("Sound and picture (%1 port %2)").arg(transport).arg(port);
}

Wording describeStun(const Finding& finding, const NetworkFacts& facts)
{
    const QString what = stunWhat(finding);
    if (finding.verdict == Verdict::Pass && facts.control.isEmpty())
        return {PortsWording::tr("%1: open, %2 answered.").arg(what, hostOf(finding, facts)), {}};
    if (finding.verdict == Verdict::Pass)
        return {PortsWording::tr("%1: open, the public server %2 answered.").arg(what, facts.control), {}};
    if (finding.verdict == Verdict::Warn)
        return {
            PortsWording::tr(
                "%1: open to the public server %2, but the meeting service's own addresses did not answer.")
                .arg(what, facts.control),
            showAdministrator()};
    if (finding.verdict == Verdict::Fail)
        return {
            PortsWording::tr("%1: %n address(es) asked, none usable: %2.", nullptr, int(facts.targets.size()))
                .arg(what, whatHappened(facts)),
            showAdministrator()};
    const QString notReached = notReachedSentence(facts);
    if (!notReached.isEmpty())
        return {QStringLiteral("%1: %2").arg(what, notReached), {}};
    return {
        PortsWording::tr("%1: nobody answered, and nobody is known to listen there: it could not be told.")
            .arg(what),
        {}};
}

Wording describeOtherPort(const Finding& finding, const NetworkFacts& facts)
{
    const int port = facts.decisive() ? facts.decisive()->port : 5349;
    if (finding.verdict == Verdict::Pass)
        return {PortsWording::tr("UDP port %1 answers: UDP as such is let through.").arg(port), {}};
    return {PortsWording::tr("UDP port %1 does not answer either.").arg(port), {}};
}

Wording describeNonWeb(const Finding& finding, const NetworkFacts& facts)
{
    const QString host = hostOf(finding, facts);
    if (finding.verdict == Verdict::Pass)
        return {PortsWording::tr("Port 443 also lets through what is no web page: %1 answered.").arg(host),
                {}};
    if (finding.verdict == Verdict::Fail)
        return {PortsWording::tr("Port 443 does not let through what is no web page: %1: %2.")
                    .arg(host, whatHappened(facts)),
                showAdministrator()};
    const QString notReached = notReachedSentence(facts);
    if (!notReached.isEmpty())
        return {notReached, {}};
    if (facts.reason == QLatin1String("wrong-server"))
        return {PortsWording::tr("Port 443 for what is no web page: a web server answered in place of %1.")
                    .arg(host),
                {}};
    if (facts.reason == QLatin1String("tls-only"))
        return {
            PortsWording::tr("Port 443 for what is no web page: encrypted it passes, and %1 takes nothing "
                             "else there, so that the rest could not be told.")
                .arg(host),
            {}};
    return {PortsWording::tr(
                "Port 443 for what is no web page: nobody is known who could be asked. Allow it anyway."),
            {}};
}

Wording describeTurn(const Finding& finding, const NetworkFacts& facts)
{
    const QString host = hostOf(finding, facts);
    const int code = facts.more.value(QLatin1String("code")).toInt();
    if (finding.verdict == Verdict::Pass)
        return {PortsWording::tr("Sound and picture can be relayed by %1.").arg(host), {}};
    if (code != 0)
        return {PortsWording::tr("The relay server %1 refuses to relay (error %2).").arg(host).arg(code), {}};
    return {PortsWording::tr("Whether %1 relays sound and picture could not be told: %2.")
                .arg(host, whatHappened(facts)),
            {}};
}

Wording describePublicAddress(const Finding& finding, const NetworkFacts& facts)
{
    const QString addresses = joined(facts.more.value(QLatin1String("addresses")));
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {PortsWording::tr("Your public address was found: %1.").arg(addresses), {}};
    case Verdict::Fail:
        return {PortsWording::tr("Servers see you under different public addresses: %1.").arg(addresses),
                showAdministrator()};
    case Verdict::Unknown:
        break;
    }
    if (facts.reason == QLatin1String("one-server"))
        return {PortsWording::tr("Your public address was told by one server only (%1): not confirmed.")
                    .arg(addresses),
                {}};
    if (facts.reason == QLatin1String("not-public"))
        return {
            PortsWording::tr("Servers see you under an address that is not a public one (%1): your public "
                             "address could not be found.")
                .arg(addresses),
            {}};
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty() ? PortsWording::tr("Your public address could not be found.") : notReached,
            {}};
}

} // namespace

Wording describePorts(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    using Describe = Wording (*)(const Finding&, const NetworkFacts&);
    static const QHash<QString, Describe> byCode{
        {QStringLiteral("ports.link"), describeLink},
        {QStringLiteral("ports.dns"), describeDns},
        {QStringLiteral("ports.proxy"), describeProxy},
        {QStringLiteral("ports.proxy-script"), describeProxyScript},
        {QStringLiteral("ports.proxy-logon"), describeProxyLogon},
        {QStringLiteral("ports.http"), describeWeb},
        {QStringLiteral("ports.tls"), describeWeb},
        {QStringLiteral("ports.captive-portal"), describePortal},
        {QStringLiteral("ports.ipv6"), describeIpv6},
        {QStringLiteral("ports.path-mtu"),
         [](const Finding& mtu, const NetworkFacts&) { return describePathMtu(mtu); }},
        {QStringLiteral("ports.tls-inspection"), describeInspection},
        {QStringLiteral("ports.stun-udp"), describeStun},
        {QStringLiteral("ports.stun-tcp"), describeStun},
        {QStringLiteral("ports.turn-tls"), describeStun},
        {QStringLiteral("ports.turn-dtls"), describeStun},
        {QStringLiteral("ports.turn"), describeTurn},
        {QStringLiteral("ports.websocket"), describeWebSocket},
        {QStringLiteral("ports.non-web-443"), describeNonWeb},
        {QStringLiteral("ports.ice"), describeCall},
        {QStringLiteral("ports.nat"), describeNat},
        {QStringLiteral("ports.stun-alg"), describeStunAlg},
        {QStringLiteral("ports.udp-other-port"), describeOtherPort},
        {QStringLiteral("ports.public-address"), describePublicAddress}};
    const auto describe = byCode.constFind(finding.code);
    return describe == byCode.constEnd() ? Wording{finding.code, {}} : (*describe)(finding, facts);
}

} // namespace precall
