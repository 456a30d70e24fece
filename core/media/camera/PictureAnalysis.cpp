#include "core/media/camera/PictureAnalysis.h"

#include <algorithm>
#include <numeric>

namespace precall {

namespace {

// A covered lens is about 0 on a good camera; one that turns its gain up delivers a little noise, but the
// same everywhere.
constexpr double blackLuma = 4;
constexpr double coveredLuma = 16;
constexpr double coveredSpread = 12;
// Below this a face before the camera is a shadow: a room lit by the screen alone is 30 and more.
constexpr double dimLuma = 28;

constexpr qint64 stallMs = 1000;
constexpr qint64 frozenMs = 1000;
constexpr int frozenPictures = 5;

double percentileOf(const QList<int>& sorted, double share)
{
    return sorted.at(qRound(share * double(sorted.size() - 1)));
}

/// The pictures at the end that are alike.
bool standsStill(const QList<PictureSample>& samples)
{
    const PictureSample& last = samples.constLast();
    const auto changed = std::find_if(samples.crbegin(), samples.crend(),
                                      [&](const PictureSample& sample) { return sample.hash != last.hash; });
    const auto alike = std::distance(samples.crbegin(), changed);
    const PictureSample& first = samples.at(samples.size() - alike);
    return alike >= frozenPictures && last.ms - first.ms >= frozenMs;
}

/// Mean over the last pictures, so that a camera may find its exposure first.
double recent(const QList<PictureSample>& samples, double PictureSample::*value)
{
    const qsizetype count = std::min<qsizetype>(samples.size(), 10);
    double sum = 0;
    for (const PictureSample& sample : samples.last(count))
        sum += sample.*value;
    return sum / double(count);
}

PictureJudgement::Kind kindOf(const QList<PictureSample>& samples)
{
    const double luma = recent(samples, &PictureSample::luma);
    const double spread = recent(samples, &PictureSample::spread);
    if (luma < blackLuma || (luma < coveredLuma && spread < coveredSpread))
        return PictureJudgement::Kind::Black;
    if (standsStill(samples))
        return PictureJudgement::Kind::Frozen;
    return luma < dimLuma ? PictureJudgement::Kind::Dim : PictureJudgement::Kind::Live;
}

} // namespace

PictureSample lumaOf(const QImage& picture)
{
    return lumaOf(picture.size(), [&](int x, int y) { return picture.pixel(x, y); });
}

PictureSample lumaOf(const QSize& size, const std::function<QRgb(int x, int y)>& at)
{
    const int stepX = std::max(1, size.width() / 64);
    const int stepY = std::max(1, size.height() / 48);
    QList<int> lumas;
    lumas.reserve((size.width() / stepX + 1) * (size.height() / stepY + 1));
    for (int y = stepY / 2; y < size.height(); y += stepY)
        for (int x = stepX / 2; x < size.width(); x += stepX)
            lumas.append(qGray(at(x, y)));
    if (lumas.isEmpty())
        return {};
    std::sort(lumas.begin(), lumas.end());
    PictureSample sample;
    sample.luma = std::accumulate(lumas.cbegin(), lumas.cend(), 0.0) / double(lumas.size());
    sample.spread = percentileOf(lumas, 0.95) - percentileOf(lumas, 0.05);
    return sample;
}

std::optional<PictureJudgement> judgePictures(const QList<qint64>& arrivals, const QList<PictureSample>& samples)
{
    if (samples.isEmpty())
        return std::nullopt;
    PictureJudgement judgement;
    judgement.kind = kindOf(samples);
    judgement.brightness = recent(samples, &PictureSample::luma);
    qint64 stalled = 0;
    for (qsizetype i = 1; i < arrivals.size(); ++i) {
        const qint64 gap = arrivals.at(i) - arrivals.at(i - 1);
        judgement.stalls += gap >= stallMs;
        stalled += gap >= stallMs ? gap : 0;
    }
    const qint64 flowing = arrivals.size() < 2 ? 0 : arrivals.constLast() - arrivals.constFirst() - stalled;
    if (flowing > 0)
        judgement.fps = double(arrivals.size() - 1 - judgement.stalls) * 1000 / double(flowing);
    return judgement;
}

QString pictureWord(PictureJudgement::Kind kind)
{
    switch (kind) {
    case PictureJudgement::Kind::Live:
        return QStringLiteral("live");
    case PictureJudgement::Kind::Dim:
        return QStringLiteral("dim");
    case PictureJudgement::Kind::Black:
        return QStringLiteral("black");
    case PictureJudgement::Kind::Frozen:
        return QStringLiteral("frozen");
    }
    Q_UNREACHABLE();
}

} // namespace precall
