#include "core/platform/camera/LinuxCameras.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace precall {

namespace {

const QString videoFolder = QStringLiteral("/sys/class/video4linux/");
const QString usbFolder = QStringLiteral("/sys/bus/usb/devices/");
/// USB Device Class Definition for Video Devices: the class of a camera's interfaces.
constexpr char videoClass = 0x0e;

/// Where modprobe.d(5) looks.
constexpr std::array moduleFolders{"/etc/modprobe.d/", "/run/modprobe.d/", "/usr/local/lib/modprobe.d/",
                                   "/usr/lib/modprobe.d/", "/lib/modprobe.d/"};

/// The line that keeps the driver of USB cameras away; empty where there is none.
QString driverKeptAway(const SystemFiles& files)
{
    for (const char* folder : moduleFolders) {
        for (const QString& file : files.entries(QLatin1String(folder))) {
            const QString path = QLatin1String(folder) + file;
            for (const QByteArray& line : files.text(path).split('\n')) {
                const QList<QByteArray> words = fieldsOf(line);
                const bool install = words.value(0) == "install" && words.value(2).contains("/bin/");
                if (words.value(1) == "uvcvideo" && (words.value(0) == "blacklist" || install))
                    return QStringLiteral("%1: %2").arg(path, QString::fromUtf8(line.simplified()).left(200));
            }
        }
    }
    return {};
}

/// Whether the configuration descriptors have an interface of a camera (USB 2.0, section 9.6.5). They are
/// there also for a device that is not authorised, which has no interfaces.
bool describesCamera(const QByteArray& descriptors)
{
    constexpr char interfaceDescriptor = 4;
    for (qsizetype at = 0; at + 1 < descriptors.size();) {
        const auto length = quint8(descriptors.at(at));
        if (length < 2)
            return false;
        if (descriptors.at(at + 1) == interfaceDescriptor && at + 5 < descriptors.size() &&
            descriptors.at(at + 5) == videoClass)
            return true;
        at += length;
    }
    return false;
}

/// What is plugged in and reaches no driver.
QList<SystemCamera> idleUsbCameras(const SystemFiles& files)
{
    QList<SystemCamera> cameras;
    const QString keptAway = driverKeptAway(files);
    for (const QString& entry : files.entries(usbFolder)) {
        const QString path = usbFolder + entry;
        const QString device = path.section(QLatin1Char(':'), 0, 0);
        const QString name = files.line(device + QStringLiteral("/product"));
        const bool isControl = files.line(path + QStringLiteral("/bInterfaceClass")) == QLatin1String("0e") &&
                               files.line(path + QStringLiteral("/bInterfaceSubClass")) == QLatin1String("01");
        if (isControl && !files.exists(path + QStringLiteral("/driver")))
            cameras.append({name, SystemCamera::State::NoDriver,
                            keptAway.isEmpty() ? path + QStringLiteral("/driver") : keptAway, {}});
        const QString authorized = path + QStringLiteral("/authorized");
        if (device == path && files.number(authorized) == 0 &&
            describesCamera(files.text(path + QStringLiteral("/descriptors"))))
            cameras.append({name, SystemCamera::State::Disabled, authorized + QStringLiteral(" = 0"), {}});
    }
    return cameras;
}

/// A bus on which nothing new is let in.
std::optional<CameraSetting> usbPolicy(const SystemFiles& files)
{
    const QString name = QStringLiteral("authorized_default");
    for (const QString& entry : files.entries(usbFolder))
        if (files.number(usbFolder + entry + QLatin1Char('/') + name) == 0)
            return CameraSetting{usbFolder + entry, name, QStringLiteral("0")};
    return std::nullopt;
}

/// The programs of this user that have each device file open; those of others cannot be seen.
QMultiMap<QString, QString> holdersByFile(const SystemFiles& files)
{
    QMultiMap<QString, QString> holders;
    const QString own = files.link(QStringLiteral("/proc/self"));
    for (const QString& process : files.entries(QStringLiteral("/proc"))) {
        if (!process.at(0).isDigit() || process == own)
            continue;
        const QString folder = QStringLiteral("/proc/") + process;
        for (const QString& number : files.entries(folder + QStringLiteral("/fd"))) {
            const QString target = files.link(folder + QStringLiteral("/fd/") + number);
            if (!target.startsWith(QLatin1String("/dev/video")))
                continue;
            const QString program = files.line(folder + QStringLiteral("/comm"));
            if (!holders.contains(target, program))
                holders.insert(target, program);
        }
    }
    return holders;
}

} // namespace

CameraObstacles cameraObstaclesFrom(const SystemFiles& files,
                                    const std::function<bool(const QString& deviceFile)>& mayOpen)
{
    CameraObstacles obstacles;
    obstacles.cameras = idleUsbCameras(files);
    const auto isDisabled = [](const SystemCamera& camera) {
        return camera.state == SystemCamera::State::Disabled;
    };
    if (std::any_of(obstacles.cameras.cbegin(), obstacles.cameras.cend(), isDisabled))
        obstacles.policy = usbPolicy(files);
    const QMultiMap<QString, QString> holders = holdersByFile(files);
    for (const QString& entry : files.entries(videoFolder)) {
        if (files.number(videoFolder + entry + QStringLiteral("/index")).value_or(0) != 0)
            continue; // the camera's second node, for metadata
        const QString file = QStringLiteral("/dev/") + entry;
        const bool permitted = mayOpen(file);
        obstacles.cameras.append(
            {files.line(videoFolder + entry + QStringLiteral("/name")),
             permitted ? SystemCamera::State::Usable : SystemCamera::State::NotPermitted, file,
             holders.values(file)});
    }
    return obstacles;
}

} // namespace precall
