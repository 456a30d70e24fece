#pragma once

#include <chrono>

namespace precall::retransmission {

/// RFC 8489 section 6.2.1: sent again after RTO, doubled each time. Rc is 5 here in place of 7, and the last
/// wait is cut so that all is over after 8 s in place of 39.5 s: the requests go out at 0, 0.5, 1.5, 3.5
/// and 7.5 s.
inline constexpr std::chrono::milliseconds firstTimeout{500};
inline constexpr int maxRequests = 5;
inline constexpr std::chrono::milliseconds udpTime{8000};

} // namespace precall::retransmission
