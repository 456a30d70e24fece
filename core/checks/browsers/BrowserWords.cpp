#include "core/checks/browsers/BrowserWords.h"

#include <QHash>
#include <QJsonArray>

namespace precall {

namespace {

QString browserFact(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toString();
}

bool isUnclear(const Finding& finding)
{
    return browserFact(finding.facts, "effect") == QLatin1String("unclear");
}

bool isOfPortal(const Finding& finding)
{
    return finding.facts.value(QLatin1String("portal")).toBool();
}

bool isExplorer(const Finding& finding)
{
    return browserFact(finding.facts, "kind") == QLatin1String("internet-explorer");
}

} // namespace

Wording BrowserWords::of(const Finding& finding)
{
    static const QHash<QString, Wording (*)(const Finding&)> words{
        {QStringLiteral("browsers.installed"), &BrowserWords::installed},
        {QStringLiteral("browsers.version"), &BrowserWords::version},
        {QStringLiteral("browsers.default"), &BrowserWords::defaultBrowser},
        {QStringLiteral("browsers.javascript"), &BrowserWords::scripts},
        {QStringLiteral("browsers.media-policy"), &BrowserWords::media},
        {QStringLiteral("browsers.url-policy"), &BrowserWords::address},
        {QStringLiteral("browsers.webrtc-route"), &BrowserWords::route},
        {QStringLiteral("browsers.proxy"), &BrowserWords::proxy},
        {QStringLiteral("browsers.settings"), &BrowserWords::settings},
        {QStringLiteral("browsers.screen-share"), &BrowserWords::screen},
        {QStringLiteral("browsers.openh264"), &BrowserWords::openH264},
        {QStringLiteral("browsers.ie-plugin"), &BrowserWords::explorerPlugin},
    };
    const auto maker = words.value(finding.code);
    return maker ? maker(finding) : Wording{finding.code, {}};
}

QString BrowserWords::place(const QJsonObject& facts)
{
    const QString setting = browserFact(facts, "setting");
    const QString source = browserFact(facts, "source");
    const QString value = QStringLiteral("%1 = %2").arg(setting, browserFact(facts, "value"));
    return source.isEmpty() ? value : QStringLiteral("%1 (%2)").arg(value, source);
}

/// What to do about a setting that stands in the way.
QString BrowserWords::change(const Finding& finding)
{
    if (isOfPortal(finding))
        return tr("Open the settings of your desktop, look for this browser under Apps or Privacy, and allow "
                  "it the "
                  "camera there. It is this setting: %1")
            .arg(place(finding.facts));
    if (finding.facts.value(QLatin1String("users_own")).toBool())
        return tr("Open the page of the meeting in %1, press the sign at the left of its address, and allow "
                  "it "
                  "there. It is this setting: %2")
            .arg(finding.subject, place(finding.facts));
    return tr("Ask your administrator to change it: %1. Or use another browser that is listed here without a "
              "fault.")
        .arg(place(finding.facts));
}

Wording BrowserWords::installed(const Finding& finding)
{
    QStringList names;
    for (const QJsonValue& name : finding.facts.value(QLatin1String("browsers")).toArray())
        names.append(name.toString());
    if (names.isEmpty())
        return {
            tr("No browser was found on this computer."),
            tr("Install a current version of Google Chrome, Mozilla Firefox or Microsoft Edge, or ask your "
               "administrator to do so.")};
    return {tr("Installed here: %1.").arg(names.join(QStringLiteral(", "))), {}};
}

Wording BrowserWords::version(const Finding& finding)
{
    const QString support = browserFact(finding.facts, "support");
    const QString need = browserFact(finding.facts, "need");
    if (support == QLatin1String("supported") && isExplorer(finding))
        return {tr("%1 is on the list, but its maker has retired it.").arg(finding.subject),
                tr("Better use Microsoft Edge, Google Chrome or Mozilla Firefox for the meeting.")};
    if (support == QLatin1String("supported"))
        return {tr("%1 is supported.").arg(finding.subject), {}};
    if (support == QLatin1String("unlisted"))
        return {tr("%1 is not on the list of supported browsers. It is built like Google Chrome and likely "
                   "works.")
                    .arg(finding.subject),
                tr("If the meeting does not work in %1, use a listed browser.")
                    .arg(browserFact(finding.facts, "browser"))};
    if (support == QLatin1String("too-old"))
        return {tr("%1 is too old: version %2 or later is needed.").arg(finding.subject, need),
                tr("Update it, or ask your administrator to do so.")};
    if (support == QLatin1String("not-supported"))
        return {
            tr("%1 is not a supported browser.").arg(finding.subject),
            tr("Use a current version of Google Chrome, Mozilla Firefox or Microsoft Edge for the meeting.")};
    return {tr("The version of %1 could not be told.").arg(finding.subject),
            tr("Look at it in the browser's menu, under Help or About: version %1 or later is needed.")
                .arg(need)};
}

Wording BrowserWords::defaultBrowser(const Finding& finding)
{
    const QString support = browserFact(finding.facts, "support");
    if (support.isEmpty())
        return {tr("Which browser opens when you click a link could not be told."),
                tr("Copy the link of the meeting into a supported browser.")};
    const QString name = finding.subject;
    if (finding.verdict == Verdict::Pass)
        return {tr("Links open in %1, which is supported.").arg(name), {}};
    const QString advice =
        tr("Copy the link of the meeting into another browser that is listed here without a fault, or "
           "choose that one as default browser in the settings of your computer.");
    if (finding.facts.value(QLatin1String("blocked")).toBool())
        return {tr("Links open in %1, whose settings stand in the way of a meeting.").arg(name), advice};
    if (support == QLatin1String("unlisted"))
        return {tr("Links open in %1, which is not on the list of supported browsers but likely works.")
                    .arg(name),
                {}};
    if (finding.verdict == Verdict::Unknown)
        return {tr("Links open in %1. Whether it is fit for a meeting could not be told.").arg(name), advice};
    return {tr("Links open in %1, which is not supported.").arg(name), advice};
}

Wording BrowserWords::scripts(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("No setting that can be read switches JavaScript off in %1.").arg(finding.subject), {}};
    if (isUnclear(finding))
        return {tr("JavaScript may be switched off in %1: a recommended setting, or one of several profiles, "
                   "says so.")
                    .arg(finding.subject),
                change(finding)};
    return {tr("JavaScript is switched off in %1. The meeting cannot run there.").arg(finding.subject),
            change(finding)};
}

/// What a setting does, in plain words.
QString BrowserWords::blocked(const Finding& finding)
{
    const QString what = browserFact(finding.facts, "what");
    const bool unclear = isUnclear(finding);
    if (isOfPortal(finding))
        return unclear ? tr("Your desktop may keep %1 from the camera: it was refused to it once.")
                       : tr("Your desktop keeps %1 from the camera: it was refused to it once.");
    if (what == QLatin1String("camera"))
        return unclear ? tr("A setting of %1 may forbid web pages to use the camera.")
                       : tr("A setting of %1 forbids web pages to use the camera.");
    if (what == QLatin1String("microphone"))
        return unclear ? tr("A setting of %1 may forbid web pages to use the microphone.")
                       : tr("A setting of %1 forbids web pages to use the microphone.");
    return unclear ? tr("A setting of %1 may switch off calls in web pages (WebRTC).")
                   : tr("A setting of %1 switches off calls in web pages (WebRTC).");
}

Wording BrowserWords::media(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("No setting that can be read keeps %1 from camera, microphone and calls.")
                    .arg(finding.subject),
                {}};
    return {blocked(finding).arg(finding.subject), change(finding)};
}

Wording BrowserWords::address(const Finding& finding)
{
    const QString summary = isUnclear(finding)
                                ? tr("A setting of %1 may forbid to open the pages of the meeting.")
                                : tr("A setting of %1 forbids to open the pages of the meeting.");
    return {summary.arg(finding.subject), change(finding)};
}

Wording BrowserWords::route(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("An administrator's setting chooses the network ports that %1 uses for calls: %2.")
                    .arg(finding.subject, place(finding.facts)),
                {}};
    return {tr("A setting lets %1 make calls only by a proxy or relay. Picture and sound may be worse.")
                .arg(finding.subject),
            tr("Tell your administrator if the meeting stutters: %1").arg(place(finding.facts))};
}

Wording BrowserWords::proxy(const Finding& finding)
{
    return {tr("%1 finds its proxy by a setting of its own (%2).")
                .arg(finding.subject, browserFact(finding.facts, "value")),
            tr("The network steps go the way that is set for this computer: what they find need not hold for "
               "%1.")
                .arg(finding.subject)};
}

Wording BrowserWords::settings(const Finding& finding)
{
    const QString source = browserFact(finding.facts, "source");
    if (browserFact(finding.facts, "setting") == QLatin1String("autoadmin.global_config_url"))
        return {tr("%1 takes settings from a server. What they are could not be told.").arg(finding.subject),
                {}};
    if (source.isEmpty())
        return {tr("Where %1 keeps its administrator's settings is not known, so they could not be read.")
                    .arg(finding.subject),
                tr("If camera or microphone do not work in it, use another browser.")};
    if (isUnclear(finding))
        return {tr("A file with settings of %1 could not be read: %2").arg(finding.subject, source),
                tr("If camera or microphone do not work in it, use another browser.")};
    return {tr("A file with settings of %1 is broken, so the browser passes over it: %2")
                .arg(finding.subject, source),
            tr("Ask your administrator to mend it.")};
}

Wording BrowserWords::screen(const Finding& finding)
{
    if (browserFact(finding.facts, "what") == QLatin1String("screen"))
        return {tr("A setting of %1 forbids to share your screen. You can still see what others share.")
                    .arg(finding.subject),
                change(finding)};
    const QString summary =
        tr("%1 is so old that it needs an extension to share your screen.").arg(finding.subject);
    if (finding.verdict == Verdict::Fail)
        return {tr("%1 Installing extensions is forbidden.").arg(summary),
                tr("Update the browser: current versions need no extension. Or ask your administrator to "
                   "change: %1")
                    .arg(place(finding.facts))};
    return {tr("%1 Whether it is installed could not be told.").arg(summary),
            tr("Update the browser: current versions need no extension.")};
}

Wording BrowserWords::openH264(const Finding& finding)
{
    const QString state = browserFact(finding.facts, "state");
    const QString support = browserFact(finding.facts, "support_address");
    const QString update =
        tr("It is needed for meetings with people who use Safari. Open the add-ons page of Firefox "
           "(about:addons), Plugins, switch OpenH264 on and let it update.");
    const QString archive =
        support.isEmpty()
            ? QString()
            : tr("Where updates are switched off, %1 has an archive with the plug-in.").arg(support);
    const QString advice = QStringList{update, archive}.join(QLatin1Char(' ')).trimmed();
    if (state == QLatin1String("current"))
        return {tr("The video plug-in OpenH264 of %1 is up to date.").arg(finding.subject), {}};
    if (state == QLatin1String("never-started"))
        return {tr("%1 has not been started yet. It fetches its video plug-in OpenH264 by itself then.")
                    .arg(finding.subject),
                tr("Start it once and leave it open for some minutes.")};
    if (state == QLatin1String("disabled"))
        return {tr("The video plug-in OpenH264 of %1 is switched off.").arg(finding.subject), advice};
    if (state == QLatin1String("old"))
        return {tr("The video plug-in OpenH264 of %1 is old: %2, and %3 or later is needed.")
                    .arg(finding.subject, browserFact(finding.facts, "plugin_version"),
                         browserFact(finding.facts, "need")),
                advice};
    if (state == QLatin1String("not-updated"))
        return {tr("The video plug-in OpenH264 of %1 is there, but its updates are switched off.")
                    .arg(finding.subject),
                advice};
    return {tr("The video plug-in OpenH264 of %1 is missing.").arg(finding.subject), advice};
}

Wording BrowserWords::explorerPlugin(const Finding& finding)
{
    const QString better =
        tr("Internet Explorer is retired: better use Microsoft Edge, which needs no plug-in.");
    if (finding.verdict == Verdict::Pass)
        return {tr("The plug-in for Internet Explorer is installed: %1.").arg(finding.subject), better};
    return {tr("The plug-in that Internet Explorer needs for meetings was not found."),
            QStringLiteral("%1 %2").arg(better, tr("An administrator can install the plug-in: %1")
                                                    .arg(browserFact(finding.facts, "downloads")))};
}

} // namespace precall
