#include "core/platform/WindowsSession.h"

#include "tests/fakes/FakeRegistry.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

using Kind = RemoteSession::Kind;
using Protocol = WindowsSession::Protocol;

const QString citrixAgent = QStringLiteral("HKLM\\SOFTWARE\\Citrix\\VirtualDesktopAgent");
const QString citrixPackage = QStringLiteral(
    "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Citrix Virtual Desktop Agent");
const QString terminalServices =
    QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services");

FakeRegistry withCitrix(const QJsonValue& version)
{
    FakeRegistry registry;
    registry.with(citrixAgent + QStringLiteral("\\State"), QStringLiteral("Registered"), 1);
    registry.with(citrixPackage, QStringLiteral("DisplayVersion"), version);
    return registry;
}

} // namespace

TEST_CASE("A console without an agent is no virtual desktop")
{
    FakeRegistry registry;
    registry.with(QStringLiteral("HKCU\\Volatile Environment"), QStringLiteral("USERNAME"),
                  QStringLiteral("x"));
    CHECK(windowsRemoteSession(registry, {}) == RemoteSession());
}

TEST_CASE("Citrix's agent tells its version, whatever Windows calls the session")
{
    for (const Protocol protocol : {Protocol::Console, Protocol::Ica}) {
        FakeRegistry registry = withCitrix(QStringLiteral("7.15.4000.653"));
        const RemoteSession session = windowsRemoteSession(registry, {protocol, 2, true});
        CHECK(session.kind == Kind::Citrix);
        CHECK(session.version == QVersionNumber({7, 15, 4000, 653}));
        CHECK(session.evidence == citrixAgent);
    }
    for (const QJsonValue& version : {QJsonValue(715), QJsonValue(QStringLiteral("new")), QJsonValue()}) {
        FakeRegistry registry = withCitrix(version);
        const RemoteSession session = windowsRemoteSession(registry, {});
        CHECK(session.kind == Kind::Citrix);
        CHECK(session.version.isNull());
    }
}

TEST_CASE("A session by Citrix's protocol without a readable agent is Citrix of no known version")
{
    FakeRegistry registry;
    const RemoteSession session = windowsRemoteSession(registry, {Protocol::Ica, 1, true});
    CHECK(session.kind == Kind::Citrix);
    CHECK(session.version.isNull());
}

TEST_CASE("Horizon is known by what its client left for the session, and only of that session")
{
    FakeRegistry registry;
    registry.with(QStringLiteral("HKCU\\Volatile Environment\\3"), QStringLiteral("ViewClient_Protocol"),
                  QStringLiteral("BLAST"));
    CHECK(windowsRemoteSession(registry, {Protocol::Console, 1, true}).kind == Kind::Other);
    const RemoteSession session = windowsRemoteSession(registry, {Protocol::Rdp, 3, true});
    CHECK(session.kind == Kind::Horizon);
    CHECK(session.evidence == QLatin1String("HKCU\\Volatile Environment\\3\\ViewClient_Protocol"));
}

TEST_CASE("A remote desktop on a machine with Citrix's agent is a remote desktop, with its policies")
{
    FakeRegistry registry = withCitrix(QStringLiteral("7.33"));
    registry.with(terminalServices, QStringLiteral("fDisableCameraRedir"), 1);
    const RemoteSession session = windowsRemoteSession(registry, {Protocol::Rdp, 1, true});
    CHECK(session.kind == Kind::Rdp);
    CHECK(session.notPassedOn == QStringList{QStringLiteral("camera")});
}
