#pragma once

#include "core/media/sound/SoundTraits.h"

#include <mutex>

namespace precall {

/// The level of a microphone as a meter shows it. Fed on one thread, read on another.
class LevelMeter
{
public:
    struct Reading
    {
        double dbfs = silenceDbfs; ///< the peak, falling slowly
        double held = silenceDbfs; ///< the highest of the last second and a half
        bool speech = false;       ///< in the last second, by the rule of SoundTraits
        bool clipped = false;      ///< at full scale in the last second
        bool moving = false;       ///< sound has come
    };

    void take(const Signal& sound);
    /// Begins anew: another microphone, or none.
    void reset();
    Reading reading() const;

private:
    mutable std::mutex m_mutex;
    Reading m_reading;
    std::vector<SoundLevel> m_levels; ///< of the last second
    double m_zero = 0;                ///< where the zero line is
    std::size_t m_heldFor = 0;        ///< blocks of 10 ms
    std::size_t m_sinceClipped =
        longAgo; ///< the same; full scale is the converter's, wherever the zero line is

    static constexpr std::size_t longAgo = 1'000'000;
};

} // namespace precall
