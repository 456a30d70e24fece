#pragma once

#include "core/check/NetworkFacts.h"
#include "core/report/FirewallRequest.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

namespace precall {

class NetworkRemedies;

/// The permissions that one finding of a report asks for, and what it saw open.
class FindingPermissions
{
public:
    /// `row`: that in whose name is asked. All three outlive it.
    FindingPermissions(const ReportedFinding& finding, int index, const RequirementRow& row,
                       const NetworkRemedies& remedies);

    QList<Permission> wanted() const;
    QSet<QString> open() const; ///< keys of what answered

    /// What the same rule lets through has the same key.
    static QString keyOf(const Permission& permission);

private:
    /// `destination`: in place of the target's own. Nothing where no permission mends it.
    std::optional<Permission> fromTarget(const NetworkTarget& target, const QString& destination = {}) const;
    QList<Permission> wantedDomain() const;
    QList<Permission> wantedTargets() const;
    QList<Permission> wantedRange() const;
    QList<Permission> wantedListedRanges() const;
    QList<Permission> onListedRanges(const QJsonObject& port, bool isClosed) const;
    QString listText(int total) const;
    QString seenIn(const QString& range, const QJsonObject& port) const;
    std::optional<Permission> onRangePort(const QString& range, const QJsonObject& port) const;
    QJsonArray rangePorts() const;

    const Finding& m_finding;
    const int m_index;
    const NetworkFacts m_facts;
    const RequirementRow& m_row;
    const NetworkRemedies& m_remedies;
};

} // namespace precall
