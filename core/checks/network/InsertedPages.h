#pragma once

#include "core/check/NetworkFacts.h"
#include "core/checks/network/WebSurvey.h"

#include <QSet>

namespace precall {

/// Pages that whoever opens secure connections shows in place of others: inside such connections the same one
/// (leading to the same host outside the profile, else with the same title, in a refusal but for the host's
/// name) came for hosts of two owners. Titles that web servers and content networks give by themselves ("403
/// Forbidden") say nothing. Whom a host belongs to is told from its domain; what one row of the profile names
/// belongs together.
QSet<QString> insertedPages(const QList<WebVisit>& visits, const RequirementsProfile& profile);

/// What these pages make of the visit's targets: a block page failed; one that leads away proves nothing, as
/// a browser that has logged on there may be let through.
void markInsertedPages(QList<NetworkTarget>& targets, const WebVisit& visit, const QSet<QString>& pages);

} // namespace precall
