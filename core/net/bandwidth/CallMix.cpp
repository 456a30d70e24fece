#include "core/net/bandwidth/CallMix.h"

#include "core/net/bandwidth/RateStatistics.h"

#include <algorithm>
#include <cmath>

namespace precall {

namespace {

constexpr double speechPerSecond = 50;
constexpr double framesPerSecond = 30;
constexpr double paceFactor = 2.5;
constexpr int largestPacket = 1200;
/// A packet of a frame is never as small as speech.
constexpr int smallestPacket = 200;

} // namespace

CallMix::CallMix(double kbps)
    : m_frameBits(std::max(0.0, kbps * 1000 - speechPerSecond * speechBytes * bitsPerByte) / framesPerSecond),
      m_pace(paceFactor * kbps * 1000)
{
    beginFrame();
}

/// What a frame is too small for goes into a later one.
void CallMix::beginFrame()
{
    do {
        ++m_frame;
        m_owed += m_frameBits / bitsPerByte;
        m_left = int(m_owed);
    } while (m_left < smallestPacket && m_frame % int(framesPerSecond) != int(framesPerSecond) - 1);
    m_left = std::max(m_left, smallestPacket);
    m_owed -= m_left;
    m_videoAt = std::max(m_videoAt, m_frame / framesPerSecond);
}

CallPacket CallMix::next()
{
    const double speechAt = m_speech / speechPerSecond;
    if (speechAt <= m_videoAt) {
        ++m_speech;
        return {speechAt, speechBytes};
    }
    const CallPacket packet{m_videoAt, m_left - largestPacket < smallestPacket && m_left > largestPacket
                                           ? (m_left + 1) / 2
                                           : std::min(m_left, largestPacket)};
    m_left -= packet.bytes;
    m_videoAt += packet.bytes * bitsPerByte / m_pace;
    if (m_left <= 0)
        beginFrame();
    return packet;
}

} // namespace precall
