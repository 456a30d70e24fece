#pragma once

#include "core/check/Checker.h"
#include "core/checks/calendar/CalendarEvidence.h"

#include <QCoreApplication>

namespace precall {

/// Whether meetings can appear in the user's calendar: only where a mail domain was given.
class CalendarChecker : public EvidenceChecker<CalendarEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(CalendarChecker)

public:
    QString id() const override { return QStringLiteral("calendar"); }
    QString pageCode() const override { return QStringLiteral("P10"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Network; }
    QList<SayableCode> codes() const override;
    /// Skipped without a mail domain.
    CheckResult run(CheckContext& context) const override;
    CalendarEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const CalendarEvidence& evidence, const RequirementsProfile& profile) const override;
    QStringList notApplicable(const CalendarEvidence& evidence,
                              const RequirementsProfile& profile) const override;
    QJsonObject toJson(const CalendarEvidence& evidence) const override { return evidenceJson(evidence); }
    Wording describe(const Finding& finding) const override;
};

} // namespace precall
