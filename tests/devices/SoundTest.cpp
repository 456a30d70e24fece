#include "core/media/sound/Chirp.h"
#include "core/media/sound/Goertzel.h"
#include "core/media/sound/Recorder.h"
#include "core/media/sound/SoundTraits.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "tests/devices/VirtualDevices.h"

#include <QElapsedTimer>

#include <algorithm>
#include <catch2/catch.hpp>
#include <csignal>
#include <thread>

using namespace precall;
using namespace std::chrono_literals;

namespace {

const QString mic = QStringLiteral("mic");
const QString speaker = QStringLiteral("speaker");

/// The sound of the set that the tests run in; left as it was found.
struct SoundUnderTest
{
    WorkerSound sound;

    SoundUnderTest() { REQUIRE(settle()); }
    ~SoundUnderTest()
    {
        devices(QStringLiteral("mic mute 0"));
        devices(QStringLiteral("mic volume 100%"));
        devices(QStringLiteral("loop off"));
    }

    bool settle() { return list().ok(); }
    Result<SoundDevices> list() { return devicesOf(sound, QDeadlineTimer(10s), {}); }
    SoundTraits hear(double seconds)
    {
        Recorder recorder(sound, mic);
        REQUIRE(recorder.waitForSeconds(seconds, QDeadlineTimer(10s), {}));
        return traitsOf(recorder.recorded());
    }
    /// Until the list shows it.
    bool until(const std::function<bool(const SoundDevices&)>& holds)
    {
        for (const QDeadlineTimer deadline(10s); !deadline.hasExpired();)
            if (const Result<SoundDevices> devices = list(); devices && holds(*devices))
                return true;
        return false;
    }
};

bool hasMicrophone(const SoundDevices& devices, const char* id)
{
    return std::ranges::any_of(devices.microphones,
                               [&](const SoundDevice& device) { return device.id == QLatin1String(id); });
}

} // namespace

TEST_CASE("microphones and loudspeakers are listed with their defaults, volume and mute, monitors are not")
{
    SoundUnderTest test;
    const Result<SoundDevices> devices = test.list();
    REQUIRE(devices);
    REQUIRE(devices->microphones.size() == 1);
    const SoundDevice found = devices->microphones.constFirst();
    CHECK(found.id == mic);
    CHECK(found.description == QLatin1String("Virtual_Microphone"));
    CHECK(found.isDefault);
    CHECK_FALSE(found.muted);
    CHECK(found.volumePercent == 100);
    CHECK(found.volumesDb == QList<double>{0});
    CHECK(found.rate == 48000);
    REQUIRE(precall::devices(QStringLiteral("mic mute 1")));
    CHECK(test.until([](const SoundDevices& now) { return now.microphones.constFirst().muted; }));
    CHECK(devices->speakers.size() == 2);
    CHECK(chosenDevice(devices->speakers, {})->id == speaker);
}

TEST_CASE("a device that comes and goes is seen")
{
    SoundUnderTest test;
    REQUIRE(devices(QStringLiteral("add-mic extra")));
    CHECK(test.until([](const SoundDevices& now) { return hasMicrophone(now, "extra"); }));
    REQUIRE(devices(QStringLiteral("remove-mic extra")));
    CHECK(test.until([](const SoundDevices& now) { return !hasMicrophone(now, "extra"); }));
}

TEST_CASE("how a device is attached is told by what the sound server knows of it")
{
    using Kind = SoundDevice::Kind;
    struct Case
    {
        const char* properties;
        Kind kind;
    };
    SoundUnderTest test;
    for (const Case& each :
         {Case{"", Kind::Unknown}, Case{"device.bus=usb", Kind::Usb},
          Case{"device.bus=usb device.form_factor=headset", Kind::Headset},
          Case{"device.form_factor=internal", Kind::BuiltIn},
          Case{"device.bus=bluetooth bluetooth.protocol=a2dp_source", Kind::Bluetooth},
          Case{"device.bus=bluetooth bluetooth.protocol=handsfree_head_unit", Kind::HandsFree},
          Case{"device.bus=bluetooth bluetooth.protocol=headset_head_unit", Kind::HandsFree},
          Case{"api.bluez5.address=00:00:5E:00:53:01 api.bluez5.profile=headset-head-unit", Kind::HandsFree},
          Case{"api.bluez5.address=00:00:5E:00:53:01 api.bluez5.profile=a2dp-sink", Kind::Bluetooth}}) {
        INFO(each.properties);
        REQUIRE(devices(QStringLiteral("add-mic extra ") + QLatin1String(each.properties)));
        CHECK(test.until([&](const SoundDevices& now) {
            const SoundDevice* const extra = chosenDevice(now.microphones, QStringLiteral("extra"));
            return extra && extra->id == QLatin1String("extra") && extra->kind == each.kind;
        }));
        REQUIRE(devices(QStringLiteral("remove-mic extra")));
    }
}

TEST_CASE("a tone is heard at its level")
{
    SoundUnderTest test;
    const DevicesBeside tone(QStringLiteral("mic tone 1000 6 -12"));
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(3, QDeadlineTimer(10s), {}));
    const Signal heard = recorder.last(1);
    CHECK(heard.rate == 48000);
    // sox's gain of -12 dB is the sine's peak
    CHECK(decibels(amplitudeAt(heard.samples, heard.rate, 1000)) == Approx(-12).margin(0.05));
    CHECK_FALSE(traitsOf(heard).speech);
}

TEST_CASE("each fault of a microphone has its signature")
{
    SoundUnderTest test;
    SECTION("silent")
    {
        CHECK(test.hear(1).zeros);
    }
    SECTION("muted")
    {
        const DevicesBeside tone(QStringLiteral("mic tone 1000 6 -12"));
        REQUIRE(devices(QStringLiteral("mic mute 1")));
        CHECK(test.hear(1).zeros);
    }
    SECTION("quiet")
    {
        const DevicesBeside tone(QStringLiteral("mic tone 1000 6 -12"));
        REQUIRE(devices(QStringLiteral("mic volume -50dB")));
        const SoundTraits heard = test.hear(2);
        CHECK(heard.level.peak == Approx(-62).margin(1));
        CHECK_FALSE(heard.speech);
    }
    SECTION("clipping")
    {
        const DevicesBeside tone(QStringLiteral("mic tone 1000 6 -12"));
        REQUIRE(devices(QStringLiteral("mic volume 30dB")));
        CHECK(test.hear(2).clippings > 100);
    }
    SECTION("hum")
    {
        const DevicesBeside tone(QStringLiteral("mic tone 50 8 -30"));
        Recorder recorder(test.sound, mic);
        REQUIRE(recorder.waitForSeconds(4, QDeadlineTimer(10s), {}));
        CHECK(traitsOf(recorder.last(2)).humHertz == 50);
    }
    SECTION("speech")
    {
        const DevicesBeside voice(
            QStringLiteral("mic say 'Good morning, can you hear me? It is a sunny day.'"));
        const SoundTraits heard = test.hear(3);
        CHECK(heard.speech);
        CHECK_FALSE(heard.humHertz);
    }
}

TEST_CASE("a microphone that is pulled out ends its recording, and no other takes its place")
{
    SoundUnderTest test;
    REQUIRE(devices(QStringLiteral("add-mic extra")));
    REQUIRE(test.until([](const SoundDevices& now) { return hasMicrophone(now, "extra"); }));
    Recorder recorder(test.sound, QStringLiteral("extra"));
    REQUIRE(recorder.waitForSeconds(0.2, QDeadlineTimer(10s), {}));
    REQUIRE(devices(QStringLiteral("remove-mic extra")));
    CHECK_FALSE(recorder.waitForSeconds(1000, QDeadlineTimer(5s), {}));
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::Closed);
}

TEST_CASE("a microphone that is not there is told as such")
{
    SoundUnderTest test;
    Recorder recorder(test.sound, QStringLiteral("nothing-of-that-name"));
    CHECK_FALSE(recorder.waitForSeconds(1, QDeadlineTimer(5s), {}));
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::NotFound);
}

TEST_CASE("what is played comes back through the loop, and its echo is measured")
{
    SoundUnderTest test;
    REQUIRE(devices(QStringLiteral("loop on 30")));
    REQUIRE(devices(QStringLiteral("loop on 230 -12")));
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(0.5, QDeadlineTimer(10s), {}));
    const Signal chirp = loopChirp(48000);
    const Result<PlayedSound> played = playOn(test.sound, speaker, chirp, QDeadlineTimer(5s), {});
    REQUIRE(played);
    REQUIRE(recorder.waitForSeconds(recorder.seconds() + 1, QDeadlineTimer(10s), {}));
    const std::optional<LoopReturn> back = findChirp(chirp, recorder.recorded().mono());
    REQUIRE(back);
    CHECK(back->gainDb == Approx(0).margin(0.5));
    REQUIRE(back->echoDb);
    CHECK(*back->echoDelayMs == Approx(200).margin(2));
    CHECK(*back->echoDb == Approx(-12).margin(0.5));
    const double delay = double(recorder.startNs() - played->startedNs) / 1e6 + back->delayMs;
    CHECK(delay > 0);
    CHECK(delay < 500);
}

TEST_CASE("a sound server that hangs costs an answer and a new worker, and nothing else")
{
    SoundUnderTest test;
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(0.1, QDeadlineTimer(10s), {}));
    const qint64 before = test.sound.workerId();
    REQUIRE(devices(QStringLiteral("server freeze")));
    const Result<SoundDevices> unanswered = devicesOf(test.sound, QDeadlineTimer(10s), {});
    CHECK_FALSE(recorder.waitForSeconds(1000, QDeadlineTimer(5s), {}));
    REQUIRE(devices(QStringLiteral("server thaw")));
    REQUIRE_FALSE(unanswered);
    CHECK(unanswered.error().kind == ErrorKind::TimedOut);
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::TimedOut);
    CHECK(test.until([](const SoundDevices& now) { return hasMicrophone(now, "mic"); }));
    CHECK(test.sound.workerId() != before);
}

TEST_CASE("a sound server that is killed is told, and found again when it is back")
{
    SoundUnderTest test;
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(0.1, QDeadlineTimer(10s), {}));
    REQUIRE(devices(QStringLiteral("server kill")));
    CHECK_FALSE(recorder.waitForSeconds(1000, QDeadlineTimer(5s), {}));
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::Closed);
    const Result<SoundDevices> without = devicesOf(test.sound, QDeadlineTimer(10s), {});
    REQUIRE_FALSE(without);
    CHECK(without.error().kind == ErrorKind::Refused);
    REQUIRE(devices(QStringLiteral("server start")));
    CHECK(test.until([](const SoundDevices& now) { return hasMicrophone(now, "mic"); }));
}

TEST_CASE("a worker that crashes is told, and the next question starts another")
{
    SoundUnderTest test;
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(0.1, QDeadlineTimer(10s), {}));
    const qint64 before = test.sound.workerId();
    REQUIRE(::kill(pid_t(before), SIGSEGV) == 0);
    CHECK_FALSE(recorder.waitForSeconds(1000, QDeadlineTimer(5s), {}));
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::Closed);
    CHECK(test.settle());
    CHECK(test.sound.workerId() != before);
}

TEST_CASE("whoever waits for sound stops within the bound, also while the server hangs")
{
    SoundUnderTest test;
    REQUIRE(devices(QStringLiteral("server freeze")));
    std::stop_source stop;
    QElapsedTimer clock;
    std::jthread stopper([&] {
        std::this_thread::sleep_for(100ms); // the moment at which a person presses the button
        clock.start();
        stop.request_stop();
    });
    const Result<SoundDevices> devices = devicesOf(test.sound, QDeadlineTimer(10s), stop.get_token());
    CHECK(clock.elapsed() < PRECALL_STOP_BOUND_MS);
    REQUIRE(precall::devices(QStringLiteral("server thaw")));
    REQUIRE_FALSE(devices);
    CHECK(devices.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("a hundred recordings leave no process and no stream behind")
{
    SoundUnderTest test;
    const qint64 before = test.sound.workerId();
    for (int i = 0; i < 100; ++i) {
        Recorder recorder(test.sound, mic);
        REQUIRE(recorder.waitForSeconds(0.01, QDeadlineTimer(10s), {}));
    }
    CHECK(test.settle());
    CHECK(test.sound.workerId() == before);
    QProcess listing;
    listing.start(QStringLiteral("pactl"),
                  {QStringLiteral("list"), QStringLiteral("short"), QStringLiteral("source-outputs")});
    REQUIRE(listing.waitForFinished());
    CHECK(listing.readAllStandardOutput().count('\n') == 1); // that of the remapped microphone itself
}

TEST_CASE("once the sound has ended its worker is gone, and whoever still holds or asks something reaches nobody")
{
    SoundUnderTest test;
    Recorder recorder(test.sound, mic);
    REQUIRE(recorder.waitForSeconds(0.1, QDeadlineTimer(10s), {}));
    const auto worker = pid_t(test.sound.workerId());
    test.sound.end();
    CHECK(::kill(worker, 0) != 0);
    REQUIRE(recorder.error());
    CHECK(recorder.error()->kind == ErrorKind::Cancelled);
    const Result<SoundDevices> unanswered = devicesOf(test.sound, QDeadlineTimer(50ms), {});
    REQUIRE_FALSE(unanswered);
    CHECK(unanswered.error().kind == ErrorKind::TimedOut);
    const Recorder late(test.sound, mic);
    CHECK(late.seconds() == 0);
}
