#include "core/checks/browsers/proof/ProofWords.h"

#include "core/checks/browsers/BrowserWords.h"

#include <QJsonArray>

namespace precall {

namespace {

QString proofFact(const Finding& finding, const char* key)
{
    return finding.facts.value(QLatin1String(key)).toString();
}

QString joinedFact(const Finding& finding, const char* key)
{
    QStringList texts;
    for (const QJsonValue& text : finding.facts.value(QLatin1String(key)).toArray())
        texts.append(text.toString());
    return texts.join(QStringLiteral(", "));
}

} // namespace

Wording ProofWords::of(const Finding& finding)
{
    if (finding.code == QLatin1String("browsers.proof-network"))
        return network(finding);
    if (finding.code == QLatin1String("browsers.proof-websocket"))
        return webSocket(finding);
    if (finding.code == QLatin1String("browsers.proof-differs"))
        return differs(finding);
    return proof(finding);
}

Wording ProofWords::proof(const Finding& finding)
{
    const QString state = proofFact(finding, "state");
    if (state == QLatin1String("proved"))
        return {
            tr("%1 has shown on a page of this computer that camera, microphone and calls work in it.")
                .arg(finding.subject),
            tr("Browsers remember such permissions page by page: allow camera and microphone when the page "
               "of the meeting asks for them, too.")};
    if (state == QLatin1String("no-way"))
        return {tr("Camera and microphone work in %1, but it found no way into any network for a call.")
                    .arg(finding.subject),
                tr("Look whether this computer is connected. If it is, a setting or an extension of the "
                   "browser keeps calls from the network.")};
    if (state == QLatin1String("refused"))
        return refused(finding);
    if (state == QLatin1String("scripts-off"))
        return {tr("JavaScript did not run on the test page in %1.").arg(finding.subject),
                tr("Look into the settings and extensions of the browser: JavaScript must be allowed at "
                   "least for the "
                   "pages of the meeting.")};
    if (state == QLatin1String("no-calls"))
        return {
            tr("%1 has shown that calls are switched off in it: WebRTC, or access to camera and microphone, "
               "is "
               "missing.")
                .arg(finding.subject),
            proofFact(finding, "setting").isEmpty()
                ? tr("Look for an extension or a setting that switches WebRTC off, or use another browser.")
                : tr("This setting does it: %1").arg(BrowserWords::place(finding.facts))};
    if (state == QLatin1String("unusable") || state == QLatin1String("no-device"))
        return devices(finding);
    return notTold(finding);
}

/// Camera or microphone were refused: by a setting that was found, or by what cannot be told from inside.
Wording ProofWords::refused(const Finding& finding)
{
    if (!proofFact(finding, "setting").isEmpty())
        return {tr("%1 has shown that it does not let pages use camera or microphone, as its setting says.")
                    .arg(finding.subject),
                tr("This setting does it: %1").arg(BrowserWords::place(finding.facts))};
    return {tr("%1 refused the test page the camera or the microphone. No setting that says so was found.")
                .arg(finding.subject),
            tr("Test again and choose Allow when the browser asks. If it does not ask, look at the sign "
               "beside its "
               "address bar, at its extensions, and at the privacy settings of your computer.")};
}

Wording ProofWords::devices(const Finding& finding)
{
    if (proofFact(finding, "state") == QLatin1String("no-device"))
        return {tr("%1 sees no camera or no microphone, so it could not show that it may use them.")
                    .arg(finding.subject),
                tr("Connect them and test again.")};
    return {tr("Camera or microphone did not start in %1.").arg(finding.subject),
            tr("Close other programs that use them and test again.")};
}

/// What left the question open.
Wording ProofWords::notTold(const Finding& finding)
{
    const QString state = proofFact(finding, "state");
    const QString again = tr("Test again, and answer what the browser asks.");
    if (state == QLatin1String("unanswered"))
        return {tr("The question of %1 about camera and microphone was not answered.").arg(finding.subject),
                again};
    if (state == QLatin1String("no-answer"))
        return {tr("%1 showed the test page and did not tell what came of it in time.").arg(finding.subject),
                again};
    if (state == QLatin1String("not-opened"))
        return {tr("%1 did not open the test page in time.").arg(finding.subject),
                tr("Close all windows of the browser and test again. A proxy setting of the browser that "
                   "also applies "
                   "to this computer itself (127.0.0.1) keeps it from the page, too.")};
    if (state == QLatin1String("shared"))
        return {tr("Two programs came for the test page that was meant for %1, so its answer does not count.")
                    .arg(finding.subject),
                tr("Test again. If it happens again, ask whoever looks after your computer which program "
                   "opens the "
                   "addresses of other programs.")};
    if (state == QLatin1String("not-started"))
        return {tr("%1 could not be started: %2").arg(finding.subject, proofFact(finding, "error")), {}};
    if (state == QLatin1String("not-installed"))
        return {tr("There is no browser “%1” here that could be tested. Installed here: %2.")
                    .arg(finding.subject, joinedFact(finding, "installed")),
                tr("Name one of those, or “default”, or “all”.")};
    return {tr("%1 lets no page of this computer use camera and microphone, so it could not be tested.")
                .arg(finding.subject),
            {}};
}

Wording ProofWords::network(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("%1 finds ways out of the network for calls: %2.")
                    .arg(finding.subject, joinedFact(finding, "candidates")),
                {}};
    return {
        tr("%1 finds no way out of the network for calls. Servers asked: %2.")
            .arg(finding.subject, joinedFact(finding, "servers")),
        tr("Compare with the network step: what is closed there is closed here, too. If all is open there, "
           "something treats this browser differently: a firewall by program, a proxy setting, an "
           "extension.")};
}

Wording ProofWords::webSocket(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("%1 opens lasting connections to the platform (WebSocket): %2.")
                    .arg(finding.subject, joinedFact(finding, "open")),
                {}};
    return {
        tr("%1 cannot open lasting connections to the platform (WebSocket): %2.")
            .arg(finding.subject, joinedFact(finding, "failed")),
        tr("Compare with the network step: what is closed there is closed here, too. If all is open there, "
           "something treats this browser differently: a firewall by program, a proxy setting, an "
           "extension.")};
}

Wording ProofWords::differs(const Finding& finding)
{
    const QString what = proofFact(finding, "what");
    if (what == QLatin1String("version"))
        return {tr("Another version of %1 is running than the one that is installed: %2.")
                    .arg(finding.subject)
                    .arg(finding.facts.value(QLatin1String("running")).toInt()),
                tr("Close all windows of the browser, so that the installed version starts next time.")};
    const QString setting = BrowserWords::place(finding.facts);
    const bool isPreference = proofFact(finding, "setting").startsWith(QLatin1String("media."));
    if (!isPreference && (what == QLatin1String("camera") || what == QLatin1String("microphone")))
        return {
            tr("On the test page %1 let camera or microphone be used, though a setting forbids it for the "
               "meeting: %2.")
                .arg(finding.subject, setting),
            tr("Such settings are made address by address, and the test page has another one than the "
               "meeting: the "
               "setting decides.")};
    return {tr("On the test page %1 did what one of its settings forbids: %2.").arg(finding.subject, setting),
            tr("Perhaps the browser was running before the setting was made, or uses another profile. Close "
               "all its "
               "windows and test again.")};
}

} // namespace precall
