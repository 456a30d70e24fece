#include "core/media/sound/worker/SoundWorker.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("a worker that cannot be started answers at once, and no watchdog waits for it")
{
    SoundWorker worker{QString()}; // no program: QProcess fails before it returns
    std::optional<Error> answer;
    worker.ask([&](const Result<SoundDevices>& devices) { answer = devices.error(); });
    REQUIRE(answer);
    CHECK(answer->kind == ErrorKind::Closed);
    for (const QTimer* timer : worker.findChildren<QTimer*>())
        CHECK_FALSE(timer->isActive());
}

TEST_CASE("a worker that was ended starts nothing for who asks later, and answers nobody")
{
    SoundWorker worker{QString()};
    worker.end();
    bool isAnswered = false;
    worker.ask([&](const Result<SoundDevices>&) { isAnswered = true; });
    const auto sound = std::make_shared<OpenSound>();
    sound->played = [&](const Result<PlayedSound>&) { isAnswered = true; };
    worker.open(1, sound, {.kind = SoundMessage::Kind::Play, .stream = 1});
    worker.end();
    CHECK_FALSE(isAnswered);
}

TEST_CASE("a signal that is too long for the worker is refused, and the worker is left alone")
{
    SoundWorker worker(QStringLiteral("/nonexistent/precall"));
    std::optional<Error> end;
    const auto sound = std::make_shared<OpenSound>();
    sound->played = [&](const Result<PlayedSound>& played) { end = played.error(); };
    SoundMessage command{.kind = SoundMessage::Kind::Play, .stream = 1};
    command.signal.samples.resize(longestSignal + 1);
    worker.open(1, sound, command);
    REQUIRE(end);
    CHECK(end->kind == ErrorKind::TooLarge);
}
