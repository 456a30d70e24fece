#pragma once

#include "core/check/NetworkFacts.h"
#include "core/report/FirewallRequest.h"

#include <QStringList>

namespace precall {

/// An address that was asked, by default in vain: its connect timed out.
NetworkTarget askedAt(const char* name, const char* address, Transport transport, quint16 port,
                      TargetOutcome outcome = TargetOutcome::Failed);

/// The same as a sample of a range.
NetworkTarget sampledIn(const char* range, const char* address, Transport transport, quint16 port,
                        TargetOutcome outcome = TargetOutcome::Failed);

/// The same, on which something answered with a certificate that is not taken.
NetworkTarget answeredAt(const char* name, const char* address, TargetOutcome outcome, const char* reason,
                         const char* issuer = "");

/// A report with rows that each have one finding.
struct RequestReport
{
    Report report;

    void add(const char* requirement, const char* code, const char* subject, Verdict verdict,
             const QList<NetworkTarget>& targets, QJsonObject more = {});
    /// Of the last finding as a whole.
    void setFact(const char* name, const QJsonValue& value);
    /// The facts of the diagnosis list the finding's targets.
    void explain(const char* diagnosis, int finding);
    /// "TCP 443 www.example.com"; "? " before what could only not be shown to be open.
    QStringList lines() const;
};

} // namespace precall
