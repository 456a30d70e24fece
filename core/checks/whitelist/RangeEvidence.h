#pragma once

#include "core/check/NetworkFacts.h"
#include "core/checks/network/WebSurvey.h"
#include "core/net/StunProbe.h"

#include <QJsonObject>
#include <QSet>

#include <variant>

namespace precall {

/// An address of a range that was asked on one of the profile's range ports: for a web page on TCP 80 and
/// 443, else for a STUN Binding.
struct RangeAttempt
{
    TargetRole role = TargetRole::Sampled; ///< Named: a name of the platform leads there
    QString name;                          ///< that name
    std::variant<WebExchange, StunExchange> exchange;

    bool operator==(const RangeAttempt&) const = default;
};

/// What was seen of one address range.
struct RangeEvidence
{
    QString requirement; ///< the row that names it; empty for one of a published list
    Cidr range;
    QList<RangeAttempt> attempts;
    QSet<QHostAddress> asked; ///< also those that were not waited for once another had answered
    bool complete = false;    ///< somebody has answered, or everybody who should be was asked

    bool operator==(const RangeEvidence&) const = default;
};

/// The ranges of the profile's rows with probe "range", nothing seen of them yet.
QList<RangeEvidence> rangesOf(const RequirementsProfile& profile);

/// The attempt as a finding lists it. At a bare address only the chain is judged (requirements.md): one that
/// leads to a public root is an answer, whatever name it is for and whatever came after it; any other proves
/// nothing about who is there.
NetworkTarget targetOf(const RangeAttempt& attempt, const Cidr& range, const RequirementsProfile& profile);

/// Somebody answered who may well be the platform: the range is open.
bool hasAnswered(const RangeAttempt& attempt, const RequirementsProfile& profile);

QJsonObject evidenceJson(const RangeEvidence& evidence);

} // namespace precall
