#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace precall {

namespace {

struct FirewallRules
{
    Q_DECLARE_TR_FUNCTIONS(FirewallRules)
};

/// A router that forbids answers the first SYN or its first repetition; an address where nobody lives takes
/// the router three seconds of ARP or neighbour discovery (RFC 4861: 3 solicitations, 1 s each).
constexpr int unreachableWithinMs = 2500;

constexpr quint16 stunPort = 3478;
constexpr quint16 turnTlsPort = 5349;

/// Connects only: a UDP port that is forbidden has its own codes.
bool isProhibited(const NetworkTarget& target)
{
    if (carrier(target.transport) != Transport::Tcp || !target.failedToConnect())
        return false;
    const bool unreachable =
        target.error == ErrorKind::HostUnreachable || target.error == ErrorKind::NetworkUnreachable;
    return target.error == ErrorKind::AccessDenied || (unreachable && target.ms < unreachableWithinMs);
}

bool isDropped(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Tcp && target.failedToConnect() &&
           target.error == ErrorKind::TimedOut;
}

bool isRefused(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Tcp && target.failedToConnect() &&
           (target.error == ErrorKind::Refused || target.error == ErrorKind::Reset);
}

bool isUdp(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Udp;
}

/// Asked, and the question was not given up before an answer could come.
bool wasAsked(const NetworkTarget& target)
{
    return target.passed() || target.failed();
}

/// Others pass, or the network's own resolver answers (part of the network is alive, and there is no proxy).
bool networkIsAlive(const OpenFindings& findings)
{
    return anyTarget(findings,
                     [](const NetworkTarget& target) { return target.passed() || target.connected(); }) ||
           anyNameResolves(findings);
}

bool isFailedStun(const Finding& finding)
{
    return finding.verdict == Verdict::Fail && finding.code.startsWith(QLatin1String("ports.stun-"));
}

/// With every STUN row shut, the public address was not reached for the same cause.
QList<int> withPublicAddress(const OpenFindings& findings, QList<int> claimed)
{
    const bool oneIsOpen = findings.any([](const Finding& finding) {
        return finding.code.startsWith(QLatin1String("ports.stun-")) && finding.verdict != Verdict::Fail;
    });
    if (oneIsOpen)
        return claimed;
    claimed += findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.public-address") && finding.verdict == Verdict::Unknown &&
               NetworkFacts::of(finding).notReached == QLatin1String("stun");
    });
    std::sort(claimed.begin(), claimed.end());
    return claimed;
}

bool claimsStun(const OpenFindings& findings, const QList<int>& claimed)
{
    return std::any_of(claimed.begin(), claimed.end(),
                       [&](int index) { return isFailedStun(findings.all.at(index)); });
}

/// ------ connects that fail: one diagnosis a kind

/// ICMP errors are limited in their rate (RFC 1812 section 4.3.2.8), so that some connects to a port that a
/// router rejects end in silence: those belong to the rejection, as long as nobody passes on that port.
TargetTest withRateLimited(const OpenFindings& findings, TargetTest isRejected)
{
    QSet<quint16> ports;
    for (const NetworkTarget& target : allTargets(findings, isRejected))
        if (!target.icmp.isEmpty())
            ports.insert(target.port);
    for (const NetworkTarget& target : allTargets(findings, [](const auto& t) { return t.connected(); }))
        ports.remove(target.port);
    return [=](const NetworkTarget& target) {
        return isRejected(target) || (isDropped(target) && ports.contains(target.port));
    };
}

using ConnectTest = bool (*)(const Finding&);

bool isFailed(const Finding& finding)
{
    return finding.verdict == Verdict::Fail;
}

/// Silence and resets may be the server's own.
bool isFailedByNetwork(const Finding& finding)
{
    return isFailed(finding) && !isServersFault(finding);
}

std::optional<Diagnosis> connectsFail(const OpenFindings& findings, const QString& code, ConnectTest claims,
                                      const TargetTest& fits)
{
    if (!networkIsAlive(findings))
        return std::nullopt;
    QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget> targets = NetworkFacts::of(finding).targets;
        return claims(finding) && std::any_of(targets.begin(), targets.end(), fits);
    });
    const QList<NetworkTarget> targets = targetsOf(findings, claimed, fits);
    if (claimsStun(findings, claimed))
        claimed = withPublicAddress(findings, claimed);
    return explaining(code, claimed, listing(targets));
}

std::optional<Diagnosis> prohibited(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.prohibited"), isFailed,
                        withRateLimited(findings, isProhibited));
}

std::optional<Diagnosis> tcpDropped(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.tcp-dropped"), isFailedByNetwork, isDropped);
}

std::optional<Diagnosis> tcpRefused(const OpenFindings& findings)
{
    return connectsFail(findings, QStringLiteral("fw.tcp-refused"), isFailedByNetwork,
                        withRateLimited(findings, isRefused));
}

const char* const askForOpening = QT_TRANSLATE_NOOP(
    "FirewallRules",
    "Show this report to whoever runs your network (helpdesk or administrator): they find below "
    "exactly what to open. At home, look for a firewall or a security program that blocks it.");

QString openOutgoing(const Diagnosis& diagnosis)
{
    return FirewallRules::
        tr("Allow outgoing connections to these destinations (outgoing only, no inbound rule is needed):\n%1")
            .arg(targetLines(diagnosis));
}

DiagnosisWording describeDropped(const Diagnosis& diagnosis)
{
    return {FirewallRules::tr("Connections get no answer while the rest of the network works: something on "
                              "the way swallows them: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            FirewallRules::tr(askForOpening), openOutgoing(diagnosis)};
}

DiagnosisWording describeRefused(const Diagnosis& diagnosis)
{
    return {FirewallRules::tr("Connections are turned away while others pass: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            FirewallRules::tr(askForOpening), openOutgoing(diagnosis)};
}

DiagnosisWording describeProhibited(const Diagnosis& diagnosis)
{
    return {FirewallRules::tr("The network or this computer forbids connections that the meeting needs: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            FirewallRules::tr(askForOpening),
            openOutgoing(diagnosis) + QLatin1Char('\n') +
                FirewallRules::tr("They fail at once as unreachable or not permitted: look for a reject rule "
                                  "on the way, or for "
                                  "a security program on the computer itself.")};
}

/// ------ fw.udp-blocked: every UDP port asked for is silent on every server, while TCP passes

std::optional<Diagnosis> udpBlocked(const OpenFindings& findings)
{
    const QList<NetworkTarget> asked =
        allTargets(findings, [](const NetworkTarget& target) { return isUdp(target) && wasAsked(target); });
    QSet<quint16> ports;
    for (const NetworkTarget& target : asked)
        ports.insert(target.port);
    const bool allSilent =
        std::all_of(asked.begin(), asked.end(), [](const auto& target) { return target.silent(); });
    if (ports.size() < 2 || !allSilent || !tcpPasses(findings))
        return std::nullopt;
    const QList<int> claimed = findings.open([](const Finding& finding) {
        static const QStringList codes{QStringLiteral("ports.stun-udp"), QStringLiteral("ports.turn-dtls"),
                                       QStringLiteral("ports.udp-other-port")};
        return codes.contains(finding.code) && !NetworkFacts::of(finding).targets.isEmpty();
    });
    if (!claimsStun(findings, claimed))
        return std::nullopt;
    return explaining(QStringLiteral("fw.udp-blocked"), withPublicAddress(findings, claimed), listing(asked));
}

DiagnosisWording describeUdpBlocked(const Diagnosis& diagnosis)
{
    return {
        FirewallRules::tr("The network lets no UDP traffic out. Sound and picture must take a slower way."),
        FirewallRules::tr("Meetings may still work, with a worse picture and more delay. Show this report to "
                          "whoever runs your "
                          "network and ask for UDP port 3478 to be opened."),
        openOutgoing(diagnosis)};
}

/// ------ fw.port-3478-blocked, fw.port-5349-blocked: shut on every server asked, while another port passes

/// `way`: UDP or TCP, with what they carry.
QList<NetworkTarget> askedOn(const OpenFindings& findings, Transport way, quint16 port)
{
    return allTargets(findings, [=](const NetworkTarget& target) {
        return carrier(target.transport) == way && target.port == port && wasAsked(target);
    });
}

bool isShut(const NetworkTarget& target)
{
    return target.failed() && !target.isForeign() && target.error != ErrorKind::Tls &&
           target.error != ErrorKind::Io && target.reason.isEmpty();
}

/// UDP: another UDP port must have been asked, or "all UDP is blocked" could not be told from it.
bool anotherPortPasses(const OpenFindings& findings, Transport way, quint16 port)
{
    const auto other = [=](const NetworkTarget& target) {
        return wasAsked(target) && carrier(target.transport) == way && target.port != port;
    };
    if (way == Transport::Udp)
        return anyTarget(findings, other) && (tcpPasses(findings) || anyTarget(findings, [=](const auto& t) {
                                                  return other(t) && t.passed();
                                              }));
    return anyTarget(findings,
                     [=](const NetworkTarget& target) { return other(target) && target.connected(); });
}

/// Somebody is known to serve there. Every STUN server does on the port of STUN; TURN over TLS and DTLS is
/// optional (RFC 8656 section 3.1), so that a control host must be among those asked, or two servers that the
/// profile names: one alone may be down.
bool isServed(const QList<NetworkTarget>& asked)
{
    QSet<QString> named;
    for (const NetworkTarget& target : asked) {
        if (target.transport == carrier(target.transport))
            continue;
        if (target.role == TargetRole::Control)
            return true;
        if (target.role == TargetRole::Named)
            named.insert(target.name.isEmpty() ? target.address.toString() : target.name);
    }
    return named.size() > 1;
}

bool isPortBlocked(const OpenFindings& findings, Transport way, quint16 port)
{
    const QList<NetworkTarget> asked = askedOn(findings, way, port);
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(), isShut) &&
           (port == stunPort || isServed(asked)) && anotherPortPasses(findings, way, port);
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
    return portBlocked(findings, turnTlsPort);
}

QString transportsText(const Diagnosis& diagnosis)
{
    return strings(diagnosis, "transports").join(QStringLiteral(" + ")).toUpper();
}

QString shutPort(const Diagnosis& diagnosis, int port)
{
    return FirewallRules::tr("%1 port %2 is shut on every server that was asked, while other ports pass.")
               .arg(transportsText(diagnosis))
               .arg(port) +
           QLatin1Char('\n') + openOutgoing(diagnosis);
}

DiagnosisWording describePort5349(const Diagnosis& diagnosis)
{
    return {
        FirewallRules::tr("The network blocks port 5349 (%1), the encrypted way for sound and picture.")
            .arg(transportsText(diagnosis)),
        FirewallRules::tr("Meetings may still work by another way, with a worse picture. Show this report to "
                          "whoever runs your network and ask for port 5349 to be opened."),
        shutPort(diagnosis, turnTlsPort)};
}

DiagnosisWording describePort3478(const Diagnosis& diagnosis)
{
    return {
        FirewallRules::tr("The network blocks port 3478 (%1), by which a meeting finds its best way through.")
            .arg(transportsText(diagnosis)),
        FirewallRules::tr("Without it, calls across your company's border may fail or have a worse picture. "
                          "Show this report to "
                          "whoever runs your network and ask for port 3478 to be opened."),
        shutPort(diagnosis, stunPort)};
}

} // namespace

QList<Rule> firewallRules()
{
    return {{QStringLiteral("fw.prohibited"), prohibited, describeProhibited},
            {QStringLiteral("fw.udp-blocked"), udpBlocked, describeUdpBlocked},
            {QStringLiteral("fw.port-3478-blocked"), port3478Blocked, describePort3478},
            {QStringLiteral("fw.port-5349-blocked"), port5349Blocked, describePort5349},
            {QStringLiteral("fw.tcp-refused"), tcpRefused, describeRefused},
            {QStringLiteral("fw.tcp-dropped"), tcpDropped, describeDropped}};
}

} // namespace precall
