#include "core/checks/system/SystemFindings.h"

#include <functional>

namespace precall {

namespace {

Finding cpuFinding(const SystemEvidence& seen, const Requirement* requirement)
{
    const probeValues::Cpu* need =
        requirement ? std::get_if<probeValues::Cpu>(&requirement->values) : nullptr;
    const Processor& cpu = seen.processor;
    Finding finding{QStringLiteral("system.cpu"), Verdict::Pass, {}, cpu.model, {}};
    finding.facts = {{QStringLiteral("cores"), seen.cores()},
                     {QStringLiteral("logical_cores"), cpu.logicalCores},
                     {QStringLiteral("max_clock_is_base"), cpu.maxClockIsBase}};
    if (cpu.maxClockMHz)
        finding.facts.insert(QStringLiteral("max_clock_mhz"), *cpu.maxClockMHz);
    if (cpu.presentClockMHz)
        finding.facts.insert(QStringLiteral("present_clock_mhz"), *cpu.presentClockMHz);
    if (!need)
        return finding;
    finding.facts.insert(QStringLiteral("need_cores"), need->minCores);
    finding.facts.insert(QStringLiteral("need_mhz"), need->minClockMHz);
    const bool slow = cpu.maxClockMHz && !cpu.maxClockIsBase && *cpu.maxClockMHz < need->minClockMHz;
    if (slow || (seen.cores() > 0 && seen.cores() < need->minCores))
        finding.verdict = Verdict::Fail;
    else if (seen.cores() == 0)
        finding.verdict = Verdict::Unknown;
    return finding;
}

Finding ramFinding(const Memory& memory, const Requirement* requirement)
{
    const probeValues::Ram* need =
        requirement ? std::get_if<probeValues::Ram>(&requirement->values) : nullptr;
    Finding finding{QStringLiteral("system.ram"), Verdict::Pass, {}, {}, {}};
    finding.facts = {{QStringLiteral("total_bytes"), memory.totalBytes},
                     {QStringLiteral("available_bytes"), memory.availableBytes}};
    if (memory.totalBytes <= 0)
        finding.verdict = Verdict::Unknown;
    if (!need)
        return finding;
    finding.facts.insert(QStringLiteral("need_bytes"), need->minBytes);
    if (memory.totalBytes > 0 && memory.totalBytes < need->minBytes)
        finding.verdict = Verdict::Fail;
    return finding;
}

/// Whatever runs this program is a desktop or laptop computer, or a server that stands for one.
Finding deviceFinding(const Power& power)
{
    const QString form = power.batteryPercent ? QStringLiteral("portable") : QStringLiteral("desktop");
    return {QStringLiteral("system.device"), Verdict::Pass, {}, {}, {{QStringLiteral("form"), form}}};
}

Finding virtualMachineFinding(const Virtualisation& virtualisation)
{
    return {QStringLiteral("system.virtual-machine"),
            Verdict::Pass,
            {},
            virtualisation.hypervisor,
            {{QStringLiteral("hypervisor"), virtualisation.hypervisor}}};
}

Finding powerFinding(const Power& power)
{
    Finding finding{QStringLiteral("system.power"), Verdict::Pass, {}, {}, {}};
    finding.facts = {{QStringLiteral("source"), powerSourceWord(power.source)},
                     {QStringLiteral("profile"), power.profile}};
    if (power.batteryPercent)
        finding.facts.insert(QStringLiteral("battery_percent"), *power.batteryPercent);
    if (power.saver)
        finding.facts.insert(QStringLiteral("saver"), *power.saver);
    if (power.source == Power::Source::Battery || power.saver.value_or(false))
        finding.verdict = Verdict::Warn;
    else if (power.source == Power::Source::Unknown)
        finding.verdict = Verdict::Unknown;
    return finding;
}

Finding connectionFinding(const Connection& connection)
{
    const Verdict verdict = connection.interfaceName.isEmpty() ? Verdict::Unknown : Verdict::Pass;
    return {QStringLiteral("system.connection"), verdict, {}, connection.interfaceName, toJson(connection)};
}

Finding loadFinding(const Result<CpuLoad>& load, const RequirementsProfile& profile)
{
    Finding finding{QStringLiteral("system.load"), Verdict::Unknown, {}, {}, {}};
    if (!load) {
        finding.facts.insert(QStringLiteral("error"), errorWord(load.error().kind));
        return finding;
    }
    const auto threshold = profile.thresholds.constFind(QStringLiteral("system.cpu-busy"));
    const double limit = threshold == profile.thresholds.cend() ? busyPercentByDefault : threshold->value;
    const double percent = load.value().busyFraction * 100;
    finding.verdict = percent > limit ? Verdict::Warn : Verdict::Pass;
    finding.facts = {{QStringLiteral("busy_percent"), qRound(percent * 10) / 10.0},
                     {QStringLiteral("limit_percent"), limit},
                     {QStringLiteral("window_ms"), load.value().windowMs}};
    return finding;
}

/// One finding for each requirement of the probe, or one without a requirement.
void append(QList<Finding>& findings, const RequirementsProfile& profile, const QString& probe,
            const std::function<Finding(const Requirement*)>& judge)
{
    const QList<Requirement> requirements = profile.requirementsOf(QStringLiteral("system"), probe);
    if (requirements.isEmpty())
        findings.append(judge(nullptr));
    for (const Requirement& requirement : requirements) {
        findings.append(judge(&requirement));
        findings.last().requirement = requirement.id;
    }
}

} // namespace

QList<Finding> systemFindings(const SystemEvidence& seen, const RequirementsProfile& profile)
{
    QList<Finding> all;
    append(all, profile, QStringLiteral("os-version"),
           [&](const Requirement* r) { return osFinding(seen.system, seen.session, r); });
    append(all, profile, QStringLiteral("cpu"), [&](const Requirement* r) { return cpuFinding(seen, r); });
    append(all, profile, QStringLiteral("ram"),
           [&](const Requirement* r) { return ramFinding(seen.memory, r); });
    append(all, profile, QStringLiteral("device"),
           [&](const Requirement*) { return deviceFinding(seen.power); });
    append(all, profile, QStringLiteral("virtual-desktop"),
           [&](const Requirement* r) { return virtualDesktopFinding(seen.session, seen.system, r); });
    all.append(virtualMachineFinding(seen.virtualisation));
    all.append(powerFinding(seen.power));
    all.append(connectionFinding(seen.connection));
    if (seen.load)
        all.append(loadFinding(*seen.load, profile));
    return all;
}

} // namespace precall
