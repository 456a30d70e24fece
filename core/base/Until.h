#pragma once

#include <QDeadlineTimer>

#include <algorithm>
#include <chrono>
#include <stop_token>

namespace precall {

/// How long something may take: until the deadline, or until the caller asks to stop, whichever comes first.
struct Until
{
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
    std::stop_token stop;

    /// Neither the deadline has passed nor was stop asked for.
    bool lasts() const { return !stop.stop_requested() && !deadline.hasExpired(); }

    /// The same, and at most `span` from now.
    Until atMost(std::chrono::milliseconds span) const
    {
        return {std::min(deadline, QDeadlineTimer(span)), stop};
    }
};

} // namespace precall
