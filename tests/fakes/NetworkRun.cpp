#include "tests/fakes/NetworkRun.h"

#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"

namespace precall {

namespace {

Requirement row(const char* id, const char* check, const char* probe, RequirementValues values,
                Level level = Level::Must)
{
    Requirement requirement;
    requirement.id = QLatin1String(id);
    requirement.check = QLatin1String(check);
    requirement.probe = QLatin1String(probe);
    requirement.level = level;
    requirement.values = std::move(values);
    return requirement;
}

QUrl url(const char* text)
{
    return QUrl(QLatin1String(text));
}

Cidr cidr(const char* network, int prefix)
{
    return {QHostAddress(QLatin1String(network)), prefix};
}

probeValues::Domains domains(QList<DomainPattern> patterns)
{
    return {std::move(patterns)};
}

DomainPattern pattern(const char* text, QList<QUrl> representatives)
{
    return {QLatin1String(text), std::move(representatives)};
}

} // namespace

RequirementsProfile meetProfile()
{
    RequirementsProfile profile;
    profile.id = QStringLiteral("meet");
    profile.sampling = {3, 16, 64, 1000};
    profile.thresholds.insert(QStringLiteral("clock.skew"), {300, QStringLiteral("s"), {}});
    profile.rangePorts = {{Transport::Tcp, 443}, {Transport::Udp, 3478}, {Transport::Tcp, 3478}};
    profile.controls.ice = {{QStringLiteral("stun.control.example"), 3478, Transport::Udp, false, false},
                            {QStringLiteral("stun.control.example"), 53, Transport::Udp, false, false},
                            {QStringLiteral("stun.control.example"), 3478, Transport::Tcp, false, false},
                            {QStringLiteral("turn.control.example"), 5349, Transport::Tls, true, false}};
    profile.controls.web = {url("http://control.example/"), url("https://control.example/")};
    profile.requirements = {
        row("NET-TCP-80", "ports", "http", probeValues::Web{80, {url("http://www.meet.example/")}}),
        row("NET-TCP-443", "ports", "https", probeValues::Web{443, {url("https://www.meet.example/")}}),
        row("NET-WSS", "ports", "websocket",
            probeValues::WebSockets{{{url("wss://www.meet.example/live"), true, true}}}),
        row("NET-TLS-INSPECTION", "ports", "tls-inspection",
            probeValues::TlsInspection{{QStringLiteral("mcafee")}, true}, Level::Should),
        row("NET-PROXY-NOAUTH", "ports", "proxy-auth", probeValues::None{}),
        row("NET-STUN-UDP-3478", "ports", "stun", probeValues::Port{Transport::Udp, 3478}, Level::Should),
        row("NET-STUN-TCP-3478", "ports", "stun", probeValues::Port{Transport::Tcp, 3478}, Level::Should),
        row("NET-TURN-UDP-5349", "ports", "turn", probeValues::Port{Transport::Dtls, 5349}, Level::Should),
        row("NET-TURN-TCP-5349", "ports", "turn", probeValues::Port{Transport::Tls, 5349}, Level::Should),
        row("NET-PUBLIC-ADDRESS", "ports", "public-address", probeValues::None{}, Level::Should),
        row("IP-LIST", "whitelist", "published-list",
            probeValues::PublishedList{url("https://list.meet.example/list.json"),
                                       {cidr("203.0.113.0", 28), cidr("198.51.100.128", 28)},
                                       {}}),
        row("DOM-PLATFORM", "whitelist", "domains",
            domains({pattern("meet.example", {url("https://meet.example/")}),
                     pattern("*.meet.example", {url("https://www.meet.example/")})})),
        row("DOM-STREAM", "whitelist", "domains",
            domains({pattern("*.stream.example",
                             {url("https://api.stream.example/"), url("https://static.stream.example/")})})),
        row("DOM-CDN", "whitelist", "domains",
            domains({pattern("cdn.other.example/lib/*", {url("https://cdn.other.example/lib/x.js")})}))};
    return profile;
}

QMap<QString, QList<QHostAddress>> meetHosts()
{
    const QStringList names{QStringLiteral("meet.example"),          QStringLiteral("www.meet.example"),
                            QStringLiteral("stream.example"),        QStringLiteral("api.stream.example"),
                            QStringLiteral("static.stream.example"), QStringLiteral("cdn.other.example"),
                            QStringLiteral("control.example"),       QStringLiteral("stun.control.example"),
                            QStringLiteral("turn.control.example"),  QStringLiteral("list.meet.example")};
    QMap<QString, QList<QHostAddress>> hosts;
    quint32 next = QHostAddress(QStringLiteral("192.0.2.10")).toIPv4Address();
    for (const QString& name : names)
        hosts.insert(name, {QHostAddress(next++)});
    return hosts;
}

NetworkRun::NetworkRun()
{
    net.resolver.hosts = meetHosts();
    net.web.bodies.insert(url("https://list.meet.example/list.json"),
                          R"(["203.0.113.0/28","198.51.100.128/28"])");
}

CheckResult NetworkRun::run(const Checker& checker)
{
    StillWorld rest;
    Capabilities capabilities = rest.capabilities();
    Network network = net.network();
    CheckContext context{.profile = profile,
                         .settings = settings,
                         .net = network,
                         .machine = capabilities.machine,
                         .browsers = capabilities.browsers,
                         .media = capabilities.media,
                         .user = capabilities.user,
                         .survey = survey,
                         .progress = progress,
                         .stop = stop.get_token(),
                         .handOver = handOver};
    return checker.run(context);
}

QList<Finding> NetworkRun::runBoth()
{
    QList<Finding> findings = run(*checker(QStringLiteral("ports"))).findings;
    return findings + run(*checker(QStringLiteral("whitelist"))).findings;
}

void NetworkRun::failWeb(std::function<bool(const QUrl&)> fits, ErrorKind error)
{
    net.webSocket.script = [earlier = net.webSocket.script, fits, error](const WebSocketRequest& request) {
        QUrl url = request.url;
        url.setScheme(QStringLiteral("https"));
        return fits(url) ? FakeReply::fails(error) : earlier(request);
    };
    net.web.script = [earlier = net.web.script, fits, error](const WebRequest& request) {
        return fits(request.url) ? FakeReply::fails(error) : earlier(request);
    };
}

void NetworkRun::failStun(std::function<bool(Transport, quint16)> fits, ErrorKind error)
{
    net.stun.script = [earlier = net.stun.script, fits, error](Transport transport, const Endpoint& server) {
        return fits(transport, server.port) ? FakeReply::fails(error) : earlier(transport, server);
    };
    net.turn.script = [earlier = net.turn.script, fits, error](const TurnServer& server) {
        return fits(carrier(server.transport), server.endpoint.port) ? FakeReply::fails(error)
                                                                     : earlier(server);
    };
}

Finding findingOf(const QList<Finding>& findings, const QString& code, const QString& subject)
{
    for (const Finding& finding : findings)
        if (finding.code == code && (subject.isEmpty() || finding.subject == subject))
            return finding;
    return {};
}

} // namespace precall
