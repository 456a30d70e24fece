#include "core/media/sound/LevelMeter.h"

#include <algorithm>

namespace precall {

namespace {

constexpr std::size_t blocksShown = 100;
constexpr std::size_t blocksHeld = 150;
/// IEC 60268-10, quasi-peak meters of type I: 20 dB in 1.7 s.
constexpr double fallPerBlockDb = 20 / 1.7 / 100;
constexpr double clippedDbfs = -0.1;
/// The zero line is the mean of about so long: longer than any wave that is heard, shorter than a meter may
/// be wrong.
constexpr double zeroSeconds = 0.2;

} // namespace

void LevelMeter::take(const Signal& sound)
{
    const std::lock_guard lock(m_mutex);
    const double offset = offsetOf(sound.samples);
    const double share = std::min(sound.seconds() / zeroSeconds, 1.0);
    m_zero = m_reading.moving ? m_zero + share * (offset - m_zero) : offset;
    const std::vector<SoundLevel> levels = levelsOf(sound, m_zero);
    for (const SoundLevel& level : levels) {
        m_reading.moving = true;
        m_reading.dbfs = std::max(level.peak, m_reading.dbfs - fallPerBlockDb);
        m_heldFor = level.peak >= m_reading.held ? 0 : m_heldFor + 1;
        if (m_heldFor == 0 || m_heldFor > blocksHeld)
            m_reading.held = m_reading.dbfs;
        m_levels.push_back(level);
    }
    if (m_levels.size() > blocksShown)
        m_levels.erase(m_levels.begin(), m_levels.end() - std::ptrdiff_t(blocksShown));
    m_reading.speech = m_levels.size() == blocksShown && isSpeech(m_levels);
    for (const SoundLevel& raw : levelsOf(sound))
        m_sinceClipped = raw.peak >= clippedDbfs ? 0 : m_sinceClipped + 1;
    m_reading.clipped = m_sinceClipped < blocksShown;
}

void LevelMeter::reset()
{
    const std::lock_guard lock(m_mutex);
    m_reading = {};
    m_levels.clear();
    m_zero = 0;
    m_sinceClipped = longAgo;
    m_heldFor = 0;
}

LevelMeter::Reading LevelMeter::reading() const
{
    const std::lock_guard lock(m_mutex);
    return m_reading;
}

} // namespace precall
