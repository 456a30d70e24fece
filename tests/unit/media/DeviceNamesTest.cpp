#include "core/media/DeviceNames.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("Devices of one kind are numbered")
{
    const QString webcam = QStringLiteral("HD Webcam");
    CHECK(numbered({webcam, QStringLiteral(" HD  Webcam "), QStringLiteral("Other"), webcam}) ==
          QStringList{webcam, webcam + QStringLiteral(" (2)"), QStringLiteral("Other"),
                      webcam + QStringLiteral(" (3)")});
    CHECK(numbered({QString(1000, QLatin1Char('x'))}).constFirst().size() == 200);
}
