#include "core/base/Quantities.h"
#include "core/diagnosis/Rule.h"

#include <QCoreApplication>

namespace precall {

namespace {

/// The open findings of that code and verdict, explained by that diagnosis; its facts are the first one's.
std::optional<Diagnosis> causeOf(const OpenFindings& findings, const char* diagnosis, const char* code,
                                 const std::function<bool(const Finding&)>& fits)
{
    const QList<int> indices = findings.open(
        [&](const Finding& finding) { return finding.code == QLatin1String(code) && fits(finding); });
    if (indices.isEmpty())
        return std::nullopt;
    QJsonObject facts = findings.all.at(indices.first()).facts;
    facts.insert(QStringLiteral("subject"), findings.all.at(indices.first()).subject);
    return explaining(QLatin1String(diagnosis), indices, facts);
}

bool failed(const Finding& finding)
{
    return finding.verdict == Verdict::Fail;
}

bool warned(const Finding& finding)
{
    return finding.verdict == Verdict::Warn;
}

QString text(const Diagnosis& diagnosis, const char* key)
{
    return diagnosis.facts.value(QLatin1String(key)).toString();
}

double number(const Diagnosis& diagnosis, const char* key)
{
    return diagnosis.facts.value(QLatin1String(key)).toDouble();
}

class SystemRules
{
    Q_DECLARE_TR_FUNCTIONS(SystemRules)

public:
    static DiagnosisWording cpuSlow(const Diagnosis& diagnosis)
    {
        return {tr("The processor of this computer is too weak for video."),
                tr("Use a faster computer for the meeting."),
                tr("%1: %2, %3. Needed: %4, %5.")
                    .arg(text(diagnosis, "subject"), cores(number(diagnosis, "cores")), clock(diagnosis),
                         cores(number(diagnosis, "need_cores")),
                         gigahertzText(number(diagnosis, "need_mhz")))};
    }

    static DiagnosisWording cpuBusy(const Diagnosis& diagnosis)
    {
        return {tr("Other programs leave too little of the processor for a video call."),
                tr("Close programs that you do not need, wait for updates to end, then repeat the check."),
                tr("Other programs used %1 of all cores over %2 ms.")
                    .arg(percentText(number(diagnosis, "busy_percent")))
                    .arg(qRound(number(diagnosis, "window_ms")))};
    }

    static DiagnosisWording ramLow(const Diagnosis& diagnosis)
    {
        return {
            tr("This computer has too little memory."), tr("Use another computer, or have memory added."),
            tr("%1 of memory; at least %2 are needed.")
                .arg(sizeText(number(diagnosis, "total_bytes")), sizeText(number(diagnosis, "need_bytes")))};
    }

    static DiagnosisWording osUnsupported(const Diagnosis& diagnosis)
    {
        return {tr("The operating system of this computer is too old."),
                tr("Have it updated, or use another computer for the meeting."),
                tr("%1 (version %2); version %3 or newer is needed.")
                    .arg(text(diagnosis, "name"), text(diagnosis, "version"), text(diagnosis, "need"))};
    }

    static DiagnosisWording osUnlisted(const Diagnosis& diagnosis)
    {
        return {tr("The operating system of this computer is not on the list of supported ones."),
                tr("It may well work. If the meeting does not, try a computer with Windows or macOS."),
                tr("%1 is not listed. Nobody has promised that it works; nothing says that it does not.")
                    .arg(text(diagnosis, "name"))};
    }

    static DiagnosisWording virtualDesktop(const Diagnosis& diagnosis)
    {
        const QString product = text(diagnosis, "product") + QLatin1Char(' ') + text(diagnosis, "version");
        const QString need = text(diagnosis, "need");
        const QString seen = tr("Recognised by %1: %2 on %3.")
                                 .arg(text(diagnosis, "evidence"), product.trimmed(), text(diagnosis, "os"));
        QStringList advice{seen};
        if (!need.isEmpty())
            advice.append(tr("Version %1 or newer is supported.").arg(need));
        if (const QString policy = text(diagnosis, "policy"); !policy.isEmpty())
            advice.append(tr("Camera or microphone are not passed on to it: %1.").arg(policy));
        return {tr("You work in a remote session in which video meetings are not supported."),
                tr("Join the meeting directly from your own computer, outside this session."),
                advice.join(QLatin1Char(' '))};
    }

private:
    static QString cores(double count)
    {
        return qRound(count) == 1 ? tr("one core") : tr("%1 cores").arg(qRound(count));
    }

    static QString clock(const Diagnosis& diagnosis)
    {
        const double mhz = number(diagnosis, "max_clock_mhz");
        return mhz > 0 ? gigahertzText(mhz) : tr("clock not told");
    }
};

} // namespace

QList<Rule> systemRules()
{
    return {
        {QStringLiteral("system.cpu-slow"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.cpu-slow", "system.cpu", failed);
         },
         &SystemRules::cpuSlow},
        {QStringLiteral("system.cpu-busy"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.cpu-busy", "system.load", warned);
         },
         &SystemRules::cpuBusy},
        {QStringLiteral("system.ram-low"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.ram-low", "system.ram", failed);
         },
         &SystemRules::ramLow},
        {QStringLiteral("system.os-unsupported"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.os-unsupported", "system.os", failed);
         },
         &SystemRules::osUnsupported},
        {QStringLiteral("system.os-unlisted"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.os-unlisted", "system.os", warned);
         },
         &SystemRules::osUnlisted},
        {QStringLiteral("system.virtual-desktop"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "system.virtual-desktop", "system.virtual-desktop",
                            [](const Finding& finding) { return failed(finding) || warned(finding); });
         },
         &SystemRules::virtualDesktop},
    };
}

} // namespace precall
