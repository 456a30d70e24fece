#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;
using Kind = RemoteSession::Kind;

namespace {

QProcessEnvironment environment(std::initializer_list<std::pair<const char*, const char*>> variables)
{
    QProcessEnvironment all;
    for (const auto& [name, value] : variables)
        all.insert(QLatin1String(name), QLatin1String(value));
    return all;
}

} // namespace

TEST_CASE("The environment of a session tells what kind it is, without telling where from")
{
    const LinuxTree tree;
    const auto kind = [&](const char* name, const char* value) {
        const RemoteSession session = remoteSessionFrom(environment({{name, value}}), tree.files());
        CHECK(session.evidence == (session.kind == Kind::None ? QString() : QString(QLatin1String(name))));
        return session.kind;
    };
    CHECK(kind("XRDP_SESSION", "1") == Kind::Xrdp);
    CHECK(kind("VNCDESKTOP", "host:1 (me)") == Kind::Vnc);
    CHECK(kind("ViewClient_Machine_Name", "PC-7") == Kind::Horizon);
    CHECK(kind("SSH_CONNECTION", "192.0.2.1 50000 192.0.2.2 22") == Kind::Ssh);
    CHECK(kind("X2GO_SESSION", "me-50") == Kind::Other);
    CHECK(kind("XRDP_SESSION", "") == Kind::None);
    CHECK(kind("HOME", "/home/me") == Kind::None);
}

TEST_CASE("The server behind the display tells VNC, and goes before SSH but after xrdp")
{
    LinuxTree tree;
    tree.with("/tmp/.X7-lock", "      4711\n").with("/proc/4711/comm", "Xtigervnc\n");
    CHECK(remoteSessionFrom(environment({{"DISPLAY", ":7.0"}}), tree.files()).kind == Kind::Vnc);
    CHECK(remoteSessionFrom(environment({{"DISPLAY", ":7"}, {"SSH_CONNECTION", "a"}}), tree.files()).kind ==
          Kind::Vnc);
    CHECK(remoteSessionFrom(environment({{"DISPLAY", ":7"}, {"XRDP_SESSION", "1"}}), tree.files()).kind ==
          Kind::Xrdp);
    CHECK(remoteSessionFrom(environment({{"DISPLAY", ":8"}}), tree.files()).kind == Kind::None);
    CHECK(remoteSessionFrom(environment({{"DISPLAY", "../../7"}}), tree.files()).kind == Kind::None);
}

TEST_CASE("An ordinary server, or a lock with nonsense, is a local session")
{
    for (const char* lock : {"      4711\n", "many\n", ""}) {
        LinuxTree tree;
        tree.with("/tmp/.X0-lock", lock).with("/proc/4711/comm", "Xorg\n");
        CHECK(remoteSessionFrom(environment({{"DISPLAY", ":0"}}), tree.files()) == RemoteSession{});
    }
}

TEST_CASE("The version of a Citrix delivery agent is its package's")
{
    LinuxTree tree;
    tree.with("/opt/Citrix/VDA/bin/ctxreg", "")
        .with("/var/lib/dpkg/status",
              "Package: other\nVersion: 1\n\nPackage: xendesktopvda\nStatus: install ok installed\n"
              "Version: 21.04.200.4-1.ubuntu18.04\n\nPackage: z\nVersion: 9\n");
    const RemoteSession session = remoteSessionFrom(environment({{"SSH_CONNECTION", "a"}}), tree.files());
    CHECK(session.kind == Kind::Citrix);
    CHECK(session.version.toString() == QLatin1String("21.4.200.4"));
}

TEST_CASE("A Citrix delivery agent of another packager has no version that could be told")
{
    LinuxTree tree;
    tree.with("/opt/Citrix/VDA/bin/ctxreg", "")
        .with("/var/lib/dpkg/status", "Package: xendesktopvda-extra\nVersion: 1\n");
    CHECK(remoteSessionFrom(environment({}), tree.files()).version.isNull());
}
