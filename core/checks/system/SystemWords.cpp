#include "core/checks/system/SystemWords.h"

#include "core/base/Quantities.h"

#include <QHash>
#include <QJsonArray>

namespace precall {

namespace {

QString text(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toString();
}

double number(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toDouble();
}

} // namespace

Wording SystemWords::of(const Finding& finding)
{
    static const QHash<QString, Wording (*)(const Finding&)> words{
        {QStringLiteral("system.os"), &SystemWords::os},
        {QStringLiteral("system.cpu"), &SystemWords::cpu},
        {QStringLiteral("system.ram"), &SystemWords::ram},
        {QStringLiteral("system.device"), &SystemWords::device},
        {QStringLiteral("system.virtual-desktop"), &SystemWords::virtualDesktop},
        {QStringLiteral("system.virtual-machine"), &SystemWords::virtualMachine},
        {QStringLiteral("system.power"), &SystemWords::power},
        {QStringLiteral("system.connection"), &SystemWords::connection},
        {QStringLiteral("system.load"), &SystemWords::load},
    };
    const auto maker = words.value(finding.code);
    return maker ? maker(finding) : Wording{finding.code, {}};
}

Wording SystemWords::os(const Finding& finding)
{
    const QString name = text(finding.facts, "name");
    if (name.isEmpty())
        return {tr("The operating system could not be recognised."), {}};
    const QString need = text(finding.facts, "need");
    switch (finding.verdict) {
    case Verdict::Pass:
        return {tr("This computer runs %1.").arg(name), {}};
    case Verdict::Warn:
        return {tr("This computer runs %1, which is not on the list of supported systems.").arg(name),
                tr("It may well work. If the meeting does not, try a computer with a listed system.")};
    case Verdict::Fail:
        return {tr("This computer runs %1; version %2 or newer is needed.").arg(name, need),
                tr("Have the operating system updated, or use another computer.")};
    case Verdict::Unknown:
        break;
    }
    return {tr("This computer runs %1, but its version could not be told.").arg(name), {}};
}

QString SystemWords::clock(const QJsonObject& facts)
{
    const double mhz = number(facts, "max_clock_mhz");
    if (mhz <= 0)
        return tr("Its highest speed is not told, so it is judged by its cores.");
    if (facts.value(QLatin1String("max_clock_is_base")).toBool())
        return tr("Its base speed is %1; the highest is not told, so it is judged by its cores.")
            .arg(gigahertzText(mhz));
    return tr("Its highest speed is %1.").arg(gigahertzText(mhz));
}

QString SystemWords::cores(double count)
{
    return qRound(count) == 1 ? tr("one core") : tr("%1 cores").arg(qRound(count));
}

Wording SystemWords::cpu(const Finding& finding)
{
    const double count = number(finding.facts, "cores");
    if (count < 1)
        return {tr("The processor could not be looked at."), {}};
    const QString seen = finding.subject.isEmpty()
                             ? tr("The processor has %1.").arg(cores(count))
                             : tr("The processor (%1) has %2.").arg(finding.subject, cores(count));
    const QString summary = QStringLiteral("%1 %2").arg(seen, clock(finding.facts));
    if (finding.verdict != Verdict::Fail)
        return {summary, {}};
    return {summary, tr("Video needs at least %1 of %2. Use a faster computer for the meeting.")
                         .arg(cores(number(finding.facts, "need_cores")),
                              gigahertzText(number(finding.facts, "need_mhz")))};
}

Wording SystemWords::ram(const Finding& finding)
{
    const double total = number(finding.facts, "total_bytes");
    if (total <= 0)
        return {tr("The size of the memory could not be told."), {}};
    const double available = number(finding.facts, "available_bytes");
    const QString summary =
        available > 0
            ? tr("The computer has %1 of memory, %2 of it free.").arg(sizeText(total), sizeText(available))
            : tr("The computer has %1 of memory.").arg(sizeText(total));
    if (finding.verdict != Verdict::Fail)
        return {summary, {}};
    return {summary,
            tr("That is less than the %1 needed. Use another computer for the meeting, or have memory added.")
                .arg(sizeText(number(finding.facts, "need_bytes")))};
}

Wording SystemWords::device(const Finding& finding)
{
    const bool portable = text(finding.facts, "form") == QLatin1String("portable");
    return {portable ? tr("This is a laptop or another computer with a battery.")
                     : tr("This is a desktop computer, or one without a battery."),
            {}};
}

Wording SystemWords::virtualDesktop(const Finding& finding)
{
    const QString kind = text(finding.facts, "kind");
    if (kind == QLatin1String("none"))
        return {tr("You work directly at this computer, not in a remote session."), {}};
    if (kind == QLatin1String("ssh"))
        return {tr("This check was started from another computer, over SSH."),
                tr("Start it at the computer that you will use for the meeting.")};
    const QString product = text(finding.facts, "product");
    const QString name =
        QStringLiteral("%1 %2").arg(product.isEmpty() ? kind : product, text(finding.facts, "version"));
    const QString summary = tr("This desktop is shown on another computer by %1.").arg(name.trimmed());
    const QString where = passedOn(finding.facts);
    switch (finding.verdict) {
    case Verdict::Pass:
        return {summary, where};
    case Verdict::Fail:
        return {tr("%1 It is too old, or runs on too old a system.").arg(summary),
                tr("Join the meeting directly from your own computer, outside this desktop.")};
    case Verdict::Unknown:
        return {tr("%1 Its version could not be told.").arg(summary), where};
    case Verdict::Warn:
        break;
    }
    return {tr("%1 Meetings are not supported in it.").arg(summary),
            tr("Join the meeting directly from your own computer, outside this desktop.") + QLatin1Char(' ') +
                where};
}

/// Which machine was seen, and what of the other one may be missing here.
QString SystemWords::passedOn(const QJsonObject& facts)
{
    QStringList sentences{
        tr("Camera and microphone are at the other computer: this check saw only what is passed on.")};
    if (facts.value(QLatin1String("webcam_32bit_only")).toBool())
        sentences.append(
            tr("This version passes webcams on to 32-bit browsers only, unless the whole USB device is "
               "passed on: if the camera is missing, that may be why."));
    const QJsonArray missing = facts.value(QLatin1String("not_passed_on")).toArray();
    if (missing.contains(QStringLiteral("camera")))
        sentences.append(
            tr("A policy keeps the camera from being passed on: %1.").arg(text(facts, "policy")));
    if (missing.contains(QStringLiteral("microphone")))
        sentences.append(
            tr("A policy keeps the microphone from being passed on: %1.").arg(text(facts, "policy")));
    return sentences.join(QLatin1Char(' '));
}

Wording SystemWords::virtualMachine(const Finding& finding)
{
    const QString hypervisor = text(finding.facts, "hypervisor");
    if (hypervisor.isEmpty())
        return {tr("This is a real computer, not a virtual machine, as far as it tells."), {}};
    if (hypervisor == QLatin1String("other"))
        return {tr("This is a virtual machine."), {}};
    return {tr("This is a virtual machine or container (%1).").arg(hypervisor), {}};
}

Wording SystemWords::power(const Finding& finding)
{
    const QString source = text(finding.facts, "source");
    const bool saver = finding.facts.value(QLatin1String("saver")).toBool();
    const QString advice =
        saver ? tr("Switch off the power-saving mode for the meeting: it slows the computer down.")
              : QString();
    if (source == QLatin1String("battery")) {
        const QString charge = finding.facts.contains(QLatin1String("battery_percent"))
                                   ? tr("The computer runs on battery (%1).")
                                         .arg(percentText(number(finding.facts, "battery_percent")))
                                   : tr("The computer runs on battery.");
        return {charge,
                QStringLiteral("%1 %2").arg(tr("Plug in the charger for the meeting."), advice).trimmed()};
    }
    if (saver)
        return {tr("A power-saving mode is on."), advice};
    if (source == QLatin1String("mains"))
        return {tr("The computer runs on mains power."), {}};
    return {tr("The power source could not be told."), {}};
}

QString SystemWords::medium(const QJsonObject& facts)
{
    const QString medium = text(facts, "medium");
    if (medium == QLatin1String("ethernet"))
        return tr("The computer is connected by cable.");
    if (medium == QLatin1String("wifi"))
        return facts.contains(QLatin1String("signal_percent"))
                   ? tr("The computer is connected by Wi-Fi (signal %1).")
                         .arg(percentText(number(facts, "signal_percent")))
                   : tr("The computer is connected by Wi-Fi.");
    if (medium == QLatin1String("mobile"))
        return tr("The computer is connected by a mobile network.");
    if (medium == QLatin1String("vpn"))
        return tr("The computer is connected through a VPN.");
    return tr("The computer is connected through %1.").arg(text(facts, "interface"));
}

Wording SystemWords::connection(const Finding& finding)
{
    const QJsonObject& facts = finding.facts;
    if (text(facts, "interface").isEmpty())
        return {tr("How the computer is connected could not be told."), {}};
    QString summary = medium(facts);
    const bool tunnel = !facts.value(QLatin1String("vpn_interfaces")).toArray().isEmpty();
    if (tunnel && text(facts, "medium") != QLatin1String("vpn"))
        summary += QLatin1Char(' ') + tr("A VPN is on as well.");
    if (facts.value(QLatin1String("metered")).toBool())
        summary += QLatin1Char(' ') + tr("It is marked as metered: data may cost money.");
    const bool weak = facts.contains(QLatin1String("signal_percent")) && number(facts, "signal_percent") < 50;
    return {summary, weak ? tr("The signal is weak: move closer to the router, or use a cable.") : QString()};
}

Wording SystemWords::load(const Finding& finding)
{
    if (!finding.facts.contains(QLatin1String("busy_percent")))
        return {tr("How busy the processor is could not be told."), {}};
    const QString used = percentText(number(finding.facts, "busy_percent"));
    if (finding.verdict != Verdict::Warn)
        return {tr("Other programs use %1 of the processor.").arg(used), {}};
    return {tr("Other programs keep the processor busy: they use %1 of it.").arg(used),
            tr("Close programs that you do not need in the meeting.")};
}

} // namespace precall
