#include "core/platform/camera/LinuxCameras.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

using State = SystemCamera::State;

/// A configuration with one interface of that class (USB 2.0, 9.6.3 and 9.6.5), behind a device descriptor.
QByteArray descriptors(char interfaceClass)
{
    QByteArray bytes(18, '\0');
    bytes[0] = 18;
    bytes[1] = 1;
    bytes += QByteArray("\x09\x02\x12\x00\x01\x01\x00\x80\x32", 9);
    bytes += QByteArray("\x09\x04\x00\x00\x01", 5) + interfaceClass + QByteArray("\x01\x00\x00", 3);
    return bytes;
}

void plugIn(LinuxTree& tree)
{
    tree.with("/sys/bus/usb/devices/1-2/product", "HD Webcam\n")
        .with("/sys/bus/usb/devices/1-2/authorized", "1\n")
        .with("/sys/bus/usb/devices/1-2/descriptors", descriptors(0x0e))
        .with("/sys/bus/usb/devices/1-2:1.0/bInterfaceClass", "0e\n")
        .with("/sys/bus/usb/devices/1-2:1.0/bInterfaceSubClass", "01\n");
}

void makeNode(LinuxTree& tree)
{
    tree.with("/sys/bus/usb/devices/1-2:1.0/driver/module", "")
        .with("/sys/class/video4linux/video0/name", "HD Webcam\n")
        .with("/sys/class/video4linux/video0/index", "0\n")
        .with("/sys/class/video4linux/video1/name", "HD Webcam\n")
        .with("/sys/class/video4linux/video1/index", "1\n");
}

CameraObstacles seenIn(const LinuxTree& tree, bool mayOpen = true)
{
    return cameraObstaclesFrom(tree.files(), [mayOpen](const QString&) { return mayOpen; });
}

} // namespace

TEST_CASE("A machine without a camera has nothing in the way of one")
{
    LinuxTree tree;
    tree.with("/sys/bus/usb/devices/1-1:1.0/bInterfaceClass", "03\n")
        .with("/sys/bus/usb/devices/usb1/authorized_default", "0\n");
    CHECK(seenIn(tree) == CameraObstacles());
}

TEST_CASE("A camera that works is listed once, with its device file")
{
    LinuxTree tree;
    plugIn(tree);
    makeNode(tree);
    const CameraObstacles seen = seenIn(tree);
    REQUIRE(seen.cameras.size() == 1);
    CHECK(seen.cameras.first() ==
          SystemCamera{QStringLiteral("HD Webcam"), State::Usable, QStringLiteral("/dev/video0"), {}});
}

TEST_CASE("A device file that is not for this user")
{
    LinuxTree tree;
    plugIn(tree);
    makeNode(tree);
    CHECK(seenIn(tree, false).cameras.constFirst().state == State::NotPermitted);
}

TEST_CASE("Who has the camera open is named, the second node for metadata left out")
{
    LinuxTree tree;
    plugIn(tree);
    makeNode(tree);
    tree.with("/proc/4711/comm", "zoom\n").with("/proc/4712/comm", "editor\n").with("/proc/uptime", "1\n");
    const auto open = [&](const char* process, const char* number, const char* target) {
        const QString folder = tree.path() + QStringLiteral("/proc/%1/fd").arg(QLatin1String(process));
        QDir().mkpath(folder);
        REQUIRE(QFile::link(QLatin1String(target), folder + QLatin1Char('/') + QLatin1String(number)));
    };
    open("4711", "3", "/dev/video0");
    open("4711", "4", "/dev/video0");
    open("4712", "3", "/dev/video1");
    open("4712", "4", "/home/user/video0");
    CHECK(seenIn(tree).cameras.constFirst().holders == QStringList{QStringLiteral("zoom")});
}

TEST_CASE("A camera without a driver, and the line that keeps it away")
{
    LinuxTree tree;
    plugIn(tree);
    CHECK(seenIn(tree).cameras.constFirst().state == State::NoDriver);
    for (const char* line : {"blacklist uvcvideo", "install  uvcvideo /bin/false"}) {
        tree.with("/etc/modprobe.d/no-camera.conf", QByteArray("# by the administrator\n") + line + "\n");
        const SystemCamera camera = seenIn(tree).cameras.constFirst();
        CHECK(camera.state == State::NoDriver);
        CHECK(camera.name == QLatin1String("HD Webcam"));
        CHECK(camera.evidence ==
              QStringLiteral("/etc/modprobe.d/no-camera.conf: ") + QString::fromLatin1(line).simplified());
    }
    tree.with("/etc/modprobe.d/no-camera.conf", "#blacklist uvcvideo\noptions uvcvideo quirks=2\n");
    CHECK(seenIn(tree).cameras.constFirst().evidence ==
          QLatin1String("/sys/bus/usb/devices/1-2:1.0/driver"));
}

TEST_CASE("A camera that is not authorised is told by its descriptors")
{
    LinuxTree tree;
    tree.with("/sys/bus/usb/devices/1-2/product", "HD Webcam\n")
        .with("/sys/bus/usb/devices/1-2/authorized", "0\n")
        .with("/sys/bus/usb/devices/1-2/descriptors", descriptors(0x0e));
    CameraObstacles seen = seenIn(tree);
    REQUIRE(seen.cameras.size() == 1);
    CHECK(seen.cameras.first().state == State::Disabled);
    CHECK_FALSE(seen.policy);

    tree.with("/sys/bus/usb/devices/usb1/authorized_default", "0\n");
    seen = seenIn(tree);
    REQUIRE(seen.policy);
    CHECK(seen.policy->name == QLatin1String("authorized_default"));
    CHECK(seen.policy->place == QLatin1String("/sys/bus/usb/devices/usb1"));
}

TEST_CASE("Another device that is not authorised, and descriptors that are cut, are no camera")
{
    for (const QByteArray& bytes : {descriptors(0x03), descriptors(0x0e).first(30), QByteArray("\x00\x04", 2),
                                    QByteArray("\xff\x04\x00", 3), QByteArray()}) {
        LinuxTree tree;
        tree.with("/sys/bus/usb/devices/1-2/authorized", "0\n")
            .with("/sys/bus/usb/devices/1-2/descriptors", bytes);
        CHECK(seenIn(tree).cameras.isEmpty());
    }
}
