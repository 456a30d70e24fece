#include "core/media/sound/worker/EndpointTraits.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE(
    "How an endpoint of Windows is attached is told by its bus, its form and its connector, and not guessed")
{
    using Kind = SoundDevice::Kind;
    struct Case
    {
        EndpointPlace place;
        Kind kind;
    };
    const auto on = [](const char* bus, unsigned form, bool integrated = false) {
        return EndpointPlace{QLatin1String(bus), form, integrated};
    };
    for (const Case& each :
         {Case{on("BTHHFENUM", 5), Kind::HandsFree}, Case{on("BTHENUM", 3), Kind::Bluetooth},
          Case{on("HDAUDIO", 3), Kind::Headset}, Case{on("USB", 5), Kind::Headset},
          Case{on("usb", 1), Kind::Usb}, Case{on("HDAUDIO", 1, true), Kind::BuiltIn},
          Case{on("INTELAUDIO", 4, true), Kind::BuiltIn}, Case{on("HDAUDIO", 4), Kind::Unknown},
          Case{{}, Kind::Unknown}}) {
        INFO(each.place.enumerator.toStdString() << ' ' << each.place.formFactor);
        CHECK(endpointKind(each.place) == each.kind);
    }
}
