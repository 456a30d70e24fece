#include "core/media/camera/CameraFormats.h"

#include "core/media/DeviceNames.h"

#include <QCameraDevice>
#include <QMediaDevices>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

/// More than meetings show is no gain.
constexpr float enoughPictures = 30;

QStringList namesOf(const QList<QCameraDevice>& devices)
{
    QStringList descriptions;
    for (const QCameraDevice& device : devices)
        descriptions.append(device.description());
    return numbered(descriptions);
}

int areaOf(const QSize& size)
{
    return size.width() * size.height();
}

QList<CameraMode> modesOf(const QCameraDevice& device)
{
    QList<CameraMode> modes;
    for (const QCameraFormat& format : device.videoFormats()) {
        const auto same = std::find_if(modes.begin(), modes.end(), [&](const CameraMode& mode) {
            return mode.size == format.resolution();
        });
        if (same == modes.end())
            modes.append({format.resolution(), double(format.maxFrameRate())});
        else
            same->fps = std::max(same->fps, double(format.maxFrameRate()));
    }
    std::sort(modes.begin(), modes.end(), [](const CameraMode& one, const CameraMode& other) {
        return areaOf(one.size) < areaOf(other.size);
    });
    return modes;
}

} // namespace

QList<Camera> listedCameras()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const QStringList names = namesOf(devices);
    QList<Camera> cameras;
    for (qsizetype i = 0; i < devices.size(); ++i)
        cameras.append({names.at(i), modesOf(devices.at(i))});
    return cameras;
}

QCameraDevice deviceNamed(const QString& name)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    const qsizetype place = namesOf(devices).indexOf(name);
    return place < 0 ? devices.value(0) : devices.at(place);
}

QString nameOf(const QCameraDevice& device)
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    return namesOf(devices).value(devices.indexOf(device));
}

QCameraFormat formatFor(const QCameraDevice& device, const QSize& size)
{
    const auto rank = [&](const QCameraFormat& format) {
        const int missing = areaOf(size) - areaOf(format.resolution());
        return std::tuple(missing > 0, std::abs(missing), -std::min(format.maxFrameRate(), enoughPictures),
                          format.pixelFormat() == QVideoFrameFormat::Format_Jpeg);
    };
    const QList<QCameraFormat> formats = device.videoFormats();
    const auto best = std::min_element(
        formats.cbegin(), formats.cend(),
        [&](const QCameraFormat& one, const QCameraFormat& other) { return rank(one) < rank(other); });
    return best == formats.cend() ? QCameraFormat() : *best;
}

} // namespace precall
