#pragma once

#include "core/base/Until.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace precall::test {

/// Every wait of the project ends within 200 ms of a stop; sanitizers slow the machine down fourfold.
inline constexpr std::chrono::milliseconds stopBound{PRECALL_STOP_BOUND_MS};

/// Runs `call` on a thread of its own, waits until `blocked` says that it hangs where it should, asks it to
/// stop, and returns how long it took to return from then on.
std::chrono::milliseconds timeToStop(const std::function<void(std::stop_token)>& call,
                                     const std::function<bool()>& blocked);

/// The least time of at most three rounds, of which the first within `bound` is the last: a busy machine
/// delays one of them, a wait that is too long delays all.
std::chrono::milliseconds leastOfThree(std::chrono::milliseconds bound,
                                       const std::function<std::chrono::milliseconds()>& round);

/// The time that a call takes.
std::chrono::milliseconds timeOf(const std::function<void()>& call);

/// So many milliseconds from now, without a stop.
Until within(int ms);

/// Polls `condition` until it holds or `span` has passed; whether it holds.
bool eventually(const std::function<bool()>& condition,
                std::chrono::milliseconds span = std::chrono::seconds(5));

/// How many file descriptors this process holds.
int openDescriptors();

/// Descriptors that may come late without being a leak: a thread gets its two for being woken when it first
/// waits.
inline constexpr int lateWakes = 8;

} // namespace precall::test
