#pragma once

#include "core/checks/whitelist/PublishedList.h"
#include "core/checks/whitelist/RangeEvidence.h"

namespace precall {

/// What was seen of a list of address ranges that is published on the web.
struct ListEvidence
{
    QString requirement;
    probeValues::PublishedList list; ///< where it is, and the copy that the profile has built in
    WebVisit visit;
    std::optional<PublishedRanges> published; ///< what it holds; nothing when it could not be read
    /// Why it could not: "unreachable", "status", "incomplete" (also: larger than is read), "not-genuine", or
    /// what is wrong with the JSON.
    QString fault;
    QList<RangeEvidence> ranges; ///< of the published list, else of the built-in copy
    bool complete = false;

    const QList<Cidr>& listed() const { return published ? published->ranges : list.builtIn; }
    bool operator==(const ListEvidence&) const = default;
};

/// The lists of the profile's rows with probe "published-list", nothing seen of them yet.
QList<ListEvidence> listsOf(const RequirementsProfile& profile);

/// Fetches the list by the way that pages take and reads it.
void fetchList(ListEvidence& evidence, WebSurvey& web, const RequirementsProfile& profile);

QJsonObject evidenceJson(const ListEvidence& evidence);

} // namespace precall
