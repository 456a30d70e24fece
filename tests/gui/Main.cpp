#define CATCH_CONFIG_RUNNER
#include "app/gui/LookStyle.h"

#include <QApplication>
#include <QStandardPaths>

#include <catch2/catch.hpp>

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setStyle(new precall::LookStyle);
    QStandardPaths::setTestModeEnabled(true);
    return Catch::Session().run(argc, argv);
}
