#include "core/report/ProcessStart.h"
#include "core/report/ReportFile.h"
#include "core/report/ReportFormats.h"
#include "tests/unit/report/SampleReport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// Leaves a file behind as a process of this number and start would have, so many seconds ago.
QString leave(const QString& folder, const QString& id, qint64 process, qint64 start,
              const QByteArray& content, int secondsAgo = 0)
{
    const QString name = QDir(folder).filePath(u"%1.%2.%3.json"_s.arg(id).arg(process).arg(start));
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(content) == content.size());
    REQUIRE(file.flush());
    REQUIRE(file.setFileTime(QDateTime::currentDateTime().addSecs(-secondsAgo),
                             QFileDevice::FileModificationTime));
    return name;
}

qint64 self()
{
    return QCoreApplication::applicationPid();
}

/// This process had another start: the number was used again.
qint64 earlierStart()
{
    return processStart(self()).value() - 1;
}

} // namespace

TEST_CASE("A process is told by its number and its start")
{
    CHECK(processStart(self()) == processStart(self()));
    CHECK(processStart(self()).value() > 0);
    CHECK_FALSE(processStart(qint64(1) << 40));
}

TEST_CASE("The report of a run is kept in one file until it is dismissed")
{
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data/reports"_s);
    ReportStore store(folder);
    REQUIRE(store.save(sampleReport()).ok());
    REQUIRE(store.save(sampleReport()).ok());
    CHECK(filesIn(folder).size() == 1);
    CHECK((QFile::permissions(folder) & (QFile::ExeGroup | QFile::ExeOther | QFile::ReadOther)) == 0);
    store.remove(u"AAA-AAA"_s);
    CHECK(filesIn(folder).size() == 1);
    store.remove(sampleReport().id);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("Only what dead processes left behind is offered, newest first")
{
    const QTemporaryDir folder;
    ReportStore store(folder.path());
    const auto leaveReport = [&](const QString& id, int age) {
        Report report = sampleReport();
        report.id = id;
        leave(folder.path(), id, self(), earlierStart(), toJson(report), age);
    };
    REQUIRE(store.save(sampleReport()).ok());
    CHECK_FALSE(store.newestLeftBehind());
    leaveReport(u"AAA-AAA"_s, 60);
    leaveReport(u"CCC-CCC"_s, 30);
    leave(folder.path(), u"DDD-DDD"_s, self(), earlierStart(), "{ \"schema\": ");
    leave(folder.path(), u"other"_s, self(), earlierStart(), toJson(sampleReport()));
    for (const auto& id : {u"CCC-CCC"_s, u"AAA-AAA"_s}) {
        REQUIRE(store.newestLeftBehind());
        CHECK(store.newestLeftBehind()->id == id);
        store.remove(id);
    }
    CHECK_FALSE(store.newestLeftBehind());
}

TEST_CASE("What is left behind does not pile up")
{
    const QTemporaryDir folder;
    ReportStore store(folder.path());
    for (int i = 0; i < 14; ++i)
        leave(folder.path(), u"AAA-A%1"_s.arg(i), self(), earlierStart(), toJson(sampleReport()), 100 + i);
    REQUIRE(store.save(sampleReport()).ok());
    const QStringList kept = filesIn(folder.path());
    CHECK(kept.size() == 11);
    CHECK(kept.filter(u"AAA-A0."_s).size() == 1);
    CHECK(kept.filter(u"AAA-A13."_s).isEmpty());
}

TEST_CASE("Without a folder nothing is kept, and that is said")
{
    ReportStore store{QString()};
    const Result<void> saved = store.save(sampleReport());
    REQUIRE_FALSE(saved.ok());
    CHECK(saved.error().kind == ErrorKind::Unsupported);
    CHECK_FALSE(store.newestLeftBehind());
    store.remove(u"AAA-AAA"_s);
}

TEST_CASE("A number that leads elsewhere is refused")
{
    const QTemporaryDir folder;
    ReportStore store(folder.path());
    Report report = sampleReport();
    for (const QString& id : {u"../../x"_s, u""_s, u"a/b"_s, QString(300, u'A')}) {
        report.id = id;
        const Result<void> saved = store.save(report);
        REQUIRE_FALSE(saved.ok());
        CHECK(saved.error().kind == ErrorKind::Invalid);
    }
    CHECK(filesIn(folder.path()).isEmpty());
}
