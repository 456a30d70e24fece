#pragma once

#include "core/checks/network/WebSurvey.h"
#include "core/net/IceProbe.h"
#include "core/net/NatProbe.h"
#include "core/net/SegmentProbe.h"
#include "core/net/TurnProbe.h"

#include <QJsonArray>
#include <QJsonObject>

namespace precall {

/// What was measured, as a report keeps it: every stage with its time, whole certificate chains, no bodies.
QJsonObject evidenceJson(const LinkState& link);
QJsonObject evidenceJson(const NameLookup& lookup);
QJsonObject evidenceJson(const WebExchange& exchange);
/// Of a proxy's headers those that tell who it is and what it wants, without tokens.
QJsonObject evidenceJson(const ProxyReply& reply);
QJsonObject evidenceJson(const ProxyEvidence& proxies);
QJsonObject evidenceJson(const StunExchange& exchange);
QJsonObject evidenceJson(const TurnRehearsal& rehearsal);
QJsonObject evidenceJson(const NatObservation& seen);
QJsonObject evidenceJson(const IceRehearsal& rehearsal);
QJsonArray evidenceJson(const QList<Certificate>& chain);
QJsonObject evidenceJson(const SegmentTrial& trial);

} // namespace precall
