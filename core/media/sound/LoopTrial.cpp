#include "core/media/sound/LoopTrial.h"

#include "core/media/sound/Recorder.h"
#include "core/media/sound/SoundLevel.h"

#include <algorithm>

namespace precall {

namespace {

constexpr int loopRate = 48000;
/// Time for a chirp, the slowest loudspeakers (Bluetooth) and an echo.
constexpr double slotSeconds = 1.5;
/// A microphone that has just been opened may fade in.
constexpr double settleSeconds = 0.3;
constexpr auto openWithin = std::chrono::seconds(3);
constexpr auto playWithin = std::chrono::seconds(6);

/// A chirp on the left, and a slot later one on the right.
Signal chirpOnEachSide()
{
    const Signal chirp = loopChirp(loopRate);
    Signal both{loopRate, 2, std::vector<float>(2 * (std::size_t(slotSeconds * loopRate) + chirp.frames()))};
    for (std::size_t i = 0; i < chirp.frames(); ++i) {
        both.samples[2 * i] = chirp.samples[i];
        both.samples[2 * (std::size_t(slotSeconds * loopRate) + i) + 1] = chirp.samples[i];
    }
    return both;
}

/// One slot of what was heard, from `fromSeconds` on.
Signal slotOf(const Signal& heard, double fromSeconds)
{
    const auto at = [&](double seconds) {
        return std::min(heard.samples.size(), std::size_t(std::max(seconds, 0.0) * heard.rate));
    };
    return {heard.rate,
            1,
            {heard.samples.begin() + std::ptrdiff_t(at(fromSeconds)),
             heard.samples.begin() + std::ptrdiff_t(at(fromSeconds + slotSeconds))}};
}

/// Of what was heard, over the length of a chirp.
std::optional<double> loudestDbfs(const Signal& slot, std::size_t length)
{
    if (slot.samples.size() < length)
        return std::nullopt;
    const std::span<const float> samples(slot.samples);
    const double zero = offsetOf(samples);
    double loudest = silenceDbfs;
    for (std::size_t at = 0; at + length <= samples.size(); at += length / 5)
        loudest = std::max(loudest, levelOf(samples.subspan(at, length), zero).rms);
    return loudest;
}

} // namespace

LoopTrial tryLoop(Sound& sound, const QString& speakerId, const QString& microphoneId, std::stop_token stop)
{
    LoopTrial trial;
    Recorder recorder(sound, microphoneId);
    const bool listens = recorder.waitForSeconds(settleSeconds, QDeadlineTimer(openWithin), stop);
    const Result<PlayedSound> played =
        playOn(sound, speakerId, chirpOnEachSide(), QDeadlineTimer(playWithin), stop);
    if (listens && played)
        recorder.waitForSeconds(recorder.seconds() + slotSeconds, QDeadlineTimer(playWithin), stop);
    if (!played)
        trial.playError = played.error();
    trial.recordError = recorder.error();
    const Signal heard = recorder.recorded().mono();
    trial.microphoneSilent = std::ranges::all_of(heard.samples, [](float sample) { return sample == 0.0F; });
    if (!played || heard.samples.empty())
        return trial;
    const Signal chirp = loopChirp(heard.rate);
    const double began = double(played->startedNs - recorder.startNs()) / 1e9;
    const Signal atLeft = slotOf(heard, began);
    const Signal atRight = slotOf(heard, began + slotSeconds);
    trial.left = findChirp(chirp, atLeft);
    trial.right = findChirp(chirp, atRight);
    trial.leftDbfs = loudestDbfs(atLeft, chirp.frames());
    trial.rightDbfs = loudestDbfs(atRight, chirp.frames());
    return trial;
}

} // namespace precall
