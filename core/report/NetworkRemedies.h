#pragma once

#include "core/check/NetworkFacts.h"
#include "core/report/FirewallRequest.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace precall {

/// What a permission can do about what a report found closed, by the causes that it tells.
class NetworkRemedies
{
public:
    explicit NetworkRemedies(const Report& report);

    /// What mends one target of the report's finding of that index; nothing where no permission does, because
    /// the way there is open or something else has to be repaired.
    std::optional<Permission::Action> of(int finding, const NetworkTarget& target) const;

    /// Secure connections are opened on the way (tls.intercepted).
    bool isInspected() const { return m_isInspected; }

    /// Whether the computer has a way to addresses of that family, for all that was seen.
    bool hasRouteFor(const QHostAddress& address) const;

private:
    void takeIssuers(const Diagnosis& diagnosis);

    QHash<int, std::optional<Permission::Action>> m_explained; ///< by finding
    QSet<QString> m_inspectors; ///< issuers that answered for hosts of different owners
    QSet<int> m_withoutRoute;   ///< families of addresses
    bool m_isInspected = false;
};

} // namespace precall
