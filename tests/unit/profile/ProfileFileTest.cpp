#include "core/profile/ProfileReader.h"
#include "tests/unit/profile/ProfileFixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

class Folder
{
public:
    QString write(const char* name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return file.fileName();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private:
    QTemporaryDir m_folder;
};

Error errorOf(const QString& fileOrName)
{
    const auto profile = loadProfile(fileOrName);
    REQUIRE_FALSE(profile.ok());
    CHECK_FALSE(profile.error().detail.isEmpty());
    return profile.error();
}

/// The working directory for as long as it lives.
class WorkingFolder
{
public:
    explicit WorkingFolder(const QString& folder) { QDir::setCurrent(folder); }
    ~WorkingFolder() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(WorkingFolder)

private:
    QString m_before = QDir::currentPath();
};

} // namespace

TEST_CASE("A profile file is read, and known by the hash of its bytes")
{
    const Folder folder;
    const QByteArray json = caseFile("base.json");
    const auto profile = loadProfile(folder.write("own.json", json));
    REQUIRE(profile.ok());
    CHECK(profile->id == QStringLiteral("base"));
    CHECK(profile->sha256.toLatin1() == QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

TEST_CASE("A file that is not there, a folder, an empty and a huge file are told apart")
{
    const Folder folder;
    CHECK(errorOf(folder.path("none.json")).kind == ErrorKind::NotFound);
    CHECK(errorOf(QStringLiteral("none.JSON")).kind == ErrorKind::NotFound);
    CHECK(errorOf(folder.path("")).kind == ErrorKind::Io);
    CHECK(errorOf(folder.path("")).detail.contains(QStringLiteral("folder")));
    CHECK(errorOf(folder.write("empty.json", {})).kind == ErrorKind::Invalid);
    CHECK(errorOf(folder.write("huge.json", QByteArray(1024 * 1024 + 1, ' '))).kind == ErrorKind::TooLarge);
    CHECK(errorOf(folder.write("full.json", QByteArray(1024 * 1024, ' '))).kind == ErrorKind::Invalid);
}

TEST_CASE("An invalid file's error has one line for each fault")
{
    const Folder folder;
    QJsonValue profile = edited(baseProfile(), QStringLiteral("/streams/up"), 99);
    profile = edited(profile, QStringLiteral("/id"), QJsonValue(QJsonValue::Undefined));
    const Error error = errorOf(folder.write("bad.json", toJson(profile)));
    CHECK(error.kind == ErrorKind::Invalid);
    CHECK(error.detail ==
          QStringLiteral("$.id: is missing\n$.streams.up: must be a whole number from 0 to 50"));
}

TEST_CASE("A name that is neither file nor built in is told with the names that are")
{
    const Error error = errorOf(QStringLiteral("nonesuch"));
    CHECK(error.kind == ErrorKind::NotFound);
    CHECK(error.detail.contains(QStringLiteral("flexperto, webrtc")));
    CHECK(errorOf(QString()).kind == ErrorKind::NotFound);
}

TEST_CASE("No file stands in for a built-in profile, its path does name it")
{
    const Folder folder;
    const WorkingFolder here(folder.path(""));
    folder.write("flexperto", caseFile("base.json"));
    CHECK(loadProfile(QStringLiteral("flexperto")).value().id == QStringLiteral("flexperto"));
    CHECK(loadProfile(QStringLiteral("./flexperto")).value().id == QStringLiteral("base"));
}
