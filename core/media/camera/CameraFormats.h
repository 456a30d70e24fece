#pragma once

#include "core/media/camera/Cameras.h"

class QCameraDevice;
class QCameraFormat;

namespace precall {

/// The cameras that Qt lists, as people know them. On the thread that opens them.
QList<Camera> listedCameras();

/// The listed camera of that name, else the first; null where there is none.
QCameraDevice deviceNamed(const QString& name);

/// The name by which listedCameras() knows it; empty for null.
QString nameOf(const QCameraDevice& device);

/// The format that comes closest to the size: exactly it, else the next larger one, else the largest; of
/// those the one with the most pictures a second, up to 30.
QCameraFormat formatFor(const QCameraDevice& device, const QSize& size);

} // namespace precall
