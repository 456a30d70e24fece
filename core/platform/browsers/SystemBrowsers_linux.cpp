#include "core/platform/browsers/LinuxBrowsers.h"
#include "core/platform/browsers/SystemBrowsers.h"

namespace precall {

std::unique_ptr<Browsers> systemBrowsers()
{
    using namespace std::chrono_literals;
    return std::make_unique<LinuxBrowsers>(
        SettingsTree(), desktopFolders(QProcessEnvironment::systemEnvironment()),
        [](const QString& executable, std::stop_token stop) {
            return runVersionCommand(executable, 800ms, stop);
        },
        [](std::stop_token stop) { return cameraDenialsOfPortal(800ms, stop); });
}

} // namespace precall
