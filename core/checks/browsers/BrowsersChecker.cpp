#include "core/checks/browsers/BrowsersChecker.h"

#include "core/checks/browsers/BrowserFindings.h"
#include "core/checks/browsers/BrowserWords.h"
#include "core/checks/browsers/proof/BrowserProof.h"
#include "core/checks/browsers/proof/ProofPage.h"
#include "core/checks/browsers/proof/ProofWords.h"

namespace precall {

QString BrowsersChecker::title() const
{
    return tr("Your browsers");
}

QString BrowsersChecker::introduction() const
{
    return tr("The meeting runs in a browser. Looks at which browsers are installed here, and whether their "
              "settings or your organisation's rules stand in the way. You have nothing to do here.");
}

QList<SayableCode> BrowsersChecker::codes() const
{
    return {{QStringLiteral("browsers.installed"), QStringLiteral("B01")},
            {QStringLiteral("browsers.version"), QStringLiteral("B02")},
            {QStringLiteral("browsers.default"), QStringLiteral("B03")},
            {QStringLiteral("browsers.javascript"), QStringLiteral("B04")},
            {QStringLiteral("browsers.media-policy"), QStringLiteral("B05")},
            {QStringLiteral("browsers.url-policy"), QStringLiteral("B06")},
            {QStringLiteral("browsers.webrtc-route"), QStringLiteral("B07")},
            {QStringLiteral("browsers.proxy"), QStringLiteral("B08")},
            {QStringLiteral("browsers.settings"), QStringLiteral("B09")},
            {QStringLiteral("browsers.screen-share"), QStringLiteral("B10")},
            {QStringLiteral("browsers.openh264"), QStringLiteral("B11")},
            {QStringLiteral("browsers.ie-plugin"), QStringLiteral("B12")},
            {QStringLiteral("browsers.proof"), QStringLiteral("B13")},
            {QStringLiteral("browsers.proof-network"), QStringLiteral("B14")},
            {QStringLiteral("browsers.proof-differs"), QStringLiteral("B15")},
            {QStringLiteral("browsers.proof-websocket"), QStringLiteral("B16")}};
}

BrowsersEvidence BrowsersChecker::measure(CheckContext& context) const
{
    context.progress.report(0.0, tr("Looking for browsers and their settings"));
    BrowsersEvidence evidence{context.browsers.inventory(context.stop), {}, {}, {}};
    if (!context.settings.browserProofs.isEmpty())
        prove(context, evidence);
    context.progress.report(1.0, {});
    return evidence;
}

void BrowsersChecker::prove(CheckContext& context, BrowsersEvidence& evidence) const
{
    const ChosenBrowsers chosen = chosenBrowsers(context.settings.browserProofs, evidence.inventory);
    evidence.missing = chosen.missing;
    evidence.iceHosts = proofQuestion(context.profile, context.settings).iceHosts;
    for (const int place : chosen.places) {
        const Browser& browser = evidence.inventory.browsers.at(place);
        context.progress.report(0.1 + 0.8 * double(evidence.proofs.size()) / double(chosen.places.size()),
                                tr("%1 shows what it can do: please answer what it asks").arg(browser.name));
        const ProofVisit visit = proveBrowser(context, browser, ProofTimes());
        if (context.stop.stop_requested())
            return; // a visit that was cut short says nothing
        evidence.proofs.insert(place, visit);
    }
}

QList<Finding> BrowsersChecker::judge(const BrowsersEvidence& evidence,
                                      const RequirementsProfile& profile) const
{
    return BrowserJudgement(evidence, profile).findings();
}

QStringList BrowsersChecker::notApplicable(const BrowsersEvidence& evidence,
                                           const RequirementsProfile& profile) const
{
    return BrowserJudgement(evidence, profile).notApplicable();
}

QList<Extra> BrowsersChecker::extras() const
{
    return {{tr("&Test in the default browser"),
             [](RunSettings& settings) { settings.browserProofs = {QStringLiteral("default")}; }},
            {tr("Test in &all browsers"),
             [](RunSettings& settings) { settings.browserProofs = {QStringLiteral("all")}; }}};
}

Wording BrowsersChecker::describe(const Finding& finding) const
{
    return finding.code.startsWith(QLatin1String("browsers.proof")) ? ProofWords::of(finding)
                                                                    : BrowserWords::of(finding);
}

} // namespace precall
