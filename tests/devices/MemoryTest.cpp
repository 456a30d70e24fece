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

/// What the memory of a program that lives on may grow by, in KiB: room for what libraries keep for the next time.
constexpr qint64 mostGrowthKib = 2048;

/// Of this process and of those that it started, in KiB; what is free within is given back first.
qint64 residentKib(qint64 worker = 0)
{
    malloc_trim(0);
    qint64 sum = 0;
    for (const QString& process : {QStringLiteral("self"), QString::number(worker)}) {
        QFile status(QStringLiteral("/proc/%1/status").arg(process));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                sum += line.simplified().split(' ').value(1).toLongLong();
    }
    return sum;
}

qsizetype openFiles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
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
    const qint64 before = residentKib(sound.workerId());
    const qsizetype files = openFiles();
    const int painted = picture.frame().painted();
    QTest::qWait(int(minutes * 60'000));
    const qint64 after = residentKib(sound.workerId());
    WARN(minutes << " minutes: " << before << " KiB before, " << after << " KiB after, "
                 << picture.frame().painted() - painted << " pictures painted");
    CHECK(picture.frame().painted() - painted > minutes * 60 * 15);
    CHECK(after - before <= mostGrowthKib);
    CHECK(openFiles() <= files);
}

TEST_CASE("figure: opened and closed a hundred times, picture and level take no more memory than after the first",
          "[.memory]")
{
    constexpr int cyclesAtFirst = 20;
    constexpr int cycles = 100;
    WorkerSound sound;
    CameraStream& stream = camerasUnderTest().stream();
    const auto cycle = [&] {
        PictureView picture(camerasUnderTest(), nullptr, nullptr);
        LevelView level(sound, nullptr);
        picture.show();
        level.show();
        REQUIRE(QTest::qWaitFor([&] { return picture.frame().painted() > 0; }, 15'000));
        picture.hide();
        level.hide();
        REQUIRE(QTest::qWaitFor(
            [&] { return stream.record().entry().state.phase == StreamState::Phase::Off; }, 5000));
    };
    for (int i = 0; i < cyclesAtFirst; ++i)
        cycle();
    const qint64 worker = sound.workerId();
    const qint64 before = residentKib(worker);
    const qsizetype files = openFiles();
    for (int i = 0; i < cycles; ++i)
        cycle();
    WARN(cycles << " times: " << before << " KiB before, " << residentKib(worker) << " KiB after");
    CHECK(residentKib(worker) - before <= mostGrowthKib);
    CHECK(openFiles() <= files + 2);
    CHECK(sound.workerId() == worker);
}
