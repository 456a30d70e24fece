#pragma once

#include <chrono>

namespace precall {

/// How long one probe may take, stage by stage. The defaults are the project's; OONI's budgets are DNS 4 s and 10 s for
/// the others (enterprise-notes), shortened here because the stages of a target overlap with those of all others.
struct ProbeTimes
{
    std::chrono::milliseconds resolve{4000};
    std::chrono::milliseconds connect{7000};  ///< one SYN and two retransmissions (RFC 6298: 1 s, 2 s, 4 s)
    std::chrono::milliseconds handshake{5000};
    std::chrono::milliseconds exchange{5000}; ///< request sent to complete answer
};

} // namespace precall
