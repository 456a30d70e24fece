#include "app/gui/Arguments.h"
#include "app/gui/Display.h"
#include "app/gui/LookStyle.h"
#include "app/gui/WindowPrompt.h"
#include "app/gui/Wizard.h"
#include "core/base/Abandonable.h"
#include "core/base/Language.h"
#include "core/base/Process.h"
#include "core/base/Version.h"
#include "core/check/World.h"
#include "core/checks/Checkers.h"
#include "core/media/camera/CameraStream.h"
#include "core/media/sound/worker/SoundRole.h"
#include "core/profile/ProfileReader.h"
#include "core/report/ReportFile.h"

#include <QApplication>

using namespace precall;

namespace {

constexpr int usageStatus = 2;

int complain(const QString& text)
{
    answerAtStart(QStringLiteral("precall: %1\n").arg(text.section(QLatin1Char('\n'), 0, 0)), Answer::Fault);
    return usageStatus;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("precall"));
    QCoreApplication::setApplicationVersion(toolVersion());
}

/// The command line is read before a display is looked for: --help needs none.
Result<Arguments> argumentsOf(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    nameApplication();
    return readArguments(QCoreApplication::arguments());
}

int openWizard(const Arguments& arguments, Language& language)
{
    const Result<RequirementsProfile> profile = loadProfile(arguments.profile);
    if (!profile)
        return complain(profile.error().detail);
    const Result<World*> world = World::create(arguments.settings);
    if (!world)
        return complain(world.error().detail);
    WizardStart start;
    start.checkers = checkers();
    auto* prompt = new WindowPrompt; // an abandoned check may still ask
    start.capabilities = [world = *world, prompt](const RunSettings&) {
        world->cameras().stream().prepare(); // the user has agreed
        const Capabilities all = world->capabilities();
        return Capabilities{all.network, all.machine, all.browsers, all.media, *prompt};
    };
    start.prompt = prompt;
    start.live.cameras = &(*world)->cameras();
    start.live.sound = &(*world)->capabilities().media.sound;
    start.live.sound->warmUp();
    start.profile = std::make_shared<const RequirementsProfile>(*profile);
    start.profileSource = arguments.profile;
    start.settings = arguments.settings;
    start.storeFolder = ReportStore::defaultFolder();
    Wizard wizard(start, language);
    wizard.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    prepareProcess();
    if (const std::optional<int> status = runSoundRole(argc, argv))
        return *status;
    const Result<Arguments> arguments = argumentsOf(argc, argv);
    if (!arguments)
        return complain(arguments.error().detail);
    if (!arguments->answer.isEmpty()) {
        answerAtStart(arguments->answer, Answer::Result);
        return 0;
    }
    if (!displayAvailable())
        return complain(QStringLiteral("there is no display to open a window on; use precall-cli run"));
    QCoreApplication::setAttribute(Qt::AA_ForceRasterWidgets); // or pictures are made where no GL context may be
    QApplication application(argc, argv);
    nameApplication();
    QApplication::setStyle(new LookStyle);
    Language language;
    if (!arguments->language.isEmpty())
        language.use(arguments->language);
    const int status = openWizard(*arguments, language);
    if (abandonedCalls() > 0)
        endProcess(status);
    return status;
}
