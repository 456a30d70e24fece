#pragma once

#include "core/checks/browsers/proof/BrowserAnswer.h"
#include "core/platform/browsers/Browsers.h"

#include <QJsonObject>
#include <QMap>

namespace precall {

/// What was seen of the browsers of this machine.
struct BrowsersEvidence
{
    BrowserInventory inventory;
    QMap<int, ProofVisit> proofs; ///< what browsers showed of themselves, by their places in the inventory
    QStringList missing;          ///< browsers that were asked to and are not there
    QStringList iceHosts;         ///< the STUN and TURN servers that they were given
    bool operator==(const BrowsersEvidence&) const = default;
};

/// What the report keeps of the browsers: what is installed, and of what is set only what bears on calls.
/// Policies that may hold a secret (proxies, tokens) are left out.
QJsonObject toJson(const BrowsersEvidence& evidence);

} // namespace precall
