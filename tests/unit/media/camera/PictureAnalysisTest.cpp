#include "core/media/camera/PictureAnalysis.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

using Kind = PictureJudgement::Kind;

/// Pictures at these intervals, each of its own content.
struct Series
{
    QList<qint64> arrivals;
    QList<PictureSample> samples;

    Series& add(int count, qint64 interval, double luma, double spread, bool still = false)
    {
        for (int i = 0; i < count; ++i) {
            m_ms += interval;
            m_content += still && i > 0 ? 0 : 1;
            arrivals.append(m_ms);
            samples.append({m_ms, m_content, luma, spread});
        }
        return *this;
    }
    Series& gap(qint64 ms)
    {
        m_ms += ms;
        return *this;
    }
    PictureJudgement judged() const
    {
        const std::optional<PictureJudgement> judgement = judgePictures(arrivals, samples);
        REQUIRE(judgement);
        return *judgement;
    }

private:
    qint64 m_ms = 0;
    quint64 m_content = 0;
};

Kind kindOf(double luma, double spread)
{
    return Series().add(60, 33, luma, spread).judged().kind;
}

QImage filled(const QColor& color)
{
    QImage picture(640, 480, QImage::Format_RGB32);
    picture.fill(color);
    return picture;
}

} // namespace

TEST_CASE("Without a picture there is nothing to judge")
{
    CHECK_FALSE(judgePictures({}, {}));
    CHECK_FALSE(judgePictures({10, 20}, {}));
}

TEST_CASE("Pictures are told apart by their brightness")
{
    CHECK(kindOf(110, 150) == Kind::Live);
    CHECK(kindOf(28, 60) == Kind::Live);
    CHECK(kindOf(27.9, 60) == Kind::Dim);
    CHECK(kindOf(4, 30) == Kind::Dim);
    CHECK(kindOf(3.9, 30) == Kind::Black);
    CHECK(kindOf(0, 0) == Kind::Black);
    CHECK(kindOf(254, 0) == Kind::Live);
}

TEST_CASE("A covered lens that turns its gain up is black and not dim")
{
    CHECK(kindOf(15.9, 11.9) == Kind::Black);
    CHECK(kindOf(16, 11.9) == Kind::Dim);
    CHECK(kindOf(15.9, 12) == Kind::Dim);
}

TEST_CASE("The brightness is that of the last ten pictures: exposure settles first")
{
    const PictureJudgement judgement = Series().add(50, 33, 2, 1).add(10, 33, 120, 150).judged();
    CHECK(judgement.kind == Kind::Live);
    CHECK(judgement.brightness == Approx(120));
}

TEST_CASE("Frozen is the same picture for a second at the end, and five times at least")
{
    CHECK(Series().add(30, 33, 100, 90).add(40, 33, 100, 90, true).judged().kind == Kind::Frozen);
    CHECK(Series().add(30, 33, 100, 90).add(30, 33, 100, 90, true).judged().kind == Kind::Live);
    CHECK(Series().add(40, 33, 100, 90, true).add(1, 33, 100, 90).judged().kind == Kind::Live);
    CHECK(Series().add(4, 500, 100, 90, true).judged().kind == Kind::Live);
    CHECK(Series().add(5, 250, 100, 90, true).judged().kind == Kind::Frozen);
}

TEST_CASE("Black comes before frozen: a cover makes all pictures alike")
{
    CHECK(Series().add(60, 33, 0, 0, true).judged().kind == Kind::Black);
}

TEST_CASE("The rate is that of the time in which pictures came")
{
    CHECK(Series().add(61, 40, 100, 90).judged().fps == Approx(25));
    CHECK(Series().add(1, 40, 100, 90).judged().fps == 0);
    const PictureJudgement stalled = Series().add(26, 40, 100, 90).gap(2000).add(26, 40, 100, 90).judged();
    CHECK(stalled.fps == Approx(25));
    CHECK(stalled.stalls == 1);
}

TEST_CASE("A stall begins at a second")
{
    CHECK(Series().add(10, 40, 100, 90).gap(959).add(10, 40, 100, 90).judged().stalls == 0);
    CHECK(Series().add(10, 40, 100, 90).gap(960).add(10, 40, 100, 90).judged().stalls == 1);
}

TEST_CASE("Brightness and spread are those of qGray over the picture")
{
    const PictureSample grey = lumaOf(filled(QColor(100, 100, 100)));
    CHECK(grey.luma == Approx(100));
    CHECK(grey.spread == 0);
    CHECK(lumaOf(filled(Qt::green)).luma == Approx(qGray(QColor(Qt::green).rgb())));

    QImage halves = filled(Qt::black);
    for (int y = 0; y < halves.height(); ++y)
        for (int x = 320; x < halves.width(); ++x)
            halves.setPixelColor(x, y, Qt::white);
    CHECK(lumaOf(halves).luma == Approx(127.5));
    CHECK(lumaOf(halves).spread == 255);
}

TEST_CASE("Tiny and missing pictures are looked at, too")
{
    CHECK(lumaOf(QImage()) == PictureSample());
    QImage dot(1, 1, QImage::Format_RGB32);
    dot.fill(QColor(7, 7, 7));
    CHECK(lumaOf(dot).luma == Approx(7));
}
