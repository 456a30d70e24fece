#include "tests/unit/net/bandwidth/SimulatedLink.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

constexpr double neededByIntervals = 1000;

struct HeldIntervals
{
    int told = 0, link = 0, goodput = 0;

    void add(const SimulatedLink& truth, const MeasuredRate& rate)
    {
        if (rate.atLeast || rate.kbps <= 0)
            return;
        const auto holds = [&](double kbps) { return rate.low <= kbps && kbps <= rate.high ? 1 : 0; };
        ++told;
        link += holds(truth.kbps);
        goodput += holds(truth.kbps * (1 - truth.loss));
    }
};

} // namespace

TEST_CASE("staged test: the interval of a rate holds the truth in nine runs of ten, whatever the link")
{
    for (SimulatedLink link : linksOfEachKind())
        for (const QList<double>& losses : {QList<double>{0}, QList<double>{0.01, 0.02, 0.05}}) {
            HeldIntervals held;
            for (const double loss : losses)
                for (const double share : {0.5, 0.7, 0.85, 0.94, 1.06, 1.2, 1.5})
                    for (unsigned seed = 1; seed <= 3; ++seed) {
                        link.kbps = share * neededByIntervals;
                        link.loss = loss;
                        link.seed = seed * 7919;
                        held.add(link, runOver(link, {neededByIntervals}).result.rate);
                    }
            CAPTURE(link.queueSeconds, link.policer, link.burstKilobits, link.delay, losses.size(), held.told);
            CHECK(held.told > 15);
            CHECK(held.link >= 0.9 * held.told);
            CHECK(held.goodput >= 0.9 * held.told);
        }
}
