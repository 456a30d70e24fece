#include "core/net/bandwidth/web/TransferGate.h"

#include <catch2/catch.hpp>

#include <functional>

using namespace precall;

namespace {

constexpr double sampleGap = 0.01; ///< seconds between two samples

/// Bytes of TCP's payload that a link of so many kb/s of a call's payload carries in a second.
double bytesPerSecond(double kbps)
{
    return kbps * 1000 / 8 * (1448.0 / 1514) / (1200.0 / 1246);
}

struct TransferOutcome
{
    MeasuredRate rate;
    double seconds = 0;
    qint64 bytes = 0;
    bool decided = false;
};

/// A transfer over a link whose rate is that function of time, asked for as the gate allows.
TransferOutcome transferOver(const std::function<double(double)>& kbpsAt, bool gateOnly = false, int roundTripMs = 20)
{
    TransferGate gate(1000, roundTripMs, gateOnly);
    double bytes = 0, at = 0;
    for (; at < 13 && !gate.isDecided(); at += sampleGap) {
        bytes = std::min(bytes + bytesPerSecond(kbpsAt(at)) * sampleGap, double(gate.allowed(at + sampleGap)));
        gate.arrived(at + sampleGap, qint64(bytes));
    }
    return {gate.rate(), at, qint64(bytes), gate.isDecided()};
}

TransferOutcome transferAt(double kbps, bool gateOnly = false)
{
    return transferOver([kbps](double) { return kbps; }, gateOnly);
}

} // namespace

TEST_CASE("A link that carries far more than is needed is soon known to, and no more is asked of it", "[bandwidth]")
{
    const TransferOutcome outcome = transferAt(50'000);
    CHECK(answerWord(outcome.rate.answer) == QLatin1String("enough"));
    CHECK(outcome.rate.atLeast);
    CHECK(outcome.rate.kbps > 2000);
    CHECK(outcome.rate.kbps < 2800);
    CHECK(outcome.seconds < 2.5);
    CHECK(outcome.bytes < 1'000'000);
}

TEST_CASE("A link's rate is told beside the answer, in a call's payload", "[bandwidth]")
{
    const auto [kbps, answer] = GENERATE(table<double, const char*>(
        {{100, "too-slow"}, {600, "too-slow"}, {950, "too-slow"}, {1060, "enough"}, {1400, "enough"}, {2000, "enough"}}));
    CAPTURE(kbps);
    const TransferOutcome outcome = transferAt(kbps);
    CHECK(answerWord(outcome.rate.answer) == QLatin1String(answer));
    CHECK(outcome.rate.kbps == Approx(kbps).epsilon(0.01));
    // The last segment of a TLS record may carry less than is counted on.
    CHECK(outcome.rate.low <= 0.988 * kbps);
    CHECK(outcome.rate.high >= 1.012 * kbps);
    CHECK_FALSE(outcome.rate.atLeast);
    CHECK(outcome.seconds < 6);
}

TEST_CASE("A link at the very need is marginal, after a bounded time", "[bandwidth]")
{
    const TransferOutcome outcome = transferAt(1000);
    CHECK(answerWord(outcome.rate.answer) == QLatin1String("marginal"));
    CHECK(outcome.seconds < 9);
}

TEST_CASE("A burst that a token bucket lets pass is not taken for the link", "[bandwidth]")
{
    // 700 kb/s after 250 kB at the rate that is asked for.
    const TransferOutcome outcome = transferOver([](double at) { return at < 1.0 ? 2500.0 : 700.0; });
    CHECK(answerWord(outcome.rate.answer) == QLatin1String("too-slow"));
    CHECK(outcome.rate.kbps == Approx(700).epsilon(0.03));
}

TEST_CASE("A line that falls silent is not told to be slow at a rate that is fast", "[bandwidth]")
{
    const TransferOutcome outcome = transferOver([](double at) { return at < 1.2 ? 2500.0 : 0.0; });
    CHECK(answerWord(outcome.rate.answer) != QLatin1String("too-slow"));
    CHECK(answerWord(outcome.rate.answer) != QLatin1String("enough"));
}

TEST_CASE("With the gate alone less is sent", "[bandwidth]")
{
    const TransferOutcome outcome = transferAt(50'000, true);
    CHECK(answerWord(outcome.rate.answer) == QLatin1String("enough"));
    CHECK(outcome.bytes < transferAt(50'000).bytes);
}

TEST_CASE("However fast the link, and however slow to tell, no more is moved than was told before", "[bandwidth]")
{
    const bool gateOnly = GENERATE(false, true);
    const qint64 most = TransferGate::mostBytes(1000, gateOnly);
    CHECK(most < (gateOnly ? 800'000 : 2'100'000));
    for (const double kbps : {300.0, 900.0, 990.0, 1000.0, 1010.0, 1250.0, 1490.0, 1510.0, 2400.0, 50'000.0})
        for (const int roundTripMs : {2, 300}) {
            CAPTURE(gateOnly, kbps, roundTripMs);
            CHECK(transferOver([kbps](double) { return kbps; }, gateOnly, roundTripMs).bytes <= most);
            // Now more, now less than the need: what no test decides.
            const auto wavering = [kbps](double at) { return kbps + 600 * (int(at / 0.35) % 2 ? 1 : -1); };
            CHECK(transferOver(wavering, gateOnly, roundTripMs).bytes <= most);
        }
    CHECK(transferAt(50'000, true).bytes < 300'000);
}

TEST_CASE("What ends before there is enough is not decided", "[bandwidth]")
{
    TransferGate gate(1000, 20, false);
    for (double at = sampleGap; at < 0.6; at += sampleGap)
        gate.arrived(at, qint64(bytesPerSecond(930) * at));
    REQUIRE_FALSE(gate.isDecided());
    gate.conclude();
    CHECK(answerWord(gate.rate().answer) == QLatin1String("unknown"));
}

TEST_CASE("What a server says in the wrong order, or from far away, ends the gate at most", "[bandwidth]")
{
    TransferGate gate(1000, 20, false);
    gate.arrived(0.5, 60'000);
    gate.arrived(0.4, 90'000);
    gate.arrived(0.6, 10);
    gate.arrived(1e12, qint64(1) << 60);
    CHECK(gate.points().size() < 300);
}
