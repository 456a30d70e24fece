#include "core/media/camera/YuvPicture.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <vector>

using namespace precall;

namespace {

/// One colour, or two side by side, as planes of their own (4:2:0).
struct PlanarPicture
{
    QSize size;
    std::vector<uchar> y, u, v;

    PlanarPicture(QSize whole, int luma, int uValue, int vValue)
        : size(whole),
          y(std::size_t(whole.width() * whole.height()), uchar(luma)),
          u(std::size_t(whole.width() * whole.height() / 4), uchar(uValue)),
          v(u.size(), uchar(vValue))
    {
    }
    PlanarPicture& lightOnTheLeft()
    {
        for (int line = 0; line < size.height(); ++line)
            std::fill_n(y.begin() + line * size.width(), size.width() / 2, uchar(235));
        return *this;
    }
    YuvPicture yuv(const YuvColours& colours = bt601Video) const
    {
        return {size, {y.data(), size.width(), 1}, {u.data(), size.width() / 2, 1}, {v.data(), size.width() / 2, 1},
                1, 1, colours};
    }
};

QRgb colourMade(int y, int u, int v, const YuvColours& colours)
{
    return mirrorImage(PlanarPicture({16, 16}, y, u, v).yuv(colours), {16, 16}).pixel(5, 5);
}

void checkNear(QRgb colour, int red, int green, int blue)
{
    CHECK(std::abs(qRed(colour) - red) <= 2);
    CHECK(std::abs(qGreen(colour) - green) <= 2);
    CHECK(std::abs(qBlue(colour) - blue) <= 2);
}

} // namespace

TEST_CASE("Luma and chroma become the colours of their standard")
{
    checkNear(colourMade(16, 128, 128, bt601Video), 0, 0, 0);
    checkNear(colourMade(235, 128, 128, bt601Video), 255, 255, 255);
    checkNear(colourMade(81, 90, 240, bt601Video), 255, 0, 0); // colour bars of 100 %, BT.601
    checkNear(colourMade(145, 54, 34, bt601Video), 0, 255, 0);
    checkNear(colourMade(41, 240, 110, bt601Video), 0, 0, 255);
    checkNear(colourMade(63, 102, 240, bt709Video), 255, 0, 0); // BT.709
    checkNear(colourMade(173, 42, 26, bt709Video), 0, 255, 0);
    checkNear(colourMade(0, 128, 128, bt601Full), 0, 0, 0);
    checkNear(colourMade(76, 85, 255, bt601Full), 255, 0, 0);
    checkNear(colourMade(54, 99, 255, bt709Full), 255, 0, 0);
}

TEST_CASE("A picture is shown as in a mirror and never larger than there is room for")
{
    const PlanarPicture picture = PlanarPicture({640, 480}, 16, 128, 128).lightOnTheLeft();
    for (const QSize& room : {QSize(700, 300), QSize(320, 240), QSize(640, 480), QSize(2000, 2000)}) {
        const QImage image = mirrorImage(picture.yuv(), room);
        CHECK(image.size() == QSize(640, 480).scaled(room.boundedTo({640, 480}), Qt::KeepAspectRatio));
        CHECK(qGray(image.pixel(image.width() - 1, image.height() - 1)) > 250);
        CHECK(qGray(image.pixel(0, 0)) < 5);
    }
    CHECK(mirrorImage(picture.yuv(), {}).isNull());
}

TEST_CASE("A pixel is the mean of those that it stands for")
{
    PlanarPicture picture({64, 64}, 16, 128, 128);
    for (std::size_t i = 0; i < picture.y.size(); i += 2)
        picture.y[i] = 236; // every other column
    CHECK(qGray(mirrorImage(picture.yuv(), {32, 32}).pixel(9, 9)) == Approx(128).margin(2));
}

TEST_CASE("The brightness in memory is that of the picture made of it")
{
    const PlanarPicture picture = PlanarPicture({640, 480}, 60, 90, 170).lightOnTheLeft();
    const PictureSample sample = lumaOf(picture.yuv());
    const PictureSample shown = lumaOf(mirrorImage(picture.yuv(), {640, 480}));
    CHECK(sample.luma == Approx(shown.luma).margin(1));
    CHECK(sample.spread == Approx(shown.spread).margin(1));
    CHECK(lumaOf(PlanarPicture({640, 480}, 16, 128, 128).yuv()).luma == 0);
}

TEST_CASE("A plane whose values reach beyond its memory is not read")
{
    const uchar bytes[16] = {};
    const auto isRead = [&](qsizetype length, qsizetype stride, int offset, int step, const QSize& values) {
        return planeWithin(bytes, length, stride, offset, step, values).bytes == bytes + offset;
    };
    CHECK(isRead(16, 8, 0, 1, {8, 2}));
    CHECK_FALSE(isRead(15, 8, 0, 1, {8, 2}));
    CHECK(isRead(15, 8, 0, 1, {7, 2})); // a last line without its padding
    CHECK(isRead(16, 8, 3, 4, {2, 2}));
    CHECK_FALSE(isRead(16, 8, 3, 4, {2, 3}));
    CHECK_FALSE(isRead(16, -8, 0, 1, {8, 2}));
    CHECK_FALSE(isRead(-1, 8, 0, 1, {8, 2}));
    CHECK_FALSE(planeWithin(nullptr, 16, 8, 0, 1, {8, 2}).bytes);
}
