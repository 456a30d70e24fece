#pragma once

#include "core/check/Checker.h"
#include "core/checks/camera/CameraEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The chosen camera against the rows of the probe "camera": looks through it for two seconds in the size that
/// meetings begin with, and for one in the large size where it claims that. Nothing of what it shows is kept.
class CameraChecker : public EvidenceChecker<CameraEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(CameraChecker)

public:
    QString id() const override { return QStringLiteral("camera"); }
    QString pageCode() const override { return QStringLiteral("P04"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Device; }
    LiveView liveView() const override { return LiveView::Picture; }
    QList<SayableCode> codes() const override;

    CameraEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const CameraEvidence& evidence, const RequirementsProfile& profile) const override;
    QJsonObject toJson(const CameraEvidence& evidence) const override { return precall::toJson(evidence); }
    Wording describe(const Finding& finding) const override;
};

} // namespace precall
