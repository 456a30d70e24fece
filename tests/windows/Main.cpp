#define CATCH_CONFIG_RUNNER
#include "core/base/Process.h"

#include <QCoreApplication>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    precall::prepareProcess();
    QCoreApplication application(argc, argv);
    return Catch::Session().run(argc, argv);
}
