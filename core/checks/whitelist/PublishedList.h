#pragma once

#include "core/base/Result.h"
#include "core/profile/RequirementsProfile.h"

#include <QByteArray>

namespace precall {

/// What a published list of address ranges holds.
struct PublishedRanges
{
    QList<Cidr> ranges; ///< each once, in the list's order
    int skipped = 0;    ///< entries that are no public address range
    int leftOut = 0;    ///< ranges beyond mostPublishedRanges

    bool operator==(const PublishedRanges&) const = default;
};

/// What is read of such a list at most.
constexpr qsizetype mostListBytes = 2 * 1024 * 1024;
constexpr int mostPublishedRanges = 10'000;

/// Reads a list in any of these shapes, also nested up to 8 levels: an array of ranges; an object of such
/// arrays (by region, by family); arrays of objects with the range under a key such as "cidr" or "ip_prefix",
/// and whatever else beside it. A single address stands for itself. Entries that are no range, hold host
/// bits, are wider than /8 (IPv6: /16), or are not of the public internet are skipped and counted. Errors:
/// TooLarge, Invalid (no JSON, no array in it, or no range: a list of nothing says of no range that it went).
Result<PublishedRanges> readPublishedRanges(const QByteArray& json);

/// How a published list differs from the copy that the profile has built in.
struct ListDifference
{
    QList<Cidr> added, gone;

    bool isNone() const { return added.isEmpty() && gone.isEmpty(); }
};

ListDifference differenceOf(const QList<Cidr>& published, const QList<Cidr>& builtIn);

} // namespace precall
