#include "core/platform/camera/LinuxCameras.h"
#include "core/platform/camera/LinuxConfinement.h"

#include <QProcess>

#include <unistd.h>

namespace precall {

namespace {

constexpr int plugAnswerMs = 150;

/// snapctl's status is 0 for a plug that is connected and 1, without a word, for one that is not ("snapctl
/// is-connected"); its errors have words.
std::optional<bool> cameraPlugOfSnap()
{
    QProcess asking;
    asking.start(QStringLiteral("snapctl"), {QStringLiteral("is-connected"), QStringLiteral("camera")});
    if (!asking.waitForFinished(plugAnswerMs) || asking.exitStatus() != QProcess::NormalExit) {
        asking.kill();
        asking.waitForFinished(plugAnswerMs / 3);
        return std::nullopt;
    }
    const bool isAnswer = asking.exitCode() == 0 ||
                          (asking.exitCode() == 1 && asking.readAllStandardError().trimmed().isEmpty());
    return isAnswer ? std::optional(asking.exitCode() == 0) : std::nullopt;
}

} // namespace

CameraObstacles readCameraObstacles()
{
    const SystemFiles files;
    CameraObstacles obstacles = cameraObstaclesFrom(
        files, [](const QString& file) { return access(qPrintable(file), R_OK | W_OK) == 0; });
    obstacles.denial = confinementDenial(files, qEnvironmentVariableIsSet("SNAP"), cameraPlugOfSnap);
    return obstacles;
}

} // namespace precall
