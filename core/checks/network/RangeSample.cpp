#include "core/checks/network/RangeSample.h"

#include <algorithm>

namespace precall {

namespace {

/// Of a range with more than 2^32 addresses the first 2^32 are spread over: enough for any sample.
constexpr int mostHostBits = 32;

/// The k-th member of the van der Corput sequence in base 2, as a fraction of 2^32.
quint64 spread(quint32 k)
{
    quint64 reversed = 0;
    for (int bit = 0; bit < 32; ++bit)
        reversed |= quint64((k >> bit) & 1) << (31 - bit);
    return reversed;
}

QHostAddress plus(const QHostAddress& network, quint64 offset)
{
    if (network.protocol() == QAbstractSocket::IPv4Protocol)
        return QHostAddress(quint32(network.toIPv4Address() + offset));
    Q_IPV6ADDR bytes = network.toIPv6Address();
    for (int i = 15; i >= 0 && offset > 0; --i, offset >>= 8) {
        offset += bytes[i];
        bytes[i] = quint8(offset & 0xff);
    }
    return QHostAddress(bytes);
}

struct Usable
{
    quint64 first = 0;
    quint64 count = 0;
};

Usable usable(const Cidr& range)
{
    const bool v4 = range.network.protocol() == QAbstractSocket::IPv4Protocol;
    const int hostBits = std::clamp((v4 ? 32 : 128) - range.prefix, 0, mostHostBits);
    const quint64 size = quint64(1) << hostBits;
    if (size <= 2)
        return {0, size};
    return v4 ? Usable{1, size - 2} : Usable{1, size - 1};
}

} // namespace

QList<QHostAddress> rangeSample(const Cidr& range, int count)
{
    const Usable hosts = usable(range);
    QList<QHostAddress> addresses;
    const auto wanted = qsizetype(std::min<quint64>(quint64(std::max(count, 0)), hosts.count));
    for (quint32 k = 0; addresses.size() < wanted; ++k) {
        const QHostAddress address = plus(range.network, hosts.first + ((spread(k) * hosts.count) >> 32));
        if (!addresses.contains(address))
            addresses.append(address);
    }
    return addresses;
}

quint64 usableAddresses(const Cidr& range)
{
    return usable(range).count;
}

QList<SampledAddress> politeSample(const QList<Cidr>& ranges, const Sampling& sampling)
{
    QList<SampledAddress> sample;
    int from = 0;
    for (int wave = 0, upTo = sampling.firstPerRange; from < sampling.mostPerRange; ++wave) {
        for (int i = from; i < upTo; ++i) {
            for (const Cidr& range : ranges) {
                if (sample.size() >= sampling.mostPerRun)
                    return sample;
                const QList<QHostAddress> addresses = rangeSample(range, i + 1);
                if (addresses.size() == i + 1)
                    sample.append({addresses.last(), range.toString(), wave});
            }
        }
        from = upTo;
        upTo = std::min(2 * upTo, sampling.mostPerRange);
    }
    return sample;
}

} // namespace precall
