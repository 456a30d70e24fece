#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace precall {

/// A camera as the system's own lists have it, whether or not programs can open it.
struct SystemCamera
{
    enum class State {
        Usable,
        Disabled,    ///< switched off in the device manager (Windows problem code 22) or not authorised (Linux)
        NoDriver,    ///< no driver (28) or one that is kept away
        DriverFailed, ///< the driver does not run (10, 31, 39, 43)
        NotPermitted ///< its device file is not for this user
    };
    QString name;
    State state = State::Usable;
    QString evidence;    ///< what tells: a file and its value, a problem code
    QStringList holders; ///< programs that have it open, this one left out

    bool operator==(const SystemCamera&) const = default;
};

/// A setting that is in the way.
struct CameraSetting
{
    QString place; ///< file or registry key
    QString name;
    QString value;

    bool operator==(const CameraSetting&) const = default;
};

/// What the system knows that is, or can be, in the way of cameras.
struct CameraObstacles
{
    QList<SystemCamera> cameras;
    std::optional<CameraSetting> policy; ///< set by an administrator for the machine
    std::optional<CameraSetting> denial; ///< a privacy setting of the user or the system
    QStringList holders;          ///< programs that use some camera, where the system does not say which
    QStringList securityProducts; ///< registered with the system; some of them guard the camera

    bool operator==(const CameraObstacles&) const = default;
};

/// The word of a state in reports: "usable", "disabled", "no-driver", "driver-failed", "not-permitted".
QString cameraStateWord(SystemCamera::State state);

/// Of the machine that this process runs on. Local reads only; any thread.
CameraObstacles readCameraObstacles();

} // namespace precall
