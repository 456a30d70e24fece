#include "core/checks/browsers/BrowserFindings.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

using What = Obstacle::What;
using Effect = Obstacle::Effect;

bool isCapture(What what)
{
    return what == What::Camera || what == What::Microphone || what == What::WebRtc;
}

const char* codeOf(What what)
{
    if (isCapture(what))
        return "browsers.media-policy";
    switch (what) {
    case What::JavaScript:
        return "browsers.javascript";
    case What::Address:
        return "browsers.url-policy";
    case What::Route:
        return "browsers.webrtc-route";
    case What::Proxy:
        return "browsers.proxy";
    default:
        return "browsers.settings";
    }
}

QString effectWord(Effect effect)
{
    static const QStringList words{QStringLiteral("blocks"), QStringLiteral("unclear"),
                                   QStringLiteral("limits"), QStringLiteral("notes")};
    return words.at(int(effect));
}

} // namespace

Finding browserFinding(const char* code, Verdict verdict, const QString& requirement, const BrowserCase& each)
{
    return {QLatin1String(code),
            verdict,
            requirement,
            each.subject(),
            {{QStringLiteral("browser"), each.browser.name},
             {QStringLiteral("kind"), browserWord(each.browser.kind)},
             {QStringLiteral("version"), each.browser.version.toString()}}};
}

Finding withObstacle(Finding finding, const Obstacle& obstacle)
{
    finding.facts.insert(QStringLiteral("what"), obstacleWord(obstacle.what));
    finding.facts.insert(QStringLiteral("effect"), effectWord(obstacle.effect));
    finding.facts.insert(QStringLiteral("setting"), obstacle.setting);
    finding.facts.insert(QStringLiteral("value"), obstacle.value);
    finding.facts.insert(QStringLiteral("source"), obstacle.source);
    if (obstacle.isUsersOwn)
        finding.facts.insert(QStringLiteral("users_own"), true);
    if (obstacle.isOfPortal)
        finding.facts.insert(QStringLiteral("portal"), true);
    return finding;
}

BrowserJudgement::BrowserJudgement(const BrowsersEvidence& seen, const RequirementsProfile& wanted)
    : evidence(seen), inventory(seen.inventory), profile(wanted), cases(browserCases(seen, wanted))
{
}

bool BrowserJudgement::hasGood() const
{
    return std::any_of(cases.begin(), cases.end(), [](const BrowserCase& each) { return each.isGood(); });
}

bool BrowserJudgement::hasCandidate() const
{
    return std::any_of(cases.begin(), cases.end(),
                       [](const BrowserCase& each) { return each.isCandidate(); });
}

bool BrowserJudgement::hasProved() const
{
    return std::any_of(cases.begin(), cases.end(), [](const BrowserCase& each) { return each.isProved(); });
}

const BrowserCase* BrowserJudgement::defaultCase() const
{
    const auto found = std::find_if(cases.begin(), cases.end(),
                                    [](const BrowserCase& each) { return each.browser.isDefault; });
    return found == cases.end() ? nullptr : &*found;
}

bool BrowserJudgement::dependsOnExplorer() const
{
    const auto isExplorer = [](const BrowserCase& each) {
        return each.browser.kind == Browser::Kind::InternetExplorer;
    };
    return !cases.isEmpty() && ((defaultCase() && isExplorer(*defaultCase())) ||
                                std::all_of(cases.begin(), cases.end(), isExplorer));
}

QString BrowserJudgement::requirement(const char* probe) const
{
    const Requirement* found = browserRequirement(profile, probe);
    return found ? found->id : QString();
}

QList<Finding> BrowserJudgement::findings() const
{
    QList<Finding> all{installed()};
    for (const BrowserCase& each : cases)
        all.append(version(each));
    all.append(defaultBrowser());
    for (const BrowserCase& each : cases)
        all += settings(each);
    for (const BrowserCase& each : cases) {
        all += screenFindings(each, *this);
        if (isFirefox(each.browser.kind))
            all.append(openH264Finding(each, *this));
    }
    if (dependsOnExplorer())
        all.append(explorerPluginFinding(*this));
    for (const BrowserCase& each : cases)
        all += proofFindings(each, *this);
    for (const QString& wanted : evidence.missing)
        all.append(missingProofFinding(wanted, *this));
    return all;
}

QStringList BrowserJudgement::notApplicable() const
{
    QStringList ids;
    const auto unless = [&](bool applies, const char* probe) {
        const QString id = requirement(probe);
        if (!applies && !id.isEmpty())
            ids.append(id);
    };
    unless(std::any_of(cases.begin(), cases.end(),
                       [&](const BrowserCase& each) { return needsScreenExtension(each, profile); }),
           "screen-share");
    unless(std::any_of(cases.begin(), cases.end(),
                       [](const BrowserCase& each) { return isFirefox(each.browser.kind); }),
           "openh264");
    unless(dependsOnExplorer(), "ie-plugin");
    return ids;
}

Finding BrowserJudgement::installed() const
{
    QJsonArray names;
    for (const BrowserCase& each : cases)
        names.append(each.subject());
    Finding finding{
        QStringLiteral("browsers.installed"), Verdict::Pass, {}, {}, {{QStringLiteral("browsers"), names}}};
    if (!cases.isEmpty())
        return finding;
    finding.verdict = Verdict::Fail;
    finding.requirement = requirement("browser-version");
    return finding;
}

Finding BrowserJudgement::version(const BrowserCase& each) const
{
    const bool untold = std::any_of(cases.begin(), cases.end(),
                                    [](const BrowserCase& c) { return c.support == Support::Unknown; });
    Verdict verdict = hasCandidate() ? Verdict::Warn : untold ? Verdict::Unknown : Verdict::Fail;
    if (each.isCandidate())
        verdict = each.support == Support::Supported ? Verdict::Pass : Verdict::Warn;
    Finding finding = browserFinding("browsers.version", verdict, requirement("browser-version"), each);
    const Requirement* row = browserRequirement(profile, "browser-version");
    const auto* versions = row ? std::get_if<probeValues::Versions>(&row->values) : nullptr;
    finding.facts.insert(QStringLiteral("support"), supportWord(each.support));
    finding.facts.insert(QStringLiteral("default"), each.browser.isDefault);
    finding.facts.insert(QStringLiteral("executable"), each.browser.executable);
    finding.facts.insert(QStringLiteral("told_by"), each.browser.versionSource);
    if (each.browser.bits)
        finding.facts.insert(QStringLiteral("bits"), *each.browser.bits);
    if (versions)
        finding.facts.insert(QStringLiteral("need"), leastVersion(each.browser, versions->least));
    return finding;
}

/// The faults of the default browser count here, as `should`.
Finding BrowserJudgement::defaultBrowser() const
{
    const BrowserCase* chosen = defaultCase();
    if (!chosen)
        return {QStringLiteral("browsers.default"),
                Verdict::Unknown,
                requirement("browser-default"),
                inventory.defaultHandler,
                {{QStringLiteral("source"), inventory.defaultSource}}};
    Verdict verdict = chosen->support == Support::Unlisted ? Verdict::Warn : Verdict::Pass;
    if (chosen->support == Support::Unknown || chosen->worst() == Effect::Unclear)
        verdict = Verdict::Unknown;
    if (chosen->support == Support::TooOld || chosen->support == Support::NotSupported ||
        chosen->worst() == Effect::Blocks || chosen->isDisproved())
        verdict = Verdict::Fail;
    Finding finding = browserFinding("browsers.default", verdict, requirement("browser-default"), *chosen);
    finding.facts.insert(QStringLiteral("support"), supportWord(chosen->support));
    finding.facts.insert(QStringLiteral("blocked"),
                         chosen->worst() == Effect::Blocks || chosen->isDisproved());
    finding.facts.insert(QStringLiteral("source"), inventory.defaultSource);
    return finding;
}

/// What its settings do, one finding each; that they do nothing to scripts, and nothing to devices and
/// WebRTC, is one each, too. Of a browser that cannot be used anyway while another can, only what is wrong is
/// told.
QList<Finding> BrowserJudgement::settings(const BrowserCase& each) const
{
    const auto verdictOf = [this](Effect effect) {
        if (effect == Effect::Notes)
            return Verdict::Pass;
        if (effect == Effect::Limits || hasGood())
            return Verdict::Warn;
        return effect == Effect::Blocks ? Verdict::Fail : Verdict::Unknown;
    };
    const QString scripts = requirement("javascript");
    const QString media = requirement("media-policy");
    QList<Finding> found;
    const auto add = [&](const Obstacle& obstacle, const QString& row) {
        found.append(withObstacle(
            browserFinding(codeOf(obstacle.what), verdictOf(obstacle.effect), row, each), obstacle));
    };
    bool scriptsTold = false;
    bool mediaTold = false;
    for (const Obstacle& obstacle : each.obstacles) {
        if (obstacle.what == What::Screen || obstacle.what == What::Extensions)
            continue;
        const bool bears = obstacle.effect != Effect::Notes;
        const bool hidden = obstacle.what == What::Settings && bears;
        add(obstacle, !bears ? QString() : obstacle.what == What::JavaScript ? scripts : media);
        if (hidden && !scripts.isEmpty())
            add(obstacle, scripts);
        scriptsTold = scriptsTold || hidden || obstacle.what == What::JavaScript;
        mediaTold = mediaTold || hidden || isCapture(obstacle.what);
    }
    if (!scriptsTold && (each.isCandidate() || !hasCandidate()))
        found.append(browserFinding("browsers.javascript", Verdict::Pass, scripts, each));
    if (!mediaTold && (each.isCandidate() || !hasCandidate()))
        found.append(browserFinding("browsers.media-policy", Verdict::Pass, media, each));
    return found;
}

} // namespace precall
