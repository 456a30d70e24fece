#include "core/checks/browsers/BrowsersChecker.h"

#include "core/checks/browsers/BrowserFindings.h"
#include "core/checks/browsers/BrowserWords.h"

namespace precall {

QString BrowsersChecker::title() const
{
    return tr("Your browsers");
}

QString BrowsersChecker::introduction() const
{
    return tr("The meeting runs in a browser. Looks at which browsers are installed here, and whether their "
              "settings or "
              "your organisation's rules stand in the way. You have nothing to do here.");
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
            {QStringLiteral("browsers.ie-plugin"), QStringLiteral("B12")}};
}

BrowserInventory BrowsersChecker::measure(CheckContext& context) const
{
    context.progress.report(0.0, tr("Looking for browsers and their settings"));
    const BrowserInventory inventory = context.browsers.inventory(context.stop);
    context.progress.report(1.0, {});
    return inventory;
}

QList<Finding> BrowsersChecker::judge(const BrowserInventory& inventory,
                                      const RequirementsProfile& profile) const
{
    return BrowserJudgement(inventory, profile).findings();
}

QStringList BrowsersChecker::notApplicable(const BrowserInventory& inventory,
                                           const RequirementsProfile& profile) const
{
    return BrowserJudgement(inventory, profile).notApplicable();
}

Wording BrowsersChecker::describe(const Finding& finding) const
{
    return BrowserWords::of(finding);
}

} // namespace precall
