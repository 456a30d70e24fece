#include "core/media/camera/FrameLook.h"

#include "core/media/camera/YuvPicture.h"

#include <QVideoFrame>

namespace precall {

namespace {

/// Reads the frame while it lives.
class MappedFrame
{
public:
    explicit MappedFrame(QVideoFrame& frame) : m_frame(frame), m_mapped(frame.map(QVideoFrame::ReadOnly)) {}
    ~MappedFrame()
    {
        if (m_mapped)
            m_frame.unmap();
    }
    MappedFrame(const MappedFrame&) = delete;
    MappedFrame& operator=(const MappedFrame&) = delete;

    explicit operator bool() const { return m_mapped; }

private:
    QVideoFrame& m_frame;
    bool m_mapped;
};

/// Over every byte that the camera delivered.
quint64 hashOf(const QVideoFrame& frame)
{
    std::size_t hash = 0;
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        hash = qHashBits(frame.bits(plane), std::size_t(frame.mappedBytes(plane)), hash);
    return hash;
}

YuvColours coloursOf(const QVideoFrameFormat& format)
{
    switch (format.yCbCrColorSpace()) {
    case QVideoFrameFormat::YCbCr_BT709:
        return bt709Video;
    case QVideoFrameFormat::YCbCr_xvYCC709:
        return bt709Full;
    case QVideoFrameFormat::YCbCr_JPEG:
    case QVideoFrameFormat::YCbCr_xvYCC601:
        return bt601Full;
    default:
        return bt601Video;
    }
}

/// Where one value in a frame's memory is after the other.
struct PlaneLayout
{
    int index, offset, step;
};

/// The planes of the layouts that cameras deliver; nothing for others. A plane that is not there whole is
/// without bytes. The frame is mapped.
std::optional<YuvPicture> yuvOf(const QVideoFrame& frame)
{
    const QSize size = frame.size();
    const auto plane = [&](const PlaneLayout& at, const QSize& values) {
        return planeWithin(frame.bits(at.index), frame.mappedBytes(at.index), frame.bytesPerLine(at.index),
                           at.offset, at.step, values);
    };
    const auto picture = [&](const PlaneLayout& y, const PlaneLayout& u, const PlaneLayout& v, int shiftY) {
        const QSize chroma((size.width() + 1) >> 1, (size.height() + shiftY) >> shiftY);
        return YuvPicture{size,
                          plane(y, size),
                          plane(u, chroma),
                          plane(v, chroma),
                          1,
                          shiftY,
                          coloursOf(frame.surfaceFormat())};
    };
    switch (frame.pixelFormat()) {
    case QVideoFrameFormat::Format_YUYV:
        return picture({0, 0, 2}, {0, 1, 4}, {0, 3, 4}, 0);
    case QVideoFrameFormat::Format_UYVY:
        return picture({0, 1, 2}, {0, 0, 4}, {0, 2, 4}, 0);
    case QVideoFrameFormat::Format_NV12:
        return picture({0, 0, 1}, {1, 0, 2}, {1, 1, 2}, 1);
    case QVideoFrameFormat::Format_NV21:
        return picture({0, 0, 1}, {1, 1, 2}, {1, 0, 2}, 1);
    case QVideoFrameFormat::Format_YUV420P:
        return picture({0, 0, 1}, {1, 0, 1}, {2, 0, 1}, 1);
    case QVideoFrameFormat::Format_YUV422P:
        return picture({0, 0, 1}, {1, 0, 1}, {2, 0, 1}, 0);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<FrameLook> lookInto(QVideoFrame& frame, const QSize& room)
{
    const MappedFrame mapped(frame);
    if (!mapped || frame.size().isEmpty())
        return std::nullopt;
    FrameLook look;
    if (const std::optional<YuvPicture> picture = yuvOf(frame)) {
        if (!picture->y.bytes || !picture->u.bytes || !picture->v.bytes)
            return std::nullopt;
        look.sample = lumaOf(*picture);
        look.shown = room.isEmpty() ? QImage() : mirrorImage(*picture, room);
    } else {
        const QImage image = frame.toImage();
        if (image.isNull())
            return std::nullopt;
        look.sample = lumaOf(image);
        if (!room.isEmpty())
            look.shown = image.scaled(room.boundedTo(image.size()), Qt::KeepAspectRatio).mirrored(true, false);
    }
    look.sample.hash = hashOf(frame);
    return look;
}

} // namespace precall
