#include "tests/unit/net/bandwidth/SimulatedLink.h"

#include <map>

namespace precall {

namespace {

constexpr double never = 1e9;
constexpr double tick = 0.01;
constexpr double decisionStep = 0.01; // as in PacedFlow
constexpr double mostSeconds = 40;

class LinkModel
{
public:
    explicit LinkModel(const SimulatedLink& link) : m_link(link), m_tokens(link.burstKilobits), m_random(link.seed)
    {
    }

    /// When it arrives, if it does.
    std::optional<double> pass(double at, int bytes)
    {
        const auto left = m_link.policer ? police(at, bytes * 8 / 1000.0) : queue(at, bytes * 8 / 1000.0);
        if (!left || m_link.silent || std::uniform_real_distribution<>(0, 1)(m_random) < m_link.loss)
            return std::nullopt;
        double late = 0;
        if (m_link.jitter > 0)
            late = std::abs(std::normal_distribution<>(0, m_link.jitter)(m_random));
        m_lastArrival = std::max(m_lastArrival + 1e-6, *left + m_link.delay + late);
        return m_lastArrival + m_link.reordering * std::uniform_real_distribution<>(0, 1)(m_random);
    }

private:
    void fill(double at)
    {
        m_tokens = std::min(m_link.burstKilobits, m_tokens + std::max(0.0, at - m_filledAt) * m_link.kbps);
        m_filledAt = std::max(m_filledAt, at);
    }

    std::optional<double> police(double at, double kilobits)
    {
        fill(at);
        if (m_tokens < kilobits)
            return std::nullopt;
        m_tokens -= kilobits;
        return at;
    }

    std::optional<double> queue(double at, double kilobits)
    {
        const double begins = std::max(at, m_freeAt);
        fill(begins);
        const double wait = std::max(0.0, (kilobits - m_tokens) / m_link.kbps);
        if (begins + wait - at > m_link.queueSeconds + m_link.burstKilobits / m_link.kbps)
            return std::nullopt;
        fill(begins + wait);
        m_tokens -= kilobits;
        m_freeAt = begins + wait;
        return m_freeAt;
    }

    const SimulatedLink m_link;
    double m_tokens;
    double m_filledAt = 0, m_freeAt = 0, m_lastArrival = 0;
    std::mt19937 m_random;
};

} // namespace

SimulatedLink bloatedLink()
{
    SimulatedLink link;
    link.queueSeconds = 2;
    return link;
}

SimulatedLink shallowLink()
{
    SimulatedLink link;
    link.queueSeconds = 0.015;
    return link;
}

SimulatedLink bucketLink()
{
    SimulatedLink link;
    link.burstKilobits = 800;
    return link;
}

SimulatedLink policerLink()
{
    SimulatedLink link;
    link.policer = true;
    link.burstKilobits = 120;
    return link;
}

SimulatedLink farLink()
{
    SimulatedLink link;
    link.delay = 0.15;
    link.jitter = 0.01;
    return link;
}

QList<SimulatedLink> linksOfEachKind()
{
    return {SimulatedLink(), bloatedLink(), shallowLink(), bucketLink(), policerLink(), farLink()};
}

SimulatedRun runOver(const SimulatedLink& link, const StagedTestPlan& plan)
{
    StagedTest test(plan);
    LinkModel model(link);
    std::multimap<double, quint32> underWay; // by when it arrives
    double now = 0, decided = 0;
    SimulatedRun run;
    while (!test.ended() && now < mostSeconds) {
        const double arrival = underWay.empty() ? never : underWay.begin()->first;
        const double departure = test.next() ? std::max(test.next()->at, now) : never;
        now = std::min({now + tick, arrival, departure});
        if (arrival <= now) {
            test.arrived(underWay.begin()->second, arrival);
            underWay.erase(underWay.begin());
        } else if (departure <= now) {
            const int bytes = test.next()->bytes;
            const quint32 sequence = test.sent(now);
            if (const auto lands = model.pass(now, bytes))
                underWay.insert({*lands, sequence});
        }
        if (now < decided + decisionStep)
            continue;
        decided = now;
        test.advance(now);
        if (run.decidedBytes == 0 && test.stage() >= TestStage::Settle) {
            run.decidedAfter = now;
            run.decidedBytes = test.log().bytesSent();
        }
    }
    run.result = test.result();
    run.seconds = now;
    run.bytes = test.log().bytesSent();
    return run;
}

} // namespace precall
