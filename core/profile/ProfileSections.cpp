#include "core/profile/ProfileSections.h"

#include "core/profile/ProfileFields.h"

namespace precall {

namespace {

struct ProfileSections
{
    Q_DECLARE_TR_FUNCTIONS(ProfileSections)
};

constexpr int mostHosts = 100;

bool flag(const JsonCursor& cursor)
{
    return !cursor.isMissing() && cursor.boolean();
}

IceServer readServer(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    IceServer server;
    server.host = readHost(members.required("host"));
    server.port = readPort(members.required("port"));
    server.transport = readTransport(members.required("transport"));
    server.turn = flag(members.optional("turn"));
    server.nonWebOn443 = flag(members.optional("nonWebOn443"));
    return server;
}

ControlHosts::Portal readPortal(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return {readUrl(members.required("url"), {QStringLiteral("http")}), members.required("body").text(200)};
}

struct KnownThreshold
{
    const char* name;
    const char* unit;
    double most;
    const char* above; ///< the threshold that must be lower, or null
};

constexpr KnownThreshold knownThresholds[] = {
    {"rtt.good", "ms", 60'000, nullptr},
    {"rtt.poor", "ms", 60'000, "rtt.good"},
    {"jitter.good", "ms", 60'000, nullptr},
    {"jitter.poor", "ms", 60'000, "jitter.good"},
    {"loss.good", "percent", 100, nullptr},
    {"loss.poor-video", "percent", 100, "loss.good"},
    {"loss.poor-audio", "percent", 100, "loss.good"},
    {"loaded-delay.good", "ms", 60'000, nullptr},
    {"loaded-delay.fair", "ms", 60'000, "loaded-delay.good"},
    {"loaded-delay.poor", "ms", 60'000, "loaded-delay.fair"},
    {"loaded-delay.bad", "ms", 60'000, "loaded-delay.poor"},
    {"clock.skew", "s", 86'400, nullptr},
    {"system.cpu-busy", "percent", 100, nullptr},
};

Threshold readThreshold(const JsonCursor& cursor, const KnownThreshold& known)
{
    JsonMembers members(cursor);
    Threshold threshold;
    threshold.value = members.required("value").number(0, known.most);
    threshold.unit =
        QString::fromLatin1(members.required("unit").oneOf<const char*>({{known.unit, known.unit}}));
    threshold.source = members.required("source").text(500);
    return threshold;
}

void checkOrder(const JsonCursor& cursor, const QMap<QString, Threshold>& thresholds)
{
    for (const KnownThreshold& known : knownThresholds) {
        const QString name = QString::fromLatin1(known.name);
        const QString lower = QString::fromLatin1(known.above);
        if (known.above && thresholds.value(name).value <= thresholds.value(lower).value)
            cursor.member(name).fault(ProfileSections::tr("must be above %1").arg(lower));
    }
}

} // namespace

Streams readStreams(const JsonCursor& cursor)
{
    if (cursor.isMissing())
        return {};
    JsonMembers members(cursor);
    return {int(members.required("down").wholeNumber(0, 50)), int(members.required("up").wholeNumber(0, 50))};
}

QList<IceServer> readServers(const JsonCursor& cursor)
{
    QList<IceServer> servers;
    for (const JsonCursor& server : cursor.items(0, mostHosts))
        servers.append(readServer(server));
    return servers;
}

BandwidthServers readBandwidthServers(const JsonCursor& cursor)
{
    if (cursor.isMissing())
        return {};
    const QString https = QStringLiteral("https");
    JsonMembers members(cursor);
    const auto url = [&](const char* name, const QStringList& schemes) {
        const JsonCursor member = members.optional(name);
        return member.isMissing() ? QUrl() : readUrl(member, schemes);
    };
    return {url("turnCredentials", {https}), url("download", {https}), url("upload", {https}),
            url("ndt7", {https, QStringLiteral("wss")})};
}

ControlHosts readControls(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    ControlHosts controls;
    controls.ice = readServers(members.optional("ice"));
    for (const JsonCursor& url : members.optional("web").items(0, mostHosts))
        controls.web.append(readWebUrl(url));
    for (const JsonCursor& portal : members.optional("portal").items(0, mostHosts))
        controls.portal.append(readPortal(portal));
    if (const JsonCursor resolver = members.optional("resolver"); !resolver.isMissing())
        controls.resolver = readUrl(resolver, {QStringLiteral("https")});
    return controls;
}

Sampling readSampling(const JsonCursor& cursor)
{
    if (cursor.isMissing())
        return {};
    JsonMembers members(cursor);
    Sampling sampling;
    sampling.firstPerRange = int(members.required("firstPerRange").wholeNumber(1, 256));
    const JsonCursor perRange = members.required("mostPerRange");
    sampling.mostPerRange = int(perRange.wholeNumber(1, 256));
    const JsonCursor perRun = members.required("mostPerRun");
    sampling.mostPerRun = int(perRun.wholeNumber(1, 1024));
    sampling.newTargetsPerSecond = int(members.required("newTargetsPerSecond").wholeNumber(1, 100));
    if (!members.areSound())
        return sampling;
    if (sampling.mostPerRange < sampling.firstPerRange)
        perRange.fault(ProfileSections::tr("must not be below firstPerRange"));
    if (sampling.mostPerRun < sampling.mostPerRange)
        perRun.fault(ProfileSections::tr("must not be below mostPerRange"));
    return sampling;
}

QList<probeValues::Port> readRangePorts(const JsonCursor& cursor)
{
    QList<probeValues::Port> ports;
    for (const JsonCursor& port : cursor.items(0, 16))
        ports.append(readPlainPort(port));
    return ports;
}

QMap<QString, Threshold> readThresholds(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    QMap<QString, Threshold> thresholds;
    for (const KnownThreshold& known : knownThresholds)
        thresholds.insert(QString::fromLatin1(known.name),
                          readThreshold(members.required(known.name), known));
    if (members.areSound() && cursor.isObject())
        checkOrder(cursor, thresholds);
    return thresholds;
}

QStringList thresholdNames()
{
    QStringList names;
    for (const KnownThreshold& known : knownThresholds)
        names.append(QString::fromLatin1(known.name));
    return names;
}

} // namespace precall
