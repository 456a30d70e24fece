#pragma once

#include "core/check/Checker.h"
#include "core/checks/browsers/BrowsersEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The browsers against BRW-*, found by their probes "browser-version", "browser-default", "javascript",
/// "media-policy", "screen-share", "openh264" and "ie-plugin". The `must` rows are met when one supported
/// browser meets them all: the faults of the others are warnings then, those of the default browser make its
/// own row not met. On request (RunSettings::browserProofs) browsers prove themselves on a page of this
/// computer.
class BrowsersChecker : public EvidenceChecker<BrowsersEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(BrowsersChecker)

public:
    QString id() const override { return QStringLiteral("browsers"); }
    QString pageCode() const override { return QStringLiteral("P03"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Facts; }
    QList<SayableCode> codes() const override;

    BrowsersEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const BrowsersEvidence& evidence, const RequirementsProfile& profile) const override;
    QStringList notApplicable(const BrowsersEvidence& evidence,
                              const RequirementsProfile& profile) const override;
    QJsonObject toJson(const BrowsersEvidence& evidence) const override { return precall::toJson(evidence); }
    Wording describe(const Finding& finding) const override;
    QList<Extra> extras() const override;

private:
    void prove(CheckContext& context, BrowsersEvidence& evidence) const;
};

} // namespace precall
