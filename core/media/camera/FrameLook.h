#pragma once

#include "core/media/camera/PictureAnalysis.h"

#include <QImage>

#include <optional>

class QVideoFrame;

namespace precall {

/// What one frame shows.
struct FrameLook
{
    PictureSample sample; ///< but for its time
    QImage shown;         ///< as in a mirror, no larger than there is room for; null where nobody looks
};

/// Looks into a frame. `room` in pixels; empty: nobody looks. Nothing for a frame of a kind that cannot be
/// read here, or whose memory is too short for its size.
std::optional<FrameLook> lookInto(QVideoFrame& frame, const QSize& room);

} // namespace precall
