#pragma once

#include "core/check/Checker.h"
#include "core/checks/bandwidth/BandwidthEvidence.h"

#include <QCoreApplication>

namespace precall {

/// Whether each direction carries the streams of the call, and how well it would sound and look.
class BandwidthChecker : public EvidenceChecker<BandwidthEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(BandwidthChecker)

public:
    QString id() const override { return QStringLiteral("bandwidth"); }
    QString pageCode() const override { return QStringLiteral("P09"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Load; }
    LiveView liveView() const override { return LiveView::Graph; }
    QList<SayableCode> codes() const override;
    BandwidthEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const BandwidthEvidence& evidence, const RequirementsProfile& profile) const override;
    QStringList notApplicable(const BandwidthEvidence& evidence,
                              const RequirementsProfile& profile) const override;
    QJsonObject toJson(const BandwidthEvidence& evidence) const override { return evidenceJson(evidence); }
    Wording describe(const Finding& finding) const override;
};

} // namespace precall
