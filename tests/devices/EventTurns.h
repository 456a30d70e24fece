#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace precall {

/// The longest that the event loop did not turn, in milliseconds of the clock on the wall: what a person
/// notices, and what other work of the machine makes longer. See Heartbeat for the window's own work.
class EventTurns
{
public:
    EventTurns()
    {
        m_clock.start();
        m_timer.callOnTimeout([this] { m_most = std::max(m_most, m_clock.restart()); });
        m_timer.start(beatMs);
    }
    EventTurns(const EventTurns&) = delete;
    EventTurns& operator=(const EventTurns&) = delete;

    qint64 mostMs() const { return std::max(m_most, m_clock.elapsed()) - beatMs; }

private:
    static constexpr int beatMs = 5;
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_most = 0;
};

} // namespace precall
