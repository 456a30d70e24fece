#pragma once

#include "core/base/Result.h"
#include "core/base/Until.h"
#include "core/media/camera/PictureAnalysis.h"
#include "core/platform/camera/CameraObstacles.h"

#include <QString>

namespace precall {

/// A size that a camera claims to deliver, and how often a second at most.
struct CameraMode
{
    QSize size;
    double fps = 0;

    bool operator==(const CameraMode&) const = default;
};

/// A camera that programs can open.
struct Camera
{
    QString name; ///< as people know it; two of a kind are numbered. What it is remembered by
    QList<CameraMode> modes; ///< each size once, the smallest first

    bool operator==(const Camera&) const = default;
};

/// Why a camera does not open, as far as the system tells the one who opens it.
struct OpenFailure
{
    enum class Kind { Untold, Busy, Denied, Gone, Other };
    Kind kind = Kind::Untold;
    QString text; ///< raw, as the system says it

    bool operator==(const OpenFailure&) const = default;
};

/// What came of looking through a camera for a while.
struct CameraWatch
{
    enum class End {
        Watched,   ///< pictures came to the end
        NoCamera,  ///< there is none to open
        NoPicture, ///< none came in time
        Stopped,   ///< they ceased, and the camera is still listed
        Lost,      ///< they ceased, and the camera is listed no more
        Cancelled, ///< the caller asked to stop
        Unanswered ///< what drives the camera did not answer in time
    };
    End end = End::Unanswered;
    QString camera;
    std::optional<qint64> firstFrameMs; ///< from opening it to its first picture
    QSize size;                         ///< as delivered
    std::optional<PictureJudgement> pictures;
    OpenFailure failure; ///< with NoPicture

    bool operator==(const CameraWatch&) const = default;
};

/// The cameras, as a checker may use them. Any probe thread; each call obeys stop within 200 ms and has a
/// bound of its own, so that a driver that hangs costs an answer and nothing else.
class Cameras
{
public:
    virtual ~Cameras() = default;

    /// Those that programs can open, the system's default first. Error TimedOut when nothing answers.
    virtual Result<QList<Camera>> list(std::stop_token stop) = 0;

    /// Opens the camera (empty: the one that the user chose, else the first), or joins whoever shows its
    /// picture already, waits up to 5 s for the first picture, watches for `span` and lets go of it. `size`
    /// null: the size that meetings begin with.
    virtual CameraWatch watch(const QString& camera, const QSize& size, std::chrono::milliseconds span,
                              std::stop_token stop) = 0;

    /// What the system knows that is in the way of cameras. Reads settings and lists only.
    virtual CameraObstacles obstacles() = 0;
};

} // namespace precall
