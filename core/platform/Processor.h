#pragma once

#include <QString>

#include <optional>

namespace precall {

struct Processor
{
    QString model; ///< empty when unknown
    int logicalCores = 0;
    int physicalCores = 0;          ///< 0 when unknown
    std::optional<int> maxClockMHz; ///< what it can reach; on Windows the base clock is all that is told
    bool maxClockIsBase = false;    ///< maxClockMHz is the base clock (the real maximum may be higher)
    std::optional<int> presentClockMHz;
    bool operator==(const Processor&) const = default;
};

/// The clock that a maker writes into a model name ("Intel(R) Core(TM) i5-6300U CPU @ 2.40GHz"), in MHz: a
/// base clock.
std::optional<int> clockInModelName(const QString& model);

/// The processor of this machine; on several sockets they count together. Any thread.
Processor readProcessor();

} // namespace precall
