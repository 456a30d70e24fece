#pragma once

#include <QImage>
#include <QList>
#include <QSize>

#include <functional>
#include <optional>

namespace precall {

/// What is kept of one picture of a camera: nothing from which it could be made again.
struct PictureSample
{
    qint64 ms = 0;      ///< when it came, on a steady clock
    quint64 hash = 0;   ///< over every byte: a sensor never delivers the same twice
    double luma = 0;    ///< mean of qGray() over a grid, 0 to 255
    double spread = 0;  ///< from the 5th to the 95th percentile of the same

    bool operator==(const PictureSample&) const = default;
};

/// The brightness of a picture, looked at on a grid of at most 64 by 48 points.
PictureSample lumaOf(const QImage& picture);
/// The same of a picture of that size whose pixels `at` tells.
PictureSample lumaOf(const QSize& size, const std::function<QRgb(int x, int y)>& at);

/// What a series of pictures shows.
struct PictureJudgement
{
    enum class Kind {
        Live,   ///< it moves and something can be seen
        Dim,    ///< it moves and is too dark for a face
        Black,  ///< nothing can be seen
        Frozen  ///< at its end the same picture over and over
    };
    Kind kind = Kind::Live;
    double brightness = 0; ///< mean luma of the last pictures, 0 to 255
    double fps = 0;        ///< pictures a second while they came; 0 with fewer than two
    int stalls = 0;        ///< times that none came for a second or longer, the time after the last one not counted

    bool operator==(const PictureJudgement&) const = default;
};

/// Pure. `arrivals` is when every picture came, ascending, in milliseconds; `samples` are those that were
/// looked into, in the same order. Nothing where none was looked into.
std::optional<PictureJudgement> judgePictures(const QList<qint64>& arrivals, const QList<PictureSample>& samples);

/// The word of a kind in reports: "live", "dim", "black", "frozen".
QString pictureWord(PictureJudgement::Kind kind);

} // namespace precall
