#include "core/checks/network/RangeSample.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Cidr range(const char* network, int prefix)
{
    return {QHostAddress(QLatin1String(network)), prefix};
}

int countOf(const QList<SampledAddress>& sample, const char* of, int wave)
{
    return int(std::count_if(sample.begin(), sample.end(), [&](const SampledAddress& where) {
        return where.range == QLatin1String(of) && where.wave == wave;
    }));
}

} // namespace

TEST_CASE("A sample is spread over the range, without network and broadcast address")
{
    const auto [network, prefix, count, expected] = GENERATE(table<const char*, int, int, int>({
        {"95.172.85.0", 25, 16, 16},
        {"35.158.127.224", 28, 16, 14},
        {"192.0.2.0", 30, 16, 2},
        {"192.0.2.0", 31, 16, 2},
        {"192.0.2.7", 32, 16, 1},
        {"10.0.0.0", 8, 16, 16},
        {"0.0.0.0", 0, 3, 3},
        {"2001:db8::", 32, 16, 16},
        {"2001:db8::", 127, 16, 2},
        {"192.0.2.0", 24, 0, 0},
        {"192.0.2.0", 24, -1, 0},
    }));
    const Cidr cidr = range(network, prefix);
    const QList<QHostAddress> sample = rangeSample(cidr, count);
    INFO(network << "/" << prefix);
    CHECK(sample.size() == expected);
    CHECK(QSet<QHostAddress>(sample.begin(), sample.end()).size() == sample.size());
    for (const QHostAddress& address : sample)
        CHECK(cidr.contains(address));
    if (prefix < 31)
        CHECK_FALSE(sample.contains(cidr.network));
    if (prefix == 25)
        CHECK_FALSE(sample.contains(QHostAddress(QStringLiteral("95.172.85.127"))));
}

TEST_CASE("A longer sample begins with the shorter one, and is the same in every run")
{
    const Cidr cidr = range("64.95.96.0", 25);
    CHECK(rangeSample(cidr, 16).mid(0, 3) == rangeSample(cidr, 3));
    CHECK(rangeSample(cidr, 3) == QList{QHostAddress(QStringLiteral("64.95.96.1")),
                                        QHostAddress(QStringLiteral("64.95.96.64")),
                                        QHostAddress(QStringLiteral("64.95.96.32"))});
}

TEST_CASE("The polite sample: 3 a range, doubling to 16, 64 in all, ranges taking turns")
{
    const QList<Cidr> three{range("95.172.85.0", 25), range("64.95.96.0", 25), range("35.158.127.224", 28)};
    const QList<SampledAddress> sample = politeSample(three, Sampling{});
    CHECK(sample.size() == 16 + 16 + 14);
    CHECK(countOf(sample, "95.172.85.0/25", 0) == 3);
    CHECK(countOf(sample, "95.172.85.0/25", 1) == 3);
    CHECK(countOf(sample, "95.172.85.0/25", 2) == 6);
    CHECK(countOf(sample, "95.172.85.0/25", 3) == 4);
    CHECK(sample.at(0).range == QStringLiteral("95.172.85.0/25"));
    CHECK(sample.at(1).range == QStringLiteral("64.95.96.0/25"));
    CHECK(sample.at(2).range == QStringLiteral("35.158.127.224/28"));

    QList<Cidr> many;
    for (int i = 0; i < 100; ++i)
        many.append({QHostAddress(quint32(0x0A000000 + i * 256)), 24});
    CHECK(politeSample(many, Sampling{}).size() == 64);
    CHECK(politeSample({}, Sampling{}).isEmpty());
    CHECK(politeSample(three, Sampling{0, 0, 0, 20}).isEmpty());
}
