#include "core/diagnosis/Rule.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

using FindingTest = std::function<bool(const Finding&)>;

QString browserFact(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toString();
}

bool hasCode(const Finding& finding, const char* code)
{
    return finding.code == QLatin1String(code);
}

/// What administrators look for, one entry for each finding.
QJsonArray settingsOf(const OpenFindings& findings, const QList<int>& indices)
{
    QJsonArray settings;
    for (const int index : indices) {
        const Finding& finding = findings.all.at(index);
        QJsonObject entry{{QStringLiteral("browser"), finding.subject}};
        for (const char* key : {"what", "setting", "value", "source", "need", "state", "plugin_version",
                                "profile", "support", "downloads", "support_address", "users_own", "portal"})
            if (finding.facts.contains(QLatin1String(key)))
                entry.insert(QLatin1String(key), finding.facts.value(QLatin1String(key)));
        settings.append(entry);
    }
    return settings;
}

std::optional<Diagnosis> causeOf(const OpenFindings& findings, const char* diagnosis, const FindingTest& fits)
{
    const QList<int> indices = findings.open(fits);
    return explaining(QLatin1String(diagnosis), indices,
                      {{QStringLiteral("settings"), settingsOf(findings, indices)}});
}

/// A cause that a setting of a browser is; the default browser's own row is not met because of it, too.
std::optional<Diagnosis> settingCause(const OpenFindings& findings, const char* diagnosis,
                                      const FindingTest& fits)
{
    const QList<int> indices = findings.open(fits);
    QStringList browsers;
    for (const int index : indices)
        browsers.append(findings.all.at(index).subject);
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const bool ofDefault = hasCode(finding, "browsers.default") && browsers.contains(finding.subject) &&
                               finding.facts.value(QLatin1String("blocked")).toBool();
        return fits(finding) || ofDefault;
    });
    return explaining(QLatin1String(diagnosis), indices.isEmpty() ? indices : claimed,
                      {{QStringLiteral("settings"), settingsOf(findings, indices)}});
}

bool settingBlocks(const Finding& finding)
{
    return browserFact(finding.facts, "effect") == QLatin1String("blocks");
}

/// A setting that was found, also where the browser itself has confirmed it.
bool isScriptBlock(const Finding& finding)
{
    return settingBlocks(finding) && browserFact(finding.facts, "what") == QLatin1String("javascript") &&
           (hasCode(finding, "browsers.javascript") || hasCode(finding, "browsers.proof"));
}

bool isPolicyBlock(const Finding& finding)
{
    return settingBlocks(finding) && !isScriptBlock(finding) &&
           (hasCode(finding, "browsers.media-policy") || hasCode(finding, "browsers.url-policy") ||
            hasCode(finding, "browsers.screen-share") || hasCode(finding, "browsers.proof"));
}

bool isStalePlugin(const Finding& finding)
{
    const QString state = browserFact(finding.facts, "state");
    return hasCode(finding, "browsers.openh264") &&
           (state == QLatin1String("missing") || state == QLatin1String("disabled") ||
            state == QLatin1String("old"));
}

bool isUnsupportedDefault(const Finding& finding)
{
    const QString support = browserFact(finding.facts, "support");
    return hasCode(finding, "browsers.default") && finding.verdict == Verdict::Fail &&
           (support == QLatin1String("too-old") || support == QLatin1String("not-supported"));
}

/// The words; a line for each entry of "settings".
class BrowserRules
{
    Q_DECLARE_TR_FUNCTIONS(BrowserRules)

public:
    static DiagnosisWording none(const Diagnosis&)
    {
        return {tr("There is no browser on this computer that could be found."),
                tr("Install Google Chrome, Mozilla Firefox or Microsoft Edge, or have it installed."),
                tr("Provide a current version of Google Chrome, Mozilla Firefox or Microsoft Edge to this "
                   "user.")};
    }
    static DiagnosisWording tooOld(const Diagnosis& diagnosis)
    {
        const auto line = [](const QJsonObject& entry) {
            return tr("%1: at least version %2")
                .arg(browserFact(entry, "browser"), browserFact(entry, "need"));
        };
        return {
            tr("A browser on this computer is too old: %1.").arg(browsers(diagnosis)),
            tr("Update %1 in its menu under Help, About, or use another browser for the meeting.")
                .arg(browsers(diagnosis)),
            tr("Update the following browsers, or switch their updates on. %1").arg(lines(diagnosis, line))};
    }
    static DiagnosisWording defaultUnsupported(const Diagnosis& diagnosis)
    {
        return {tr("Links open in a browser that is not supported: %1.").arg(browsers(diagnosis)),
                tr("Copy the link of the meeting into a supported browser, or make that one your default "
                   "browser."),
                tr("Set a supported browser as default for web links (https), or update this one: %1")
                    .arg(browsers(diagnosis))};
    }
    static DiagnosisWording policyBlocks(const Diagnosis& diagnosis)
    {
        return {tr("A setting keeps a browser from taking part in meetings: %1.").arg(browsers(diagnosis)),
                whatToChange(diagnosis).arg(browsers(diagnosis)),
                tr("Change these settings, or make an exception for the platform's addresses. %1")
                    .arg(lines(diagnosis, setting))};
    }
    static DiagnosisWording scriptOff(const Diagnosis& diagnosis)
    {
        return {tr("JavaScript is switched off: %1.").arg(browsers(diagnosis)),
                tr("Switch JavaScript on in the settings of %1, or use another browser. If the setting is "
                   "locked, ask your administrator.")
                    .arg(browsers(diagnosis)),
                tr("Allow JavaScript for the platform's addresses. %1").arg(lines(diagnosis, setting))};
    }
    static DiagnosisWording openH264Stale(const Diagnosis& diagnosis)
    {
        const auto line = [](const QJsonObject& entry) {
            QStringList known{pluginState(entry), browserFact(entry, "plugin_version"),
                              browserFact(entry, "source"), browserFact(entry, "profile")};
            known.removeAll(QString());
            return QStringLiteral("%1: %2").arg(browserFact(entry, "browser"),
                                                known.join(QLatin1String(", ")));
        };
        const QString support = browserFact(
            diagnosis.facts.value(QLatin1String("settings")).toArray().at(0).toObject(), "support_address");
        return {tr("The video plug-in OpenH264 of Firefox is missing, switched off or old: %1.")
                    .arg(browsers(diagnosis)),
                tr("Meetings with people who use Safari may have no picture. Open about:addons in Firefox, "
                   "Plugins, switch "
                   "OpenH264 on and let it update; or use another browser."),
                tr("Let Firefox update its plug-ins (media.gmp-gmpopenh264.enabled and .autoupdate), or "
                   "deploy the archive "
                   "with the plug-in, to be had from %1. %2")
                    .arg(support.isEmpty() ? tr("the platform's support") : support, lines(diagnosis, line))};
    }
    static DiagnosisWording pluginMissing(const Diagnosis& diagnosis)
    {
        const auto line = [](const QJsonObject& entry) { return browserFact(entry, "downloads"); };
        return {tr("Internet Explorer lacks the plug-in that it needs for meetings."),
                tr("Internet Explorer is retired. Use Microsoft Edge, Google Chrome or Mozilla Firefox, "
                   "which need no "
                   "plug-in."),
                tr("Provide a current browser, or install the plug-in on this computer: %1")
                    .arg(lines(diagnosis, line))};
    }

private:
    template<class Line>
    static QString lines(const Diagnosis& diagnosis, Line line)
    {
        QStringList all;
        for (const QJsonValue& entry : diagnosis.facts.value(QLatin1String("settings")).toArray())
            all.append(line(entry.toObject()));
        all.removeDuplicates();
        return all.join(QStringLiteral("; "));
    }
    /// What users can change themselves, where that is all of it: in the browser's own pages, in the
    /// desktop's settings.
    static QString whatToChange(const Diagnosis& diagnosis)
    {
        QStringList steps;
        if (hasMark(diagnosis, "users_own"))
            steps.append(
                tr("Open the page of the meeting in %1, press the sign at the left of its address, and "
                   "allow "
                   "camera and microphone there."));
        if (hasMark(diagnosis, "portal"))
            steps.append(
                tr("Open the settings of your desktop, look for %1 under Apps or Privacy, and allow it "
                   "the camera there."));
        if (!steps.isEmpty() && areUsers(diagnosis))
            return steps.join(QLatin1Char(' '));
        return tr("You likely cannot change the settings of %1 yourself. Use another browser for the meeting "
                  "if one is listed without a fault, or send this report to your administrator.");
    }
    static QJsonArray settingsIn(const Diagnosis& diagnosis)
    {
        return diagnosis.facts.value(QLatin1String("settings")).toArray();
    }
    static bool hasMark(const Diagnosis& diagnosis, const char* mark)
    {
        const QJsonArray settings = settingsIn(diagnosis);
        return std::any_of(settings.begin(), settings.end(),
                           [&](const QJsonValue& entry) { return entry[QLatin1String(mark)].toBool(); });
    }
    static bool areUsers(const Diagnosis& diagnosis)
    {
        const QJsonArray settings = settingsIn(diagnosis);
        return std::all_of(settings.begin(), settings.end(), [](const QJsonValue& entry) {
            return entry[QLatin1String("users_own")].toBool() || entry[QLatin1String("portal")].toBool();
        });
    }
    /// Of those that browser.openh264-stale is about.
    static QString pluginState(const QJsonObject& entry)
    {
        const QString state = browserFact(entry, "state");
        if (state == QLatin1String("disabled"))
            return tr("switched off");
        return state == QLatin1String("old") ? tr("too old") : tr("missing");
    }
    static QString setting(const QJsonObject& entry)
    {
        return QStringLiteral("%1: %2 = %3 (%4)")
            .arg(browserFact(entry, "browser"), browserFact(entry, "setting"), browserFact(entry, "value"),
                 browserFact(entry, "source"));
    }
    static QString browsers(const Diagnosis& diagnosis)
    {
        return lines(diagnosis, [](const QJsonObject& entry) { return browserFact(entry, "browser"); })
            .replace(QLatin1String("; "), QLatin1String(", "));
    }
};

} // namespace

QList<Rule> browserRules()
{
    return {
        {QStringLiteral("browser.none"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "browser.none", [](const Finding& finding) {
                 return hasCode(finding, "browsers.installed") && finding.verdict == Verdict::Fail;
             });
         },
         &BrowserRules::none},
        {QStringLiteral("browser.too-old"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "browser.too-old", [](const Finding& finding) {
                 return hasCode(finding, "browsers.version") &&
                        browserFact(finding.facts, "support") == QLatin1String("too-old");
             });
         },
         &BrowserRules::tooOld},
        {QStringLiteral("browser.default-unsupported"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "browser.default-unsupported", isUnsupportedDefault);
         },
         &BrowserRules::defaultUnsupported},
        {QStringLiteral("browser.policy-blocks"),
         [](const OpenFindings& findings) {
             return settingCause(findings, "browser.policy-blocks", isPolicyBlock);
         },
         &BrowserRules::policyBlocks},
        {QStringLiteral("browser.openh264-stale"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "browser.openh264-stale", isStalePlugin);
         },
         &BrowserRules::openH264Stale},
        {QStringLiteral("browser.plugin-missing"),
         [](const OpenFindings& findings) {
             return causeOf(findings, "browser.plugin-missing", [](const Finding& finding) {
                 return hasCode(finding, "browsers.ie-plugin") && finding.verdict == Verdict::Fail;
             });
         },
         &BrowserRules::pluginMissing},
        {QStringLiteral("browser.script-off"),
         [](const OpenFindings& findings) {
             return settingCause(findings, "browser.script-off", isScriptBlock);
         },
         &BrowserRules::scriptOff},
    };
}

} // namespace precall
