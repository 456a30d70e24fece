#include "core/media/camera/YuvPicture.h"

#include <algorithm>
#include <vector>

namespace precall {

namespace {

QRgb colourOf(const YuvColours& colours, int y, int u, int v)
{
    const auto byte = [](int value) { return std::clamp(value >> 8, 0, 255); };
    const int luma = colours.luma * (y - colours.black) + 128;
    const int du = u - 128;
    const int dv = v - 128;
    return qRgb(byte(luma + colours.redOfV * dv), byte(luma + colours.greenOfU * du + colours.greenOfV * dv),
                byte(luma + colours.blueOfU * du));
}

/// Where the values for one column or line of the scaled picture are: two of luma and one of chroma.
struct SamplePlaces
{
    int first, second, chroma;
};

/// The places, `scaled` from `size` of them, at a quarter and three quarters of each.
std::vector<SamplePlaces> samplePlaces(int size, int scaled, int shift, bool mirrored)
{
    std::vector<SamplePlaces> places;
    places.reserve(std::size_t(scaled));
    for (int i = 0; i < scaled; ++i) {
        const auto at = [&](int quarters) { return int((4LL * i + quarters) * size / (4LL * scaled)); };
        places.push_back({at(1), at(3), at(2) >> shift});
    }
    if (mirrored)
        std::reverse(places.begin(), places.end());
    return places;
}

} // namespace

YuvPicture::Plane planeWithin(const uchar* bytes, qsizetype length, qsizetype stride, int offset, int step,
                              const QSize& values)
{
    const qsizetype last = offset + (values.height() - 1) * stride + qsizetype(values.width() - 1) * step;
    if (!bytes || values.isEmpty() || stride < 0 || last >= length)
        return {};
    return {bytes + offset, stride, step};
}

PictureSample lumaOf(const YuvPicture& picture)
{
    return lumaOf(picture.size, [&](int x, int y) {
        const auto value = [&](const YuvPicture::Plane& plane, int column, int line) {
            return int(plane.bytes[line * plane.stride + qsizetype(column) * plane.step]);
        };
        const int column = x >> picture.shiftX;
        const int line = y >> picture.shiftY;
        return colourOf(picture.colours, value(picture.y, x, y), value(picture.u, column, line),
                        value(picture.v, column, line));
    });
}

QImage mirrorImage(const YuvPicture& picture, const QSize& room)
{
    const QSize size = picture.size.scaled(room.boundedTo(picture.size), Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    const auto columns = samplePlaces(picture.size.width(), size.width(), picture.shiftX, true);
    const auto lines = samplePlaces(picture.size.height(), size.height(), picture.shiftY, false);
    const int step = picture.y.step;
    for (int y = 0; y < size.height(); ++y) {
        const SamplePlaces& line = lines[std::size_t(y)];
        const uchar* const above = picture.y.bytes + line.first * picture.y.stride;
        const uchar* const below = picture.y.bytes + line.second * picture.y.stride;
        const uchar* const u = picture.u.bytes + line.chroma * picture.u.stride;
        const uchar* const v = picture.v.bytes + line.chroma * picture.v.stride;
        auto* shown = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (const SamplePlaces& column : columns) {
            const int left = column.first * step;
            const int right = column.second * step;
            const int luma = (above[left] + above[right] + below[left] + below[right] + 2) >> 2;
            *shown++ = colourOf(picture.colours, luma, u[column.chroma * picture.u.step],
                                v[column.chroma * picture.v.step]);
        }
    }
    return image;
}

} // namespace precall
