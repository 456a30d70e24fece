#pragma once

#include "core/check/Checker.h"
#include "core/checks/microphone/MicrophoneEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The microphone against HW-MIC, which it finds by its probe "microphone". Where somebody is there, it waits
/// until they have spoken; else it listens to the room, which tells a dead microphone from a live one, not
/// whether it picks anybody up.
class MicrophoneChecker : public EvidenceChecker<MicrophoneEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(MicrophoneChecker)

public:
    QString id() const override { return QStringLiteral("microphone"); }
    QString pageCode() const override { return QStringLiteral("P05"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Device; }
    LiveView liveView() const override { return LiveView::Level; }
    QList<SayableCode> codes() const override;

    MicrophoneEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const MicrophoneEvidence& evidence,
                         const RequirementsProfile& profile) const override;
    QJsonObject toJson(const MicrophoneEvidence& evidence) const override
    {
        return precall::toJson(evidence);
    }
    Wording describe(const Finding& finding) const override;

private:
    static void listen(MicrophoneEvidence& evidence, CheckContext& context);
    static void askWhetherSpoke(MicrophoneEvidence& evidence, CheckContext& context);
};

} // namespace precall
