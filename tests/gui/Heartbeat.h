#pragma once

#include "tests/gui/ThreadClock.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace precall {

/// What a person notices is 50 ms of an optimised build; this one may be built for debugging or with
/// sanitizers.
inline constexpr double mostWorkMs = 150;

/// The most that the event loop worked between two of its beats. The machine's other load is left out.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
        m_timer.start(0);
    }
    double mostWorkMs() const { return m_most; }

private:
    void beat()
    {
        const double now = threadWorkMs();
        m_most = std::max(m_most, now - std::exchange(m_last, now));
    }

    QTimer m_timer;
    double m_last = threadWorkMs();
    double m_most = 0;
};

} // namespace precall
