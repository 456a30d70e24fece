#include "tests/fakes/FakeSound.h"

namespace precall {

namespace {

constexpr qint64 someStartNs = 1'000'000'000;

SoundDevice someSoundDevice(const char* id, const char* description)
{
    SoundDevice device;
    device.id = QLatin1String(id);
    device.description = QLatin1String(description);
    device.kind = SoundDevice::Kind::Usb;
    device.isDefault = true;
    device.volumesDb = {0, 0};
    device.rate = 48000;
    return device;
}

} // namespace

struct FakeSound::Listening : SoundStream
{
    explicit Listening(FakeSound& whose) : sound(whose) {}
    ~Listening() override { sound.m_listener = {}; }
    FakeSound& sound;
};

std::unique_ptr<SoundStream> FakeSound::listen(const QString&, SoundListener listener)
{
    m_listener = std::move(listener);
    if (!heard.samples.empty())
        m_listener.take(heard, someStartNs + qint64(heard.seconds() * 1e9));
    if (end)
        m_listener.ended(*end);
    return std::make_unique<Listening>(*this);
}

void FakeSound::deliver(const Signal& more)
{
    if (m_listener.take)
        m_listener.take(more, someStartNs + qint64(more.seconds() * 1e9));
}

void FakeSound::endListening(const Error& error)
{
    if (m_listener.ended)
        m_listener.ended(error);
}

std::unique_ptr<SoundStream> FakeSound::play(const QString&, const Signal& signal,
                                             std::function<void(const Result<PlayedSound>&)> ended)
{
    played.append(signal);
    const qint64 startNs = someStartNs + qint64(heard.seconds() * 1e9);
    if (loop && m_listener.take) {
        const Signal back = loop(signal);
        m_listener.take(back, startNs + qint64(back.seconds() * 1e9));
    }
    if (playingEnds)
        ended(playError ? Result<PlayedSound>(*playError) : PlayedSound{startNs});
    return std::make_unique<SoundStream>();
}

SoundDevices someSoundDevices()
{
    return {{someSoundDevice("mic", "Desk Microphone")}, {someSoundDevice("speaker", "Desk Speaker")}};
}

} // namespace precall
