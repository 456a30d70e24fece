#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/Abandonable.h"
#include "core/base/Language.h"
#include "core/base/Process.h"
#include "core/base/Version.h"
#include "core/media/sound/worker/SoundRole.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <memory>
#include <string_view>

using namespace precall;

namespace {

const char* const help = R"(Usage: precall-cli COMMAND [options]

Tells whether this computer and its network are ready for a video meeting, why not, and what to do about it.

Commands:
  run                     runs the checks and prints the result
  list                    lists the checks, the profiles and the codes
  profile validate FILE   says what is wrong with a profile
  show REPORT             prints a report (JSON, or PDF with the JSON inside)
  diff OLD NEW            tells what got better and what got worse between two reports

Examples:
  precall-cli run                                everything, with the built-in profile
  precall-cli run --only ports,whitelist         only the network
  precall-cli run --json report.json --pdf report.pdf
  precall-cli show report.pdf

Exit status of "run": 0 ready, 4 ready with limits, 1 not ready, 3 undecided, 2 wrong usage or unwritable output,
130 interrupted.

"precall-cli COMMAND --help" explains the options of a command.
)";

int dispatch(const Invocation& invocation)
{
    const QString command = invocation.arguments.value(0);
    if (command == QLatin1String("run"))
        return runCommand(invocation);
    if (command == QLatin1String("list"))
        return listCommand(invocation);
    if (command == QLatin1String("profile"))
        return profileCommand(invocation);
    if (command == QLatin1String("show"))
        return showCommand(invocation);
    if (command == QLatin1String("diff"))
        return diffCommand(invocation);
    if (command == QLatin1String("--help") || command == QLatin1String("-h") ||
        command == QLatin1String("help"))
        return print(help) ? 0 : usageStatus;
    if (command == QLatin1String("--version"))
        return print("precall-cli " + toolVersion().toUtf8() + '\n') ? 0 : usageStatus;
    complain(command.isEmpty()
                 ? QStringLiteral("no command given; see precall-cli --help")
                 : QStringLiteral("unknown command \"%1\"; see precall-cli --help").arg(command));
    return usageStatus;
}

/// A PDF needs fonts, a camera's pictures need their conversion, and so QGuiApplication, which takes longer to
/// start than all the rest.
bool needsPictures(int argc, char** argv)
{
    const auto any = [&](auto fits) {
        return std::any_of(argv, argv + argc, [&](std::string_view argument) { return fits(argument); });
    };
    const auto starts = [](const char* start) {
        return [start](std::string_view argument) { return argument.starts_with(start); };
    };
    const bool camera = any([](std::string_view argument) { return argument.find("camera") != argument.npos; });
    const bool all = any(starts("run")) && !any(starts("--only"));
    return any(starts("--pdf")) || all || camera;
}

std::unique_ptr<QCoreApplication> application(int& argc, char** argv)
{
    if (!needsPictures(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    prepareForNoDisplay();
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// Qt's remarks on the environment are not for users.
void onlyGraveMessages(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        complain(message);
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    if (const std::optional<int> status = runSoundRole(argc, argv))
        return *status;
    qInstallMessageHandler(onlyGraveMessages);
    const std::unique_ptr<QCoreApplication> core = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Precall"));
    QCoreApplication::setApplicationVersion(toolVersion());
    Language language;
    const int status = dispatch({QCoreApplication::arguments().mid(1), language});
    if (abandonedCalls() > 0)
        endProcess(status);
    return status;
}
