#include "core/media/sound/Sound.h"

#include "core/base/Abandonable.h"

namespace precall {

Result<SoundDevices> devicesOf(Sound& sound, QDeadlineTimer deadline, std::stop_token stop)
{
    struct Answer
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<Result<SoundDevices>> devices;
    };
    const auto answer = std::make_shared<Answer>();
    sound.askDevices([answer](const Result<SoundDevices>& devices) {
        const std::lock_guard lock(answer->mutex);
        answer->devices = devices;
        answer->changed.notify_all();
    });
    std::unique_lock lock(answer->mutex);
    const auto come = [&] { return answer->devices.has_value(); };
    if (detail::waitUntilDone(lock, answer->changed, come, deadline, stop))
        return *answer->devices;
    return Error{stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, {}, 0};
}

} // namespace precall
