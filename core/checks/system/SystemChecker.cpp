#include "core/checks/system/SystemChecker.h"

#include "core/checks/system/SystemFindings.h"
#include "core/checks/system/SystemWords.h"

namespace precall {

namespace {

constexpr auto loadWindow = std::chrono::seconds(1);

} // namespace

QString SystemChecker::title() const
{
    return tr("Your computer");
}

QString SystemChecker::introduction() const
{
    return tr(
        "Looks at the computer itself: operating system, processor, memory, power, and how it is connected. "
        "You have nothing to do here.");
}

QList<SayableCode> SystemChecker::codes() const
{
    return {{QStringLiteral("system.os"), QStringLiteral("S01")},
            {QStringLiteral("system.cpu"), QStringLiteral("S02")},
            {QStringLiteral("system.ram"), QStringLiteral("S03")},
            {QStringLiteral("system.device"), QStringLiteral("S04")},
            {QStringLiteral("system.virtual-desktop"), QStringLiteral("S05")},
            {QStringLiteral("system.virtual-machine"), QStringLiteral("S06")},
            {QStringLiteral("system.power"), QStringLiteral("S07")},
            {QStringLiteral("system.connection"), QStringLiteral("S08")},
            {QStringLiteral("system.load"), QStringLiteral("S09")}};
}

SystemEvidence SystemChecker::measure(CheckContext& context) const
{
    Machine& machine = context.machine;
    context.progress.report(0.0, tr("Looking at the computer"));
    SystemEvidence evidence{.system = machine.operatingSystem(),
                            .processor = machine.processor(),
                            .memory = machine.memory(),
                            .power = machine.power(),
                            .connection = machine.connection(),
                            .virtualisation = machine.virtualisation(),
                            .session = machine.remoteSession(),
                            .load = {}};
    context.progress.show(judge(evidence, context.profile));
    context.progress.report(0.1, tr("Measuring for a second how busy other programs keep the processor"));
    evidence.load = machine.cpuLoad(loadWindow, context.stop);
    context.progress.report(1.0, {});
    return evidence;
}

QList<Finding> SystemChecker::judge(const SystemEvidence& evidence, const RequirementsProfile& profile) const
{
    return systemFindings(evidence, profile);
}

Wording SystemChecker::describe(const Finding& finding) const
{
    return SystemWords::of(finding);
}

} // namespace precall
