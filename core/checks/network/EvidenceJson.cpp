#include "core/checks/network/EvidenceJson.h"

#include "core/checks/network/ShownUrl.h"
#include "core/net/proxy/AuthChallenge.h"

#include <QJsonArray>

namespace precall {

namespace {

QJsonArray texts(const QList<QHostAddress>& addresses)
{
    QJsonArray array;
    for (const QHostAddress& address : addresses)
        array.append(address.toString());
    return array;
}

QJsonValue errorJson(const std::optional<Error>& error)
{
    if (!error)
        return {};
    return QJsonObject{{QStringLiteral("kind"), errorWord(error->kind)},
                       {QStringLiteral("detail"), error->detail},
                       {QStringLiteral("code"), error->code}};
}

QJsonObject certificateJson(const Certificate& certificate)
{
    return {{QStringLiteral("subject"), certificate.subject},
            {QStringLiteral("issuer"), certificate.issuer},
            {QStringLiteral("sha256"), certificate.sha256},
            {QStringLiteral("not_before"), certificate.notBefore.toString(Qt::ISODate)},
            {QStringLiteral("not_after"), certificate.notAfter.toString(Qt::ISODate)},
            {QStringLiteral("names"), QJsonArray::fromStringList(certificate.names)},
            {QStringLiteral("scts"), certificate.hasScts}};
}

QString trustWord(Trust trust)
{
    switch (trust) {
    case Trust::Public:
        return QStringLiteral("public");
    case Trust::LocalOnly:
        return QStringLiteral("local-only");
    case Trust::Neither:
        return QStringLiteral("neither");
    }
    Q_UNREACHABLE();
}

QJsonObject tlsJson(const TlsFacts& tls)
{
    return {{QStringLiteral("protocol"), tls.protocol},
            {QStringLiteral("cipher"), tls.cipher},
            {QStringLiteral("alpn"), tls.alpn},
            {QStringLiteral("trust"), trustWord(tls.trust)},
            {QStringLiteral("trust_error"), tls.trustError},
            {QStringLiteral("name_matches"), tls.nameMatches},
            {QStringLiteral("dates_valid"), tls.datesValid},
            {QStringLiteral("chain"), evidenceJson(tls.chain)}};
}

QJsonObject answerJson(const HttpAnswer& answer)
{
    return {{QStringLiteral("status"), answer.status},
            {QStringLiteral("title"), answer.title()},
            {QStringLiteral("server"), QString::fromLatin1(answer.header("Server")).left(200)},
            {QStringLiteral("date"), QString::fromLatin1(answer.header("Date")).left(64)},
            {QStringLiteral("location"), shownLocation(answer)},
            {QStringLiteral("complete"), answer.complete}};
}

QString text(const std::optional<Endpoint>& endpoint)
{
    return endpoint ? endpoint->toString() : QString();
}

QJsonObject answerJson(const DnsAnswer& answer)
{
    return {{QStringLiteral("resolver"), answer.resolver.toString()},
            {QStringLiteral("addresses"), texts(answer.addresses)},
            {QStringLiteral("canonical_names"), QJsonArray::fromStringList(answer.canonicalNames)},
            {QStringLiteral("error"), errorJson(answer.error)},
            {QStringLiteral("ms"), answer.ms},
            {QStringLiteral("attempts"), answer.attempts}};
}

} // namespace

QJsonObject evidenceJson(const LinkState& link)
{
    QJsonArray interfaces;
    for (const Interface& interface : link.interfaces)
        interfaces.append(QJsonObject{{QStringLiteral("name"), interface.name},
                                      {QStringLiteral("addresses"), texts(interface.addresses)}});
    return {{QStringLiteral("interfaces"), interfaces},
            {QStringLiteral("gateways"), texts(link.gateways)},
            {QStringLiteral("ipv4_route"), link.hasIpv4Route},
            {QStringLiteral("ipv6_route"), link.hasIpv6Route},
            {QStringLiteral("resolvers"), texts(link.resolvers)}};
}

QJsonObject evidenceJson(const NameLookup& lookup)
{
    QJsonArray answers;
    for (const DnsAnswer& answer : lookup.answers)
        answers.append(answerJson(answer));
    return {{QStringLiteral("name"), lookup.name},
            {QStringLiteral("answers"), answers},
            {QStringLiteral("system_addresses"), texts(lookup.systemAddresses)},
            {QStringLiteral("system_error"), errorJson(lookup.systemError)},
            {QStringLiteral("ms"), lookup.ms}};
}

QJsonObject evidenceJson(const WebExchange& exchange)
{
    QJsonObject object{{QStringLiteral("url"), shownUrl(exchange.url)},
                       {QStringLiteral("address"), exchange.address.toString()},
                       {QStringLiteral("port"), exchange.port},
                       {QStringLiteral("route"), exchange.route.toString()},
                       {QStringLiteral("reached"), stageWord(exchange.reached)},
                       {QStringLiteral("error"), errorJson(exchange.error)},
                       {QStringLiteral("connect_ms"), exchange.connectMs},
                       {QStringLiteral("proxy_ms"), exchange.proxyMs},
                       {QStringLiteral("handshake_ms"), exchange.handshakeMs},
                       {QStringLiteral("first_byte_ms"), exchange.firstByteMs},
                       {QStringLiteral("total_ms"), exchange.totalMs},
                       {QStringLiteral("icmp"), exchange.icmp},
                       {QStringLiteral("attempts"), exchange.attempts}};
    if (exchange.tls)
        object.insert(QStringLiteral("tls"), tlsJson(*exchange.tls));
    if (exchange.otherName)
        object.insert(QStringLiteral("other_name"),
                      QJsonObject{{QStringLiteral("server_name"), exchange.otherName->serverName},
                                  {QStringLiteral("accepted"), exchange.otherName->accepted},
                                  {QStringLiteral("error"), errorJson(exchange.otherName->error)}});
    if (exchange.answer)
        object.insert(QStringLiteral("answer"), answerJson(*exchange.answer));
    if (exchange.proxy)
        object.insert(QStringLiteral("proxy"), evidenceJson(*exchange.proxy));
    return object;
}

QJsonObject evidenceJson(const ProxyReply& reply)
{
    QJsonArray headers;
    for (const char* name : {"Via", "Server", "Proxy-Agent", "X-Squid-Error", "Proxy-Connection"})
        for (const QByteArray& value : reply.values(name))
            headers.append(
                QStringLiteral("%1: %2").arg(QLatin1String(name), QString::fromUtf8(value).left(300)));
    for (const QByteArray& value : reply.values("Proxy-Authenticate"))
        headers.append(QStringLiteral("Proxy-Authenticate: %1").arg(challengeText(value)));
    return {{QStringLiteral("line"), reply.line}, {QStringLiteral("headers"), headers}};
}

QJsonObject evidenceJson(const ProxyEvidence& proxies)
{
    QJsonObject choices;
    for (auto it = proxies.choices.begin(); it != proxies.choices.end(); ++it) {
        QJsonArray routes;
        for (const Route& route : it->routes)
            routes.append(route.toString());
        choices.insert(it.key().toString(),
                       QJsonObject{{QStringLiteral("source"), it->source},
                                   {QStringLiteral("routes"), routes},
                                   {QStringLiteral("script"), shownUrl(QUrl(it->script))},
                                   {QStringLiteral("unusable"), QJsonArray::fromStringList(it->unusable)},
                                   {QStringLiteral("error"), errorJson(it->error)}});
    }
    QJsonArray tries;
    for (const ProxyTry& made : proxies.tries)
        tries.append(QJsonObject{{QStringLiteral("route"), made.route.toString()},
                                 {QStringLiteral("address"), made.route.address.toString()},
                                 {QStringLiteral("error"), errorJson(made.error)},
                                 {QStringLiteral("icmp"), made.icmp},
                                 {QStringLiteral("ms"), made.ms}});
    return {{QStringLiteral("settings"), choices}, {QStringLiteral("tries"), tries}};
}

QJsonObject evidenceJson(const TurnRehearsal& rehearsal)
{
    QJsonArray relayed;
    for (const Endpoint& endpoint : rehearsal.relayed)
        relayed.append(endpoint.toString());
    return {{QStringLiteral("transport"), transportName(rehearsal.server.transport)},
            {QStringLiteral("server"), rehearsal.server.endpoint.toString()},
            {QStringLiteral("alternate"), text(rehearsal.alternate)},
            {QStringLiteral("relayed"), relayed},
            {QStringLiteral("reached"), turnStepWord(rehearsal.reached)},
            {QStringLiteral("code"), rehearsal.code},
            {QStringLiteral("error"), errorJson(rehearsal.error)},
            {QStringLiteral("icmp"), rehearsal.icmp},
            {QStringLiteral("ms"), rehearsal.ms}};
}

QJsonObject evidenceJson(const StunExchange& exchange)
{
    return {{QStringLiteral("transport"), transportName(exchange.transport)},
            {QStringLiteral("server"), exchange.server.toString()},
            {QStringLiteral("proxy"), exchange.proxy ? evidenceJson(*exchange.proxy) : QJsonObject()},
            {QStringLiteral("local"), exchange.local.toString()},
            {QStringLiteral("route"), exchange.route.toString()},
            {QStringLiteral("mapped"), text(exchange.mapped)},
            {QStringLiteral("xor_mapped"), text(exchange.xorMapped)},
            {QStringLiteral("connected"), exchange.connected},
            {QStringLiteral("secured"), exchange.secured},
            {QStringLiteral("code"), exchange.code},
            {QStringLiteral("error"), errorJson(exchange.error)},
            {QStringLiteral("foreign_bytes"), QString::fromLatin1(exchange.foreignBytes.toHex())},
            {QStringLiteral("icmp"), exchange.icmp},
            {QStringLiteral("ms"), exchange.ms},
            {QStringLiteral("attempts"), exchange.attempts}};
}

QJsonObject evidenceJson(const NatObservation& seen)
{
    QJsonArray views;
    for (const NatView& view : seen.views)
        views.append(QJsonObject{{QStringLiteral("server"), view.server.toString()},
                                 {QStringLiteral("mapped"), text(view.mapped)}});
    QJsonObject object{{QStringLiteral("local"), seen.local.toString()}, {QStringLiteral("views"), views}};
    if (seen.otherPortEnters)
        object.insert(QStringLiteral("other_port_enters"), *seen.otherPortEnters);
    if (seen.otherAddressEnters)
        object.insert(QStringLiteral("other_address_enters"), *seen.otherAddressEnters);
    return object;
}

namespace {

QJsonObject candidateJson(const IceCandidate& candidate)
{
    return {{QStringLiteral("kind"), iceCandidateWord(candidate.kind)},
            {QStringLiteral("address"), candidate.endpoint.toString()}};
}

QJsonObject pairJson(const IceConnection& connection)
{
    QJsonObject pair{{QStringLiteral("caller"), iceCandidateWord(IceCandidateKind::Relayed)},
                     {QStringLiteral("callee"), iceCandidateWord(connection.callee)},
                     {QStringLiteral("connected"), connection.connected()},
                     {QStringLiteral("ms"), connection.ms}};
    if (connection.connected()) {
        pair.insert(QStringLiteral("local"), candidateJson(*connection.local));
        pair.insert(QStringLiteral("remote"), candidateJson(*connection.remote));
    }
    return pair;
}

} // namespace

QJsonObject evidenceJson(const IceRehearsal& rehearsal)
{
    QJsonArray candidates, pairs;
    for (const IceCandidate& candidate : rehearsal.gathered)
        candidates.append(candidateJson(candidate));
    for (const IceConnection& connection : rehearsal.connections)
        pairs.append(pairJson(connection));
    return {{QStringLiteral("candidates"), candidates},
            {QStringLiteral("gathering_ms"), rehearsal.gatheringMs},
            {QStringLiteral("rehearsed"), !pairs.isEmpty()},
            {QStringLiteral("pairs"), pairs}};
}

QJsonArray evidenceJson(const QList<Certificate>& chain)
{
    QJsonArray list;
    for (const Certificate& certificate : chain)
        list.append(certificateJson(certificate));
    return list;
}

QJsonObject evidenceJson(const SegmentTrial& trial)
{
    return {{QStringLiteral("server"), trial.server.toString()},
            {QStringLiteral("small"), trial.size == SegmentSize::Small},
            {QStringLiteral("connected"), trial.connected},
            {QStringLiteral("segment"), trial.segment},
            {QStringLiteral("unacknowledged"), trial.unacknowledged},
            {QStringLiteral("error"), errorJson(trial.error)},
            {QStringLiteral("ms"), trial.ms}};
}

} // namespace precall
