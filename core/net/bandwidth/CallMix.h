#pragma once

namespace precall {

struct CallPacket
{
    double at = 0; ///< seconds from the call's beginning
    int bytes = 0;
};

/// The packets of a call of that rate, in order: speech, 50 packets a second of 160 bytes, and 30 video frames a
/// second, each of them as packets of 1200 bytes at most, paced at 2.5 times the rate (as libwebrtc's pacer
/// does: webrtc.googlesource.com, "PacedSender", kDefaultPaceMultiplier).
class CallMix
{
public:
    explicit CallMix(double kbps);

    CallPacket next();

private:
    void beginFrame();

    double m_frameBits;
    double m_pace; ///< bits a second
    double m_owed = 0;
    int m_speech = 0, m_frame = -1;
    int m_left = 0; ///< bytes of the frame that have not been sent
    double m_videoAt = 0;
};

/// The size of a speech packet, by which it is told from video.
inline constexpr int speechBytes = 160;

} // namespace precall
