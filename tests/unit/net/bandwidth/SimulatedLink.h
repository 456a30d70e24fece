#pragma once

#include "core/net/bandwidth/StagedTest.h"

#include <QList>

#include <random>

namespace precall {

/// A link as a model: a token bucket before a queue, or a policer without one; then loss, delay and jitter.
/// Packets stay in order, but where there is reordering.
struct SimulatedLink
{
    double kbps = 10'000; ///< of payload
    double queueSeconds = 0.1;
    double burstKilobits = 13; ///< a packet and a bit
    bool policer = false;
    double loss = 0;
    double delay = 0.02;
    double jitter = 0; ///< standard deviation of what is added to the delay, one-sided
    double reordering = 0; ///< the most that is added to the delay of single packets, which others overtake
    bool silent = false;
    unsigned seed = 1;
};

/// A queue of 2 s, one of 15 ms, a bucket of 100 kB, a policer, a round trip of 150 ms with jitter.
SimulatedLink bloatedLink();
SimulatedLink shallowLink();
SimulatedLink bucketLink();
SimulatedLink policerLink();
SimulatedLink farLink();
/// A plain one and these.
QList<SimulatedLink> linksOfEachKind();

struct SimulatedRun
{
    StagedResult result;
    double seconds = 0;
    qint64 bytes = 0;
    double decidedAfter = 0; ///< seconds until the rate was decided; the call follows
    qint64 decidedBytes = 0;
};

/// The staged test over that link, in simulated time.
SimulatedRun runOver(const SimulatedLink& link, const StagedTestPlan& plan);

} // namespace precall
