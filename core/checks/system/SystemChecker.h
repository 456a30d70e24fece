#pragma once

#include "core/check/Checker.h"
#include "core/checks/system/SystemEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The computer itself against OS-VERSION, HW-CPU, HW-RAM, HW-DEVICE and OS-VDI, which it finds by their
/// probes "os-version", "cpu", "ram", "device" and "virtual-desktop"; and what else a helpdesk wants to know
/// of it. One second of its time is the sample of the load by others.
class SystemChecker : public EvidenceChecker<SystemEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(SystemChecker)

public:
    QString id() const override { return QStringLiteral("system"); }
    QString pageCode() const override { return QStringLiteral("P02"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Facts; }
    QList<SayableCode> codes() const override;

    SystemEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const SystemEvidence& evidence, const RequirementsProfile& profile) const override;
    QJsonObject toJson(const SystemEvidence& evidence) const override { return precall::toJson(evidence); }
    Wording describe(const Finding& finding) const override;
};

} // namespace precall
