#include "core/media/sound/SoundTraits.h"

#include "core/media/sound/Goertzel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace precall {

namespace {

constexpr std::size_t blocksASecond = 100; ///< of levelsOf()
constexpr float fullScale = 0.9995F;       ///< 16 bits end at 32767/32768, remixing rounds
constexpr int clippingRun = 3;
/// A channel that is this much below the loudest is dead: stereo microphones differ by a few decibels.
constexpr double deadChannelDb = 50;
/// Below this, hum bothers nobody.
constexpr double audibleHumDbfs = -55;
constexpr double humShare = 0.5;
constexpr int humOvertones = 6;

/// Seconds, in steps of a tenth, that end a second which fits the rule.
double speechSecondsOf(const std::vector<SoundLevel>& levels)
{
    constexpr std::size_t step = blocksASecond / 10;
    int steps = 0;
    for (std::size_t end = blocksASecond; end <= levels.size(); end += step)
        steps += isSpeech(std::span(levels).subspan(end - blocksASecond, blocksASecond)) ? 1 : 0;
    return steps / 10.0;
}

int clippingsOf(const Signal& channel)
{
    int runs = 0;
    int length = 0;
    for (const float sample : channel.samples) {
        length = std::abs(sample) >= fullScale ? length + 1 : 0;
        runs += length == clippingRun ? 1 : 0;
    }
    return runs;
}

/// The share of a second's power that lies on the mains frequency and its overtones.
double mainsShare(std::span<const float> second, double zero, int rate, int hertz)
{
    double power = 0;
    for (int overtone = 1; overtone <= humOvertones; ++overtone) {
        const double amplitude = amplitudeAt(second, rate, hertz * overtone);
        power += amplitude * amplitude / 2;
    }
    const double all = std::accumulate(second.begin(), second.end(), 0.0, [&](double sum, float sample) {
        return sum + (double(sample) - zero) * (double(sample) - zero);
    });
    return all > 0 ? power * double(second.size()) / all : 0;
}

/// A hum is there all the time: in the quietest second, too.
std::span<const float> quietestSecond(const Signal& channel, double zero)
{
    const std::size_t second = std::size_t(channel.rate);
    std::span<const float> quietest;
    for (std::size_t at = 0; at + second <= channel.frames(); at += second) {
        const std::span<const float> part = std::span(channel.samples).subspan(at, second);
        if (quietest.empty() || levelOf(part, zero).rms < levelOf(quietest, zero).rms)
            quietest = part;
    }
    return quietest;
}

std::optional<int> humOf(const Signal& channel, double zero)
{
    const std::span<const float> quietest = quietestSecond(channel, zero);
    if (levelOf(quietest, zero).rms < audibleHumDbfs)
        return std::nullopt;
    for (const int hertz : {50, 60})
        if (mainsShare(quietest, zero, channel.rate, hertz) >= humShare)
            return hertz;
    return std::nullopt;
}

QList<int> deadChannelsOf(const std::vector<SoundLevel>& channels, double loudest)
{
    QList<int> dead;
    if (loudest <= speechPeakDbfs)
        return dead;
    for (std::size_t i = 0; i < channels.size(); ++i)
        if (channels[i].peak < loudest - deadChannelDb)
            dead.append(int(i));
    return dead;
}

} // namespace

bool isSpeech(std::span<const SoundLevel> second)
{
    std::vector<double> levels;
    double peak = silenceDbfs;
    for (const SoundLevel& level : second) {
        levels.push_back(level.rms);
        peak = std::max(peak, level.peak);
    }
    if (peak <= speechPeakDbfs)
        return false;
    std::ranges::sort(levels);
    const auto percentile = [&](std::size_t percent) { return levels[(levels.size() - 1) * percent / 100]; };
    return percentile(90) - percentile(10) > speechSpreadDb;
}

SoundTraits traitsOf(const Signal& signal)
{
    SoundTraits traits;
    traits.seconds = signal.seconds();
    traits.rate = signal.rate;
    std::vector<SoundLevel> channels;
    int loudest = 0;
    for (int i = 0; i < signal.channels; ++i) {
        const Signal channel = signal.channel(i);
        channels.push_back(levelOf(channel.samples, offsetOf(channel.samples)));
        loudest = channels[std::size_t(i)].peak > channels[std::size_t(loudest)].peak ? i : loudest;
    }
    const Signal voice = signal.channel(loudest);
    traits.level = channels[std::size_t(loudest)];
    traits.offset = offsetOf(voice.samples);
    traits.zeros = !voice.samples.empty() &&
                   std::ranges::all_of(signal.samples, [](float sample) { return sample == 0.0F; });
    traits.speechSeconds = speechSecondsOf(levelsOf(voice, traits.offset));
    traits.speech = traits.speechSeconds > 0;
    traits.clippings = clippingsOf(voice);
    traits.humHertz = humOf(voice, traits.offset);
    traits.deadChannels = deadChannelsOf(channels, traits.level.peak);
    return traits;
}

} // namespace precall
