#include "core/platform/browsers/PortalDenials.h"
#include "tests/servers/PermissionStore_linux.h"
#include "tests/servers/Stopping.h"

#include <QLocalServer>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;
using test::PermissionStore;
using namespace std::chrono_literals;

namespace {

constexpr char usualBus[] = "DBUS_SESSION_BUS_ADDRESS";

/// The session's bus is that one as long as this lives.
class SessionBus
{
public:
    explicit SessionBus(const QByteArray& address) : m_before(qgetenv(usualBus))
    {
        qputenv(usualBus, address);
    }
    ~SessionBus() { m_before.isNull() ? qunsetenv(usualBus) : qputenv(usualBus, m_before); }
    SessionBus(const SessionBus&) = delete;
    SessionBus& operator=(const SessionBus&) = delete;

private:
    QByteArray m_before;
};

QStringList denialsBy(const char* reply, PermissionStore::Manner manner = PermissionStore::Manner::Answers)
{
    const PermissionStore store(reply, manner);
    const SessionBus bus(store.address());
    return cameraDenialsOfPortal(10s, {});
}

} // namespace

TEST_CASE("Of the permissions of cameras those that say no, and nothing else, are denials")
{
    CHECK(denialsBy("({'org.mozilla.firefox': ['no'], 'snap.firefox': ['no'], 'com.google.Chrome': ['yes'], "
                    "'org.chromium.Chromium': ['ask'], 'a.b.C': [], 'd.e.F': ['no', 'no'], 'g.h.I': ['No']}, "
                    "<byte 0>)") ==
          QStringList{QStringLiteral("org.mozilla.firefox"), QStringLiteral("snap.firefox")});
    CHECK(denialsBy("(@a{sas} {}, <0>)").isEmpty());
}

TEST_CASE("A store that refuses, or is not there, denies nothing")
{
    using Manner = PermissionStore::Manner;
    CHECK(denialsBy("(@a{sas} {}, <0>)", Manner::Refuses).isEmpty());
    CHECK(denialsBy("(@a{sas} {}, <0>)", Manner::Absent).isEmpty());
}

TEST_CASE("Of a store that is full of programs no more than a thousand are looked at, and no endless name")
{
    QByteArray programs;
    for (int i = 0; i < 1500; ++i)
        programs += "'org.example.App" + QByteArray::number(i) + "': ['no'], ";
    CHECK(denialsBy("({" + programs + "'z': ['no']}, <0>)").size() == 1000);
    CHECK(denialsBy("({'" + QByteArray(256, 'x') + "': ['no'], 'y': ['no']}, <0>)") ==
          QStringList{QStringLiteral("y")});
}

TEST_CASE("Without a bus nothing is denied, and none is started")
{
    const SessionBus none("autolaunch:");
    CHECK(cameraDenialsOfPortal(10s, {}).isEmpty());
    const SessionBus gone("unix:path=/nonexistent/bus");
    CHECK(cameraDenialsOfPortal(10s, {}).isEmpty());
}

TEST_CASE("A store that hangs is waited for within its limit, and obeys stop")
{
    const PermissionStore store("(@a{sas} {}, <0>)", PermissionStore::Manner::Hangs);
    const SessionBus bus(store.address());
    const auto ask = [](std::stop_token stop) { cameraDenialsOfPortal(60s, stop); };
    CHECK(test::timeToStop(ask, [&] { return store.questions() == 1; }) <= test::stopBound);
    CHECK(cameraDenialsOfPortal(50ms, {}).isEmpty());
}

TEST_CASE("A bus that takes a connection and says nothing is waited for within its limit, and obeys stop")
{
    QTemporaryDir folder;
    QLocalServer silent;
    REQUIRE(silent.listen(folder.filePath(QStringLiteral("bus"))));
    const SessionBus bus("unix:path=" + silent.fullServerName().toUtf8());
    const auto ask = [](std::stop_token stop) { cameraDenialsOfPortal(60s, stop); };
    CHECK(test::timeToStop(ask, [&] { return silent.waitForNewConnection(0); }) <= test::stopBound);
    CHECK(cameraDenialsOfPortal(50ms, {}).isEmpty());
}
