#pragma once

#include "core/media/camera/PictureAnalysis.h"

namespace precall {

/// How luma and chroma become red, green and blue; everything but the black level times 256.
struct YuvColours
{
    int black; ///< of luma
    int luma, redOfV, greenOfU, greenOfV, blueOfU;
};

/// ITU-R BT.601 and BT.709, 8 bits: "video" keeps luma within 16 to 235, "full" (JPEG) uses all of it.
inline constexpr YuvColours bt601Video{16, 298, 409, -100, -208, 516};
inline constexpr YuvColours bt601Full{0, 256, 359, -88, -183, 454};
inline constexpr YuvColours bt709Video{16, 298, 459, -55, -136, 541};
inline constexpr YuvColours bt709Full{0, 256, 403, -48, -120, 475};

/// A picture as cameras leave it in memory: 8 bits of luma for each pixel, chroma for each or for several. It
/// owns nothing.
struct YuvPicture
{
    struct Plane
    {
        const uchar* bytes = nullptr;
        qsizetype stride = 0; ///< bytes from one line to the next
        int step = 1;         ///< bytes from one value to the next
    };
    QSize size;
    Plane y, u, v;  ///< to be read where none is without bytes
    int shiftX = 0; ///< one value of chroma is for 2^shiftX pixels of a line
    int shiftY = 0;
    YuvColours colours = bt601Video;
};

/// The values of a plane, `step` bytes apart from `offset` on, in `length` bytes of memory; without bytes
/// where that many values reach beyond it.
YuvPicture::Plane planeWithin(const uchar* bytes, qsizetype length, qsizetype stride, int offset, int step,
                              const QSize& values);

/// The brightness of a picture, as lumaOf(QImage).
PictureSample lumaOf(const YuvPicture& picture);

/// The picture as in a mirror, scaled down to fit into `room`, never up: each pixel is the mean of four. One
/// pass over as many pixels as are shown.
QImage mirrorImage(const YuvPicture& picture, const QSize& room);

} // namespace precall
