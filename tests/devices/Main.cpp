#define CATCH_CONFIG_RUNNER
#include "core/media/sound/worker/SoundRole.h"

#include <QApplication>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    if (const std::optional<int> status = precall::runSoundRole(argc, argv))
        return *status;
    const QApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
