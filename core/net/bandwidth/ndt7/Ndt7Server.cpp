#include "core/net/bandwidth/ndt7/Ndt7Server.h"

#include "core/base/Version.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <cmath>

namespace precall {

namespace {

constexpr qsizetype mostServers = 4;
constexpr qsizetype longestAddress = 4096;
constexpr double mostCounted = 1e15; ///< beyond which a double skips whole numbers
constexpr double microsecond = 1e-6;

QUrl introduced(QUrl url)
{
    QUrlQuery query(url);
    query.addQueryItem(QStringLiteral("client_name"), QStringLiteral("precall"));
    query.addQueryItem(QStringLiteral("client_version"), toolVersion());
    url.setQuery(query);
    return url;
}

QUrl testAddress(const QJsonObject& urls, const QString& test)
{
    const QString text = urls.value(QStringLiteral("wss:///ndt/v7/") + test).toString();
    const QUrl url = text.size() <= longestAddress ? QUrl(text, QUrl::StrictMode) : QUrl();
    return url.scheme() == QLatin1String("wss") && !url.host().isEmpty() ? introduced(url) : QUrl();
}

std::optional<double> countOf(const QJsonObject& object, const char* member)
{
    const QJsonValue value = object.value(QLatin1String(member));
    const double count = value.toDouble(-1);
    return count >= 0 && count < mostCounted ? std::optional(count) : std::nullopt;
}

} // namespace

Ndt7Server fixedNdt7Server(const QUrl& server)
{
    QUrl download = server, upload = server;
    download.setPath(QStringLiteral("/ndt/v7/download"));
    upload.setPath(QStringLiteral("/ndt/v7/upload"));
    return {introduced(download), introduced(upload)};
}

QUrl ndt7LocateRequest(const QUrl& locate)
{
    return introduced(locate);
}

Result<QList<Ndt7Server>> parseNdt7Servers(const QByteArray& answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer);
    if (!document.isObject())
        return Error{ErrorKind::Invalid, QStringLiteral("the locate service did not answer with JSON"), 0};
    QList<Ndt7Server> servers;
    for (const QJsonValue& result : document.object().value(QStringLiteral("results")).toArray()) {
        const QJsonObject urls = result.toObject().value(QStringLiteral("urls")).toObject();
        const Ndt7Server server{testAddress(urls, QStringLiteral("download")),
                                testAddress(urls, QStringLiteral("upload"))};
        if (server.download.isValid() && server.upload.isValid() && servers.size() < mostServers)
            servers.append(server);
    }
    if (servers.isEmpty())
        return Error{ErrorKind::NotFound, QStringLiteral("the locate service names no server"), 0};
    return servers;
}

std::optional<Ndt7Arrival> parseNdt7Arrival(const QByteArray& measurement)
{
    const QJsonObject object = QJsonDocument::fromJson(measurement).object();
    const QList<std::pair<QString, const char*>> counters{{QStringLiteral("TCPInfo"), "BytesReceived"},
                                                          {QStringLiteral("AppInfo"), "NumBytes"}};
    for (const auto& [part, counter] : counters) {
        const QJsonObject info = object.value(part).toObject();
        const auto bytes = countOf(info, counter);
        const auto elapsed = countOf(info, "ElapsedTime");
        if (bytes && elapsed)
            return Ndt7Arrival{*elapsed * microsecond, qint64(*bytes)};
    }
    return {};
}

} // namespace precall
