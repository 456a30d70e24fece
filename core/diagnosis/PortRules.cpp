#include "core/diagnosis/FirewallCauses.h"
#include "core/net/stun/StunPorts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

struct PortRules
{
    Q_DECLARE_TR_FUNCTIONS(PortRules)
};

/// `way`: UDP or TCP, with what they carry.
QList<NetworkTarget> askedOn(const OpenFindings& findings, Transport way, quint16 port)
{
    const auto asked = allTargets(findings, [=](const NetworkTarget& target) {
        return carrier(target.transport) == way && target.port == port && wasAsked(target);
    });
    return {asked.begin(), asked.end()};
}

bool isShut(const NetworkTarget& target)
{
    return target.failed() && !target.answeredAmiss() && target.error != ErrorKind::Tls &&
           target.error != ErrorKind::Io && target.reason.isEmpty();
}

/// UDP: another UDP port, or TCP. Where all UDP is known to be shut, that has been said before.
bool anotherPortPasses(const OpenFindings& findings, Transport way, quint16 port)
{
    const auto passesElsewhere = [=](const NetworkTarget& target) {
        return carrier(target.transport) == way && target.port != port &&
               (way == Transport::Udp ? target.passed() : target.connected());
    };
    return anyTarget(findings, passesElsewhere) || (way == Transport::Udp && tcpPasses(findings));
}

/// They cannot all be down: a control host is among them, or two servers that the profile names.
bool areSeveral(const QList<NetworkTarget>& asked)
{
    QSet<QString> named;
    for (const NetworkTarget& target : asked) {
        if (target.role == TargetRole::Control)
            return true;
        if (target.role == TargetRole::Named)
            named.insert(target.name.isEmpty() ? target.address.toString() : target.name);
    }
    return named.size() > 1;
}

/// A range stands for the STUN server that is somewhere in it: what else answers there tells nothing of that.
bool isSameServer(const NetworkTarget& one, const NetworkTarget& shut)
{
    if (shut.role == TargetRole::Sampled)
        return one.url.isEmpty() && one.passed() && one.range == shut.range;
    return (!one.address.isNull() && one.address == shut.address) ||
           (!one.name.isEmpty() && one.name == shut.name);
}

/// Of those that were asked, one is up: another port of it passes, be it of the other transport.
bool anyIsUp(const OpenFindings& findings, const QList<NetworkTarget>& asked)
{
    return anyTarget(findings, [&](const NetworkTarget& target) {
        return (target.passed() || target.connected()) &&
               std::any_of(asked.begin(), asked.end(),
                           [&](const NetworkTarget& shut) { return isSameServer(target, shut); });
    });
}

/// Somebody is known to serve there. Every STUN server that is up does on the port of STUN; TURN over TLS and
/// DTLS is optional (RFC 8656 section 3.1).
bool isServed(const OpenFindings& findings, const QList<NetworkTarget>& asked, quint16 port)
{
    if (port == stunPort)
        return areSeveral(asked) || anyIsUp(findings, asked);
    QList<NetworkTarget> secured = asked;
    secured.removeIf(
        [](const NetworkTarget& target) { return target.transport == carrier(target.transport); });
    return areSeveral(secured);
}

bool isPortBlocked(const OpenFindings& findings, Transport way, quint16 port)
{
    const QList<NetworkTarget> asked = askedOn(findings, way, port);
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), isShut) &&
           isServed(findings, asked, port) && anotherPortPasses(findings, way, port);
}

/// The failed STUN and TURN rows about a port of UDP or TCP.
QList<int> openRows(const OpenFindings& findings, Transport way, quint16 port)
{
    static const QStringList udp{QStringLiteral("ports.stun-udp"), QStringLiteral("ports.turn-dtls")};
    static const QStringList tcp{QStringLiteral("ports.stun-tcp"), QStringLiteral("ports.turn-tls")};
    const QStringList& codes = way == Transport::Udp ? udp : tcp;
    return findings.open([&](const Finding& finding) {
        return finding.verdict == Verdict::Fail && codes.contains(finding.code) &&
               finding.facts.value(QLatin1String("port")).toInt() == port;
    });
}

std::optional<Diagnosis> portBlocked(const OpenFindings& findings, quint16 port)
{
    QList<int> claimed;
    QStringList transports;
    QList<NetworkTarget> targets;
    for (const Transport way : {Transport::Udp, Transport::Tcp}) {
        const QList<int> rows = openRows(findings, way, port);
        if (rows.isEmpty() || !isPortBlocked(findings, way, port))
            continue;
        claimed += rows;
        transports += transportName(way);
        targets += askedOn(findings, way, port);
    }
    if (claimed.isEmpty())
        return std::nullopt;
    std::sort(claimed.begin(), claimed.end());
    QJsonObject facts = listing(targets);
    facts.insert(QStringLiteral("transports"), QJsonArray::fromStringList(transports));
    return explaining(QStringLiteral("fw.port-%1-blocked").arg(port),
                      claimsStun(findings, claimed) ? withPublicAddress(findings, claimed) : claimed, facts);
}

std::optional<Diagnosis> port3478Blocked(const OpenFindings& findings)
{
    return portBlocked(findings, stunPort);
}

std::optional<Diagnosis> port5349Blocked(const OpenFindings& findings)
{
    return portBlocked(findings, stunTlsPort);
}

QString transportsText(const Diagnosis& diagnosis)
{
    return strings(diagnosis, "transports").join(QStringLiteral(" + ")).toUpper();
}

QString shutPort(const Diagnosis& diagnosis, int port)
{
    return PortRules::tr("%1 port %2 is shut on every server that was asked, while other ports pass.")
               .arg(transportsText(diagnosis))
               .arg(port) +
           QLatin1Char('\n') + openOutgoing(diagnosis);
}

DiagnosisWording describePort5349(const Diagnosis& diagnosis)
{
    return {PortRules::tr("The network blocks port 5349 (%1), the encrypted way for sound and picture.")
                .arg(transportsText(diagnosis)),
            PortRules::tr("Meetings may still work by another way, with a worse picture. Show this report to "
                          "whoever runs your network and ask for port 5349 to be opened."),
            shutPort(diagnosis, stunTlsPort)};
}

DiagnosisWording describePort3478(const Diagnosis& diagnosis)
{
    return {PortRules::tr("The network blocks port 3478 (%1), by which a meeting finds its best way through.")
                .arg(transportsText(diagnosis)),
            PortRules::tr("Without it, calls across your company's border may fail or have a worse picture. "
                          "Show this report to "
                          "whoever runs your network and ask for port 3478 to be opened."),
            shutPort(diagnosis, stunPort)};
}

} // namespace

/// Shut on every server asked, while another port passes.
QList<Rule> portRules()
{
    return {{QStringLiteral("fw.port-3478-blocked"), port3478Blocked, describePort3478},
            {QStringLiteral("fw.port-5349-blocked"), port5349Blocked, describePort5349}};
}

} // namespace precall
