#include "core/report/ReportFile.h"

#include "core/report/ReportFormats.h"
#include "tests/unit/report/SampleReport.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& name)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void put(const QString& name, const QByteArray& content)
{
    QFile file(name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
}

QStringList filesIn(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

ErrorKind kindOf(const Result<void>& written)
{
    REQUIRE_FALSE(written.ok());
    CHECK_FALSE(written.error().detail.isEmpty());
    return written.error().kind;
}

} // namespace

TEST_CASE("A file is written whole, for its owner only")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report.json"_s);
    for (const bool overwrite : {false, true}) {
        QFile::remove(name);
        REQUIRE(writeFile(name, "content", overwrite).ok());
        CHECK(contentOf(name) == "content");
        CHECK((QFileInfo(name).permissions() &
               (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)) == 0);
        CHECK(filesIn(folder) == QStringList{u"report.json"_s});
    }
}

TEST_CASE("Nothing is overwritten unless that is wanted")
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"report.json"_s);
    put(name, "old");
    CHECK(kindOf(writeFile(name, "new", false)) == ErrorKind::Invalid);
    CHECK(contentOf(name) == "old");
    REQUIRE(QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    REQUIRE(writeFile(name, "new", true).ok());
    CHECK(contentOf(name) == "new");
    CHECK((QFileInfo(name).permissions() & QFile::ReadOther) == 0);
}

TEST_CASE("A link that leads nowhere is not written through")
{
    const QTemporaryDir folder;
    const QString link = folder.filePath(u"link"_s);
    REQUIRE(QFile::link(folder.filePath(u"nowhere"_s), link));
    CHECK(kindOf(writeFile(link, "x", false)) == ErrorKind::Invalid);
    CHECK_FALSE(QFile::exists(folder.filePath(u"nowhere"_s)));
}

TEST_CASE("What stands in the way of writing is told apart")
{
    const QTemporaryDir folder;
    CHECK(kindOf(writeFile(folder.filePath(u"missing/report.json"_s), "x", false)) == ErrorKind::NotFound);
    CHECK(kindOf(writeFile(folder.filePath(u"missing/report.json"_s), "x", true)) == ErrorKind::NotFound);
    CHECK(kindOf(writeFile(folder.path(), "x", true)) == ErrorKind::Invalid);
    CHECK(filesIn(folder).isEmpty());
}

TEST_CASE("A report file of either kind is read by its first bytes")
{
    const QTemporaryDir folder;
    const QString json = folder.filePath(u"report.pdf"_s), pdf = folder.filePath(u"report.json"_s);
    put(json, toJson(sampleReport()));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(writePdf(sampleReport(), toJson(sampleReport()), file).ok());
    file.close();
    for (const QString& name : {json, pdf}) {
        const Result<Report> report = loadReport(name);
        REQUIRE(report.ok());
        CHECK(*report == sampleReport());
    }
}

TEST_CASE("What cannot be read as a report is told apart")
{
    const QTemporaryDir folder;
    const auto kindOfFile = [](const QString& name) {
        const Result<Report> report = loadReport(name);
        REQUIRE_FALSE(report.ok());
        return report.error().kind;
    };
    const QString name = folder.filePath(u"x"_s);
    CHECK(kindOfFile(name) == ErrorKind::NotFound);
    CHECK(kindOfFile(folder.path()) == ErrorKind::Invalid);
    put(name, {});
    CHECK(kindOfFile(name) == ErrorKind::Invalid);
    put(name, "%PDF-1.4\nnothing");
    CHECK(kindOfFile(name) == ErrorKind::NotFound);
    QFile large(name);
    REQUIRE(large.open(QIODevice::WriteOnly));
    REQUIRE(large.resize(65 * 1024 * 1024));
    large.close();
    CHECK(kindOfFile(name) == ErrorKind::TooLarge);
}
