#pragma once

#include "core/profile/RequirementsProfile.h"

#include <QHostAddress>
#include <QList>

namespace precall {

/// `count` addresses of a range, spread evenly over it, the same ones in every run; a longer sample begins
/// with a shorter one. Network and broadcast address are left out (not of /31 and /32, RFC 3021; nor the
/// subnet-router anycast address of IPv6, RFC 4291 section 2.6.1). Fewer when the range is smaller.
QList<QHostAddress> rangeSample(const Cidr& range, int count);

/// How many addresses of a range a sample can be drawn from: 126 of a /25; at most 2^32.
quint64 usableAddresses(const Cidr& range);

/// One address that is asked because its range is the platform's.
struct SampledAddress
{
    QHostAddress address;
    QString range; ///< "95.172.85.0/25"
    int wave = 0;  ///< 0: asked in any case; later ones only while nothing answers
    bool operator==(const SampledAddress&) const = default;
};

/// The polite sample over all ranges (requirements.md): so many of each range at first, doubling, bounded for
/// each range and for the run; in the order in which they are asked, ranges taking turns.
QList<SampledAddress> politeSample(const QList<Cidr>& ranges, const Sampling& sampling);

} // namespace precall
