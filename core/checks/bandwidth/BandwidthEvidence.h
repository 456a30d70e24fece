#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/profile/RequirementsProfile.h"

#include <QJsonObject>

namespace precall {

/// One measurement and against whom.
struct BandwidthTry
{
    BandwidthMeasurement measurement;
    Endpoint endpoint; ///< null where a proxy or the source itself looks the name up
    QString route;

    bool operator==(const BandwidthTry&) const = default;
};

/// What was seen of the path's rate and quality.
struct BandwidthEvidence
{
    Streams streams;
    BandwidthPlan plan;
    std::optional<bool> metered;
    /// Why nothing was measured: "no-source" (neither profile nor run name one), "no-credentials" (TURN servers
    /// are known, a user name for them is not), "credentials-failed", "no-consent" (only a public server is
    /// left), "not-reached"; empty when something was.
    QString why;
    bool budgetSpent = false; ///< a source was left out: it could have moved more than what was left for the run
    QString credentialsFault; ///< why the address that hands out credentials gave none
    QList<BandwidthTry> tries; ///< in their order

    bool operator==(const BandwidthEvidence&) const = default;
};

/// "need", "tries" and, of the first that has one, "series"; without what is secret.
QJsonObject evidenceJson(const BandwidthEvidence& evidence);
/// What the live view draws while a measurement runs; a part of the same shape.
QJsonObject liveJson(const BandwidthPlan& plan, const QList<RatePoint>& soFar);

/// The need in kb/s in both directions; rows that the profile lacks need nothing.
BandwidthPlan bandwidthPlan(const RequirementsProfile& profile, const Streams& streams);
/// The row of that direction; null when the profile has none.
const Requirement* bandwidthRow(const RequirementsProfile& profile, StreamDirection direction);

} // namespace precall
