#pragma once

#include "core/check/Checker.h"
#include "core/checks/speaker/SpeakerEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The loudspeakers against HW-SPEAKER, which it finds by its probe "speaker". Quiet chirps prove without
/// anybody's help that sound comes out where a microphone can hear it; where somebody is there, they are
/// asked.
class SpeakerChecker : public EvidenceChecker<SpeakerEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(SpeakerChecker)

public:
    QString id() const override { return QStringLiteral("speaker"); }
    QString pageCode() const override { return QStringLiteral("P06"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Device; }
    LiveView liveView() const override { return LiveView::TestSound; }
    QList<SayableCode> codes() const override;

    SpeakerEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const SpeakerEvidence& evidence, const RequirementsProfile& profile) const override;
    QJsonObject toJson(const SpeakerEvidence& evidence) const override { return precall::toJson(evidence); }
    Wording describe(const Finding& finding) const override;

private:
    static void playAndListen(SpeakerEvidence& evidence, CheckContext& context);
    static void playAndAsk(SpeakerEvidence& evidence, CheckContext& context);
};

} // namespace precall
