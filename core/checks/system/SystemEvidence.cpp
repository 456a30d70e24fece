#include "core/checks/system/SystemEvidence.h"

#include <QJsonArray>

namespace precall {

namespace {

QJsonValue orNull(const std::optional<int>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue orNull(const std::optional<bool>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject machineBlock(const SystemEvidence& seen)
{
    return {{QStringLiteral("os"), seen.system.name},
            {QStringLiteral("kernel"), seen.system.kernel},
            {QStringLiteral("architecture"), seen.system.architecture},
            {QStringLiteral("host_name"), seen.system.hostName},
            {QStringLiteral("cpu"), seen.processor.model},
            {QStringLiteral("cores"), seen.cores()},
            {QStringLiteral("ram_bytes"), seen.memory.totalBytes},
            {QStringLiteral("virtual_machine"), seen.virtualisation.hypervisor},
            {QStringLiteral("virtual_desktop"), remoteSessionWord(seen.session.kind)}};
}

QJsonObject toJson(const OperatingSystem& system)
{
    return {{QStringLiteral("family"), familyWord(system.family)},
            {QStringLiteral("distribution"), system.distribution},
            {QStringLiteral("version"), system.version.toString()},
            {QStringLiteral("server"), system.server}};
}

QJsonObject toJson(const Processor& processor)
{
    return {{QStringLiteral("logical_cores"), processor.logicalCores},
            {QStringLiteral("physical_cores"), processor.physicalCores},
            {QStringLiteral("max_clock_mhz"), orNull(processor.maxClockMHz)},
            {QStringLiteral("max_clock_is_base"), processor.maxClockIsBase},
            {QStringLiteral("present_clock_mhz"), orNull(processor.presentClockMHz)}};
}

QJsonObject toJson(const Power& power)
{
    return {{QStringLiteral("source"), powerSourceWord(power.source)},
            {QStringLiteral("battery_percent"), orNull(power.batteryPercent)},
            {QStringLiteral("saver"), orNull(power.saver)},
            {QStringLiteral("profile"), power.profile}};
}

QJsonObject toJson(const RemoteSession& session)
{
    return {{QStringLiteral("kind"), remoteSessionWord(session.kind)},
            {QStringLiteral("product"), session.product},
            {QStringLiteral("version"), session.version.toString()},
            {QStringLiteral("evidence"), session.evidence}};
}

QJsonObject toJson(const Result<CpuLoad>& load)
{
    if (!load)
        return {{QStringLiteral("error"), errorWord(load.error().kind)}};
    return {{QStringLiteral("busy_percent"), load.value().busyFraction * 100},
            {QStringLiteral("window_ms"), load.value().windowMs}};
}

} // namespace

int SystemEvidence::cores() const
{
    const bool pairsAreReal = processor.physicalCores > 0 && virtualisation.hypervisor.isEmpty();
    return pairsAreReal ? processor.physicalCores : processor.logicalCores;
}

QJsonObject toJson(const Connection& connection)
{
    QJsonObject json{{QStringLiteral("interface"), connection.interfaceName},
                     {QStringLiteral("medium"), mediumWord(connection.medium)}};
    if (!connection.ssid.isEmpty())
        json.insert(QStringLiteral("ssid"), connection.ssid);
    if (connection.signalPercent)
        json.insert(QStringLiteral("signal_percent"), *connection.signalPercent);
    if (connection.linkMbps)
        json.insert(QStringLiteral("link_mbps"), *connection.linkMbps);
    if (!connection.vpnInterfaces.isEmpty())
        json.insert(QStringLiteral("vpn_interfaces"), QJsonArray::fromStringList(connection.vpnInterfaces));
    if (connection.metered)
        json.insert(QStringLiteral("metered"), *connection.metered);
    return json;
}

QJsonObject toJson(const SystemEvidence& evidence)
{
    QJsonObject json{{QStringLiteral("machine"), machineBlock(evidence)},
                     {QStringLiteral("operating_system"), toJson(evidence.system)},
                     {QStringLiteral("processor"), toJson(evidence.processor)},
                     {QStringLiteral("ram_available_bytes"), evidence.memory.availableBytes},
                     {QStringLiteral("power"), toJson(evidence.power)},
                     {QStringLiteral("connection"), toJson(evidence.connection)},
                     {QStringLiteral("session"), toJson(evidence.session)}};
    if (evidence.load)
        json.insert(QStringLiteral("load"), toJson(*evidence.load));
    return json;
}

} // namespace precall
