#include "core/checks/bandwidth/TurnRestCredentials.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace precall {

namespace {

constexpr int mostTurnRestServers = 8;
/// RFC 8489 section 14: USERNAME has at most 508 bytes; a password as long as that is refused, too.
constexpr qsizetype mostCredentialBytes = 508;
constexpr quint16 turnPort = 3478;
constexpr quint16 turnsPort = 5349;

Error invalidTurnRest(const char* what)
{
    return {ErrorKind::Invalid, QLatin1String(what), 0};
}

bool isCredential(const QString& text)
{
    return !text.isEmpty() && text.toUtf8().size() <= mostCredentialBytes &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

std::optional<IceServer> turnServerOf(const QString& uri)
{
    static const QRegularExpression form(QStringLiteral(
        "^(turns?):([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::([0-9]{1,5}))?(?:\\?transport=(udp|tcp))?\\z"));
    const QRegularExpressionMatch match = form.match(uri);
    if (!match.hasMatch())
        return std::nullopt;
    const bool secured = match.captured(1) == QLatin1String("turns");
    const bool overTcp = secured || match.captured(4) == QLatin1String("tcp");
    const int port = match.captured(3).isEmpty() ? (secured ? turnsPort : turnPort) : match.captured(3).toInt();
    if (port < 1 || port > 65535 || (secured && match.captured(4) == QLatin1String("udp")))
        return std::nullopt;
    IceServer server;
    server.host = match.captured(2).remove(u'[').remove(u']').toLower();
    server.port = quint16(port);
    server.transport = secured ? Transport::Tls : overTcp ? Transport::Tcp : Transport::Udp;
    server.turn = true;
    return server;
}

Result<TurnRest> readTurnRest(const QByteArray& json)
{
    if (json.size() > mostTurnRestBytes)
        return invalidTurnRest("too large");
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return invalidTurnRest("no JSON object");
    const QJsonObject object = document.object();
    TurnRest rest;
    rest.credentials.user = object.value(QLatin1String("username")).toString();
    rest.credentials.password = object.value(QLatin1String("password")).toString();
    if (!isCredential(rest.credentials.user))
        return invalidTurnRest("username");
    if (!isCredential(rest.credentials.password))
        return invalidTurnRest("password");
    if (const QJsonValue ttl = object.value(QLatin1String("ttl"));
        !ttl.isUndefined() && !(ttl.isDouble() && ttl.toDouble() > 0))
        return invalidTurnRest("ttl");
    for (const auto& uri : object.value(QLatin1String("uris")).toArray())
        if (const auto server = turnServerOf(uri.toString());
            server && rest.servers.size() < mostTurnRestServers && !rest.servers.contains(*server))
            rest.servers.append(*server);
    return rest;
}

} // namespace precall
