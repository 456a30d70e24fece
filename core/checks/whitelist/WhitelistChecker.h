#pragma once

#include "core/check/Checker.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The domains and address ranges that a network has to let through.
class WhitelistChecker : public EvidenceChecker<WhitelistEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistChecker)

public:
    QString id() const override { return QStringLiteral("whitelist"); }
    QString pageCode() const override { return QStringLiteral("P08"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Network; }
    bool covers(const Requirement& requirement) const override;
    QList<SayableCode> codes() const override;
    WhitelistEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const WhitelistEvidence& evidence,
                         const RequirementsProfile& profile) const override;
    QJsonObject toJson(const WhitelistEvidence& evidence) const override { return evidenceJson(evidence); }
    Wording describe(const Finding& finding) const override;

private:
    static Wording describeDomain(const Finding& finding);
};

} // namespace precall
