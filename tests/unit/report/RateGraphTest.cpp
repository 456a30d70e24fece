#include "core/report/RateGraph.h"

#include <catch2/catch.hpp>

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>

using namespace precall;

namespace {

QJsonObject measuredCourse()
{
    return QJsonDocument::fromJson(R"({"need": {"up_kbps": 1000, "down_kbps": 500},
        "series": {"ms": [100, 200, 300], "sent_kbps": [128, 1250, 1250], "kbps": [128, 640, 640],
                   "delay_ms": [20.5, null, 120], "loss_percent": [0, 0, 48]}})")
        .object();
}

int inkedPixels(const RateGraph& graph)
{
    QImage image(600, 300, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawRateGraph(painter, image.rect(), graph, {}, QFont());
    painter.end();
    int dark = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return dark;
}

} // namespace

TEST_CASE("rate graph: read from the evidence, drawn, and told in words")
{
    const RateGraph graph = rateGraphOf(measuredCourse());
    REQUIRE(graph.ms.size() == 3);
    CHECK(graph.needKbps == 1000);
    CHECK(graph.arrived[1] == 640);
    CHECK(*graph.delay[0] == 20.5);
    CHECK_FALSE(graph.delay[1]);
    CHECK(inkedPixels(graph) > 300);
    const QString text = rateGraphText(graph);
    for (const char* number : {"640", "1,000", "120", "48"})
        CHECK(text.contains(QLatin1String(number)));
}

TEST_CASE("rate graph: evidence that is none, or not well formed, draws nothing")
{
    CHECK(rateGraphOf({}).isEmpty());
    CHECK(inkedPixels({}) == 0);
    CHECK_FALSE(rateGraphText({}).isEmpty());
    QJsonObject backwards = measuredCourse();
    backwards[QLatin1String("series")] = QJsonObject{{QStringLiteral("ms"), QJsonArray{200, 100}}};
    CHECK(rateGraphOf(backwards).isEmpty());
    QJsonObject strange = measuredCourse();
    strange[QLatin1String("series")] = QJsonObject{{QStringLiteral("ms"), QJsonArray{100, 200}},
                                                   {QStringLiteral("kbps"), QStringLiteral("many")},
                                                   {QStringLiteral("delay_ms"), QJsonArray{-5, 1e300}}};
    CHECK(inkedPixels(rateGraphOf(strange)) > 0);
}
