#include "core/report/ReportFile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <catch2/catch.hpp>
#include <csignal>
#include <sys/resource.h>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

/// Lets no file of this process grow beyond a size: what a full disk does, without one (setrlimit(2)).
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

} // namespace

TEST_CASE("A disk that is full leaves neither half a file nor the old one changed")
{
    const QTemporaryDir folder;
    const QString old = folder.filePath(u"old"_s), fresh = folder.filePath(u"fresh"_s);
    REQUIRE(writeFile(old, "old", false).ok());
    const QByteArray large(1'000'000, 'x');
    {
        const SmallDisk disk(4096);
        for (const Result<void>& written : {writeFile(fresh, large, false), writeFile(old, large, true)}) {
            REQUIRE_FALSE(written.ok());
            CHECK(written.error().kind == ErrorKind::Io);
            CHECK_FALSE(written.error().detail.isEmpty());
        }
    }
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"old"_s});
    CHECK(QFileInfo(old).size() == 3);
}

TEST_CASE("A device is written to, never replaced")
{
    REQUIRE(writeFile(u"/dev/null"_s, "x", false).ok());
    const Result<void> written = writeFile(u"/dev/full"_s, "x", true);
    REQUIRE_FALSE(written.ok());
    CHECK(written.error().kind == ErrorKind::Io);
    CHECK(written.error().code == ENOSPC);
    CHECK_FALSE(QFileInfo(u"/dev/full"_s).isFile());
}

TEST_CASE("A folder that takes no files is access denied, also for root")
{
    for (const bool overwrite : {false, true}) {
        const Result<void> written = writeFile(u"/sys/report.json"_s, "x", overwrite);
        REQUIRE_FALSE(written.ok());
        CHECK(written.error().kind == ErrorKind::AccessDenied);
    }
}
