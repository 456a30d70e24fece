#include "core/profile/Probes.h"

#include "core/profile/ProfileFields.h"

#include <algorithm>

namespace precall {

namespace {

struct Probes
{
    Q_DECLARE_TR_FUNCTIONS(Probes)
};

constexpr int mostInList = 200;
constexpr int mostRanges = 10'000;

RequirementValues readWeb(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::Web web;
    web.port = readPort(members.required("port"));
    for (const JsonCursor& url : members.required("urls").items(1, mostInList))
        web.urls.append(readWebUrl(url));
    return web;
}

probeValues::WebSocketEndpoint readWebSocketEndpoint(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return {readUrl(members.required("url"), {QStringLiteral("wss")}), members.required("declared").boolean(),
            members.required("echo").boolean()};
}

RequirementValues readWebSockets(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::WebSockets sockets;
    for (const JsonCursor& endpoint : members.required("endpoints").items(1, mostInList)) {
        sockets.endpoints.append(readWebSocketEndpoint(endpoint));
        if (sockets.endpoints.last().echo && !sockets.endpoints.last().declared)
            endpoint.fault(Probes::tr("must be declared a WebSocket to have an echo"));
    }
    return sockets;
}

RequirementValues readTlsInspection(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::TlsInspection inspection;
    for (const JsonCursor& product : members.required("mustForProducts").items(0, mostInList))
        inspection.mustForProducts.append(readWord(product));
    inspection.mustWhereCallsBreak = members.required("mustWhereCallsBreak").boolean();
    return inspection;
}

RequirementValues readStunPort(const JsonCursor& cursor)
{
    return readPlainPort(cursor);
}

RequirementValues readTurnPort(const JsonCursor& cursor)
{
    return readAnyPort(cursor);
}

RequirementValues readAddressRange(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return probeValues::Range{readRange(members.required("range"))};
}

RequirementValues readPublishedList(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::PublishedList list;
    list.url = readWebUrl(members.required("url"));
    for (const JsonCursor& range : members.required("builtIn").items(0, mostRanges))
        list.builtIn.append(readRange(range));
    list.dated = readDate(members.required("dated"));
    return list;
}

RequirementValues readDomains(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::Domains domains;
    for (const JsonCursor& pattern : members.required("patterns").items(1, mostInList))
        domains.patterns.append(readPattern(pattern));
    return domains;
}

RequirementValues readCpu(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return probeValues::Cpu{int(members.required("minCores").wholeNumber(1, 1024)),
                            int(members.required("minClockMHz").wholeNumber(1, 100'000))};
}

RequirementValues readRam(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return probeValues::Ram{members.required("minBytes").wholeNumber(1, qint64(1) << 50)};
}

RequirementValues readVersions(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::Versions versions;
    for (const auto& [name, version] : members.required("least").members(1, mostInList)) {
        if (!isWord(name))
            version.fault(Probes::tr("must be named in lower-case letters, digits and hyphens"));
        versions.least.insert(name, readVersion(version));
    }
    return versions;
}

/// Browsers are a closed list: a misspelt one would never be found on any computer.
RequirementValues readBrowserVersions(const JsonCursor& cursor)
{
    static const QStringList browsers{QStringLiteral("brave"),
                                      QStringLiteral("chrome"),
                                      QStringLiteral("chromium"),
                                      QStringLiteral("edge"),
                                      QStringLiteral("firefox"),
                                      QStringLiteral("firefox-esr"),
                                      QStringLiteral("internet-explorer"),
                                      QStringLiteral("opera"),
                                      QStringLiteral("safari"),
                                      QStringLiteral("vivaldi")};
    const RequirementValues read = readVersions(cursor);
    for (const QString& name : std::get<probeValues::Versions>(read).least.keys())
        if (!browsers.contains(name))
            cursor.member(QStringLiteral("least"))
                .member(name)
                .fault(
                    Probes::tr("is not a browser; known are: %1").arg(browsers.join(QStringLiteral(", "))));
    return read;
}

RequirementValues readBandwidth(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::Bandwidth bandwidth;
    bandwidth.up = members.required("direction").oneOf<bool>({{"down", false}, {"up", true}});
    bandwidth.recommendedKbps = int(members.required("recommendedKbps").wholeNumber(1, 1'000'000));
    const JsonCursor floor = members.required("floorKbps");
    bandwidth.floorKbps = int(floor.wholeNumber(1, 1'000'000));
    if (members.areSound() && bandwidth.floorKbps > bandwidth.recommendedKbps)
        floor.fault(Probes::tr("must not be above recommendedKbps"));
    return bandwidth;
}

RequirementValues readEws(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::Ews ews;
    for (const JsonCursor& caller : members.required("callers").items(1, mostInList))
        ews.callers.append(readAddress(caller));
    return ews;
}

RequirementValues readOpenH264(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return probeValues::OpenH264{readVersion(members.required("least")), readDate(members.required("dated"))};
}

RequirementValues readIePlugin(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    probeValues::IePlugin plugin;
    for (const JsonCursor& url : members.required("downloads").items(1, mostInList))
        plugin.downloads.append(readWebUrl(url));
    return plugin;
}

constexpr Probe allProbes[] = {
    {"device", "system", nullptr},
    {"cpu", "system", readCpu},
    {"ram", "system", readRam},
    {"os-version", "system", readVersions},
    {"virtual-desktop", "system", readVersions},
    {"browser-version", "browsers", readBrowserVersions},
    {"browser-default", "browsers", nullptr},
    {"javascript", "browsers", nullptr},
    {"media-policy", "browsers", nullptr},
    {"screen-share", "browsers", readBrowserVersions},
    {"openh264", "browsers", readOpenH264},
    {"ie-plugin", "browsers", readIePlugin},
    {"camera", "camera", nullptr},
    {"microphone", "microphone", nullptr},
    {"speaker", "speaker", nullptr},
    {"http", "ports", readWeb},
    {"https", "ports", readWeb},
    {"non-web-443", "ports", nullptr},
    {"websocket", "ports", readWebSockets},
    {"proxy-auth", "ports", nullptr},
    {"tls-inspection", "ports", readTlsInspection},
    {"stun", "ports", readStunPort},
    {"public-address", "ports", nullptr},
    {"turn", "ports", readTurnPort},
    {"range", "whitelist", readAddressRange},
    {"published-list", "whitelist", readPublishedList},
    {"domains", "whitelist", readDomains},
    {"bandwidth", "bandwidth", readBandwidth},
    {"quality", "bandwidth", nullptr},
    {"ews", "calendar", readEws},
    {"autodiscover", "calendar", nullptr},
    {"o365-connector", "calendar", nullptr},
};

} // namespace

std::span<const Probe> probes()
{
    return allProbes;
}

const Probe* probeNamed(const QString& name)
{
    const auto found = std::find_if(std::begin(allProbes), std::end(allProbes),
                                    [&](const Probe& probe) { return name == QLatin1String(probe.name); });
    return found == std::end(allProbes) ? nullptr : found;
}

} // namespace precall
