#pragma once

#include "core/checks/bandwidth/BandwidthEvidence.h"

namespace precall {

/// With which a TURN server refuses one allocation more. RFC 8656 section 19.
inline constexpr int allocationQuotaReached = 486;

/// What all findings tell of a measurement.
QJsonObject bandwidthFacts(const BandwidthEvidence& evidence, const BandwidthTry& one);
void putRate(QJsonObject& facts, const MeasuredRate& rate);
/// Why a measurement gave no rate: "failed", "quota", "proxy", "lossy"; empty where it was stopped.
QString whyNoRate(const BandwidthMeasurement& measured);

} // namespace precall
