#pragma once

#include "core/check/Checker.h"
#include "core/checks/ports/PortsEvidence.h"

#include <QCoreApplication>

namespace precall {

/// The network's link, names and ports: HTTP, HTTPS, STUN over UDP and TCP, and the public address.
class PortsChecker : public EvidenceChecker<PortsEvidence>
{
    Q_DECLARE_TR_FUNCTIONS(PortsChecker)

public:
    QString id() const override { return QStringLiteral("ports"); }
    QString pageCode() const override { return QStringLiteral("P07"); }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return Lane::Network; }
    bool covers(const Requirement& requirement) const override;
    QList<SayableCode> codes() const override;
    std::optional<PasswordRequest> passwordRequest(const QList<Finding>& findings) const override;
    PortsEvidence measure(CheckContext& context) const override;
    QList<Finding> judge(const PortsEvidence& evidence, const RequirementsProfile& profile) const override;
    QJsonObject toJson(const PortsEvidence& evidence) const override { return evidenceJson(evidence); }
    Wording describe(const Finding& finding) const override;
};

} // namespace precall
