#include "core/report/AdjacentRanges.h"

#include <algorithm>
#include <cstring>

namespace precall {

namespace {

bool liesBefore(const Cidr& a, const Cidr& b)
{
    if (a.network.protocol() != b.network.protocol())
        return a.network.protocol() == QAbstractSocket::IPv4Protocol;
    const Q_IPV6ADDR bytesOfA = a.network.toIPv6Address();
    const Q_IPV6ADDR bytesOfB = b.network.toIPv6Address();
    const int order = std::memcmp(&bytesOfA, &bytesOfB, sizeof bytesOfA);
    return order != 0 ? order < 0 : a.prefix < b.prefix;
}

/// Of ranges in order, none of which lies in another.
bool areHalvesOfOne(const Cidr& lower, const Cidr& upper)
{
    return lower.prefix == upper.prefix && lower.prefix > 0 &&
           lower.network.protocol() == upper.network.protocol() &&
           upper.network.isInSubnet(lower.network, lower.prefix - 1);
}

} // namespace

QList<Cidr> joinedRanges(QList<Cidr> ranges)
{
    std::sort(ranges.begin(), ranges.end(), liesBefore);
    QList<Cidr> joined;
    for (const Cidr& range : ranges) {
        if (!joined.isEmpty() && joined.last().contains(range.network))
            continue;
        joined.append(range);
        while (joined.size() > 1 && areHalvesOfOne(joined.at(joined.size() - 2), joined.last())) {
            joined.removeLast();
            --joined.last().prefix;
        }
    }
    return joined;
}

} // namespace precall
