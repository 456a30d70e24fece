#pragma once

#include "core/check/Finding.h"
#include "core/checks/browsers/BrowserCase.h"

namespace precall {

/// All that is to be said of the browsers of one machine: the cases, and the rule that what one good browser
/// can do makes the faults of the others warnings. Pure.
struct BrowserJudgement
{
    const BrowsersEvidence& evidence;
    const BrowserInventory& inventory;
    const RequirementsProfile& profile;
    QList<BrowserCase> cases;

    BrowserJudgement(const BrowsersEvidence& evidence, const RequirementsProfile& profile);

    bool hasGood() const;
    bool hasCandidate() const;
    /// A browser showed that calls are possible with it.
    bool hasProved() const;
    /// The default browser; null when none is known.
    const BrowserCase* defaultCase() const;
    /// Internet Explorer is the default, or all there is.
    bool dependsOnExplorer() const;
    /// The id of the first requirement with that probe; empty when there is none.
    QString requirement(const char* probe) const;

    QList<Finding> findings() const;
    /// Requirements that these browsers do not have to meet.
    QStringList notApplicable() const;

private:
    Finding installed() const;
    Finding version(const BrowserCase& each) const;
    Finding defaultBrowser() const;
    QList<Finding> settings(const BrowserCase& each) const;
};

/// A finding about one browser, with `browser`, `kind` and `version` in its facts.
Finding browserFinding(const char* code, Verdict verdict, const QString& requirement,
                       const BrowserCase& each);

/// Adds `what`, `effect`, `setting`, `value` and `source` of an obstacle to a finding.
Finding withObstacle(Finding finding, const Obstacle& obstacle);

/// browsers.openh264 for a Firefox: the worst of its profiles in use.
Finding openH264Finding(const BrowserCase& each, const BrowserJudgement& judgement);

/// Chrome that is too old to show a screen without an extension, by the profile's least version.
bool needsScreenExtension(const BrowserCase& each, const RequirementsProfile& profile);

/// browsers.screen-share: an old Chrome, and policies that forbid capturing the screen.
QList<Finding> screenFindings(const BrowserCase& each, const BrowserJudgement& judgement);

/// browsers.ie-plugin.
Finding explorerPluginFinding(const BrowserJudgement& judgement);

/// browsers.proof, browsers.proof-network, browsers.proof-websocket and browsers.proof-differs of a browser
/// that was asked to prove itself.
QList<Finding> proofFindings(const BrowserCase& each, const BrowserJudgement& judgement);

/// browsers.proof for a browser that was asked for and is not there.
Finding missingProofFinding(const QString& wanted, const BrowserJudgement& judgement);

} // namespace precall
