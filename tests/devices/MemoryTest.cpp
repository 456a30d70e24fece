#include "app/gui/LevelView.h"
#include "app/gui/PictureFrame.h"
#include "app/gui/PictureView.h"
#include "core/media/camera/CameraStream.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "tests/devices/CamerasUnderTest.h"

#include <QDir>
#include <QTest>

#include <catch2/catch.hpp>
#include <malloc.h>

using namespace precall;
using namespace std::chrono_literals;

namespace {

/// What the memory of a program that lives on may grow by, in KiB: room for what libraries keep for the next
/// time. A tool that keeps books beside it (valgrind) takes more, and finds the leaks by itself.
qint64 mostGrowthKib()
{
    return qEnvironmentVariable("MOST_GROWTH_KIB", QStringLiteral("2048")).toLongLong();
}

/// What this process and its sound worker hold.
struct Held
{
    qint64 residentKib = 0;
    qsizetype handles = 0;
    int processes = 0; ///< that this one has started and that live
};

/// The line of a process's status, as a number.
qint64 statusNumber(const QString& process, const char* key)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// What is free within the memory is given back first.
Held heldWith(qint64 worker)
{
    malloc_trim(0);
    Held held;
    for (const QString& process : {QStringLiteral("self"), QString::number(worker)}) {
        held.residentKib += statusNumber(process, "VmRSS:");
        held.handles += QDir(QStringLiteral("/proc/%1/fd").arg(process))
                            .entryList(QDir::AllEntries | QDir::System)
                            .size();
    }
    for (const QString& process :
         QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs))
        held.processes += statusNumber(process, "PPid:") == QCoreApplication::applicationPid();
    return held;
}

} // namespace

TEST_CASE("figure: picture and level shown for minutes, as in a meeting, take no more memory than at first",
          "[.memory]")
{
    const double minutes = qEnvironmentVariable("MINUTES", QStringLiteral("10")).toDouble();
    WorkerSound sound;
    PictureView picture(camerasUnderTest(), nullptr, nullptr);
    LevelView level(sound, nullptr);
    picture.show();
    level.show();
    REQUIRE(QTest::qWaitFor([&] { return picture.frame().painted() > 0; }, 15'000));
    QTest::qWait(20'000); // until caches are full
    const Held before = heldWith(sound.workerId());
    const int painted = picture.frame().painted();
    QTest::qWait(int(minutes * 60'000));
    const Held after = heldWith(sound.workerId());
    WARN(minutes << " minutes: " << before.residentKib << " KiB before, " << after.residentKib
                 << " KiB after, " << picture.frame().painted() - painted << " pictures painted");
    CHECK(picture.frame().painted() - painted > minutes * 60 * 15);
    CHECK(after.residentKib - before.residentKib <= mostGrowthKib());
    CHECK(after.handles <= before.handles);
    CHECK(after.processes == before.processes);
}

TEST_CASE("figure: opened and closed a hundred times, picture and level take no more memory than after the first",
          "[.memory]")
{
    const int cycles = qEnvironmentVariableIntValue("CYCLES") ? qEnvironmentVariableIntValue("CYCLES") : 100;
    const int cyclesAtFirst = cycles / 5;
    WorkerSound sound;
    CameraStream& stream = camerasUnderTest().stream();
    const auto isIn = [&](StreamState::Phase phase) { return stream.record().entry().state.phase == phase; };
    const auto isSeenOnce = [&](PictureView& picture) {
        const auto isPainted = [&] { return picture.frame().painted() > 0; };
        picture.show();
        REQUIRE(QTest::qWaitFor([&] { return isPainted() || isIn(StreamState::Phase::NoPicture); }, 15'000));
        picture.hide();
        REQUIRE(QTest::qWaitFor([&] { return isIn(StreamState::Phase::Off); }, 5000));
        return isPainted();
    };
    const auto cycle = [&] {
        PictureView picture(camerasUnderTest(), nullptr, nullptr);
        LevelView level(sound, nullptr);
        level.show();
        // Beneath valgrind opening may take longer than a camera has time for: then it is tried again.
        REQUIRE((isSeenOnce(picture) || isSeenOnce(picture) || isSeenOnce(picture)));
        level.hide();
    };
    for (int i = 0; i < cyclesAtFirst; ++i)
        cycle();
    const qint64 worker = sound.workerId();
    const Held before = heldWith(worker);
    for (int i = 0; i < cycles; ++i)
        cycle();
    const Held after = heldWith(worker);
    WARN(cycles << " times: " << before.residentKib << " KiB before, " << after.residentKib << " KiB after, "
                << before.handles << " and " << after.handles << " handles, " << before.processes << " and "
                << after.processes << " processes beside it");
    CHECK(after.residentKib - before.residentKib <= mostGrowthKib());
    CHECK(after.handles <= before.handles + 2);
    CHECK(after.processes == before.processes);
    CHECK(sound.workerId() == worker);
}
