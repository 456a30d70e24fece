#include "core/platform/camera/LinuxConfinement.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

std::optional<CameraSetting> deniedBy(const LinuxTree& tree, bool inSnap = false,
                                      std::optional<bool> connected = std::nullopt)
{
    return confinementDenial(tree.files(), inSnap, [connected] { return connected; });
}

} // namespace

TEST_CASE("A program that is not confined is kept from no camera")
{
    CHECK_FALSE(deniedBy(LinuxTree()));
    CHECK_FALSE(deniedBy(LinuxTree(), false, false));
}

TEST_CASE("A Flatpak sees cameras only with all devices")
{
    const auto with = [](const QByteArray& info) {
        LinuxTree tree;
        tree.with("/.flatpak-info", info);
        return deniedBy(tree);
    };
    CHECK_FALSE(with("[Application]\nname=org.example.App\n\n[Context]\nshared=network;\ndevices=dri;all;\n"));
    const std::optional<CameraSetting> denied = with("[Context]\nshared=network;\ndevices=dri;\n");
    REQUIRE(denied);
    CHECK(denied->place == QLatin1String("/.flatpak-info"));
    CHECK(denied->value == QLatin1String("dri;"));
    CHECK(with("[Context]\nshared=network;\n"));
    CHECK(with("[Instance]\ndevices=all;\n[Context]\n"));
}

TEST_CASE("A snap sees cameras only where its plug is connected, and what was not told is no denial")
{
    CHECK_FALSE(deniedBy(LinuxTree(), true, true));
    CHECK_FALSE(deniedBy(LinuxTree(), true, std::nullopt));
    REQUIRE(deniedBy(LinuxTree(), true, false));
    CHECK(deniedBy(LinuxTree(), true, false)->name == QLatin1String("camera"));
}
