#pragma once

#include "core/checks/network/WebSurvey.h"
#include "core/checks/whitelist/ListEvidence.h"
#include "core/checks/whitelist/RangeEvidence.h"

#include <QJsonObject>

namespace precall {

/// What was seen of one pattern of the whitelist.
struct PatternEvidence
{
    QString requirement;
    DomainPattern pattern;
    QList<WebVisit> visits;   ///< one for each representative, in the profile's order
    Boxed<NameLookup> domain; ///< of a wildcard none of whose representatives resolved: its own domain
    bool complete = false;    ///< every representative was asked
    bool operator==(const PatternEvidence&) const = default;
};

/// What the whitelist check has seen, in the profile's order.
struct WhitelistEvidence
{
    LinkState link;
    QMap<QString, NameLookup> names; ///< also those that earlier checks looked up
    QList<PatternEvidence> patterns;
    QList<RangeEvidence> ranges;
    QList<ListEvidence> lists;
    /// Issuers of the certificates inside whose connections STUN or TURN broke, as earlier checks saw.
    QSet<QString> brokenInside;
    bool operator==(const WhitelistEvidence&) const = default;
};

/// The patterns of the profile's rows with probe "domains", nothing seen of them yet.
QList<PatternEvidence> patternsOf(const RequirementsProfile& profile);

QJsonObject evidenceJson(const WhitelistEvidence& evidence);

} // namespace precall
