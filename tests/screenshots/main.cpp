#include "app/gui/Contacts.h"
#include "app/gui/LookStyle.h"
#include "core/profile/ProfileReader.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/gui/WizardStage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace precall;

namespace {

/// A network in which UDP is shut and one name is unknown: problems, causes and much that is fine.
void furnish(FakeNetwork& network)
{
    const Contacts contacts = contactsOf(*loadProfile(builtInProfiles().constFirst()));
    quint32 next = QHostAddress(QStringLiteral("192.0.2.10")).toIPv4Address();
    for (const QString& host : contacts.hosts + contacts.controls)
        network.resolver.hosts.insert(host, {QHostAddress(next++)});
    network.resolver.hosts.remove(QStringLiteral("api.mixpanel.com"));
    network.stun.script = [](Transport transport, const Endpoint&) {
        return transport == Transport::Udp ? FakeReply::fails(ErrorKind::TimedOut) : FakeReply::answer();
    };
}

/// The window once its picture does not change any more.
QImage atRest(Wizard& wizard)
{
    QImage picture;
    int equal = 0;
    const bool rests = QTest::qWaitFor([&] {
        const QImage next = wizard.grab().toImage();
        equal = next == picture ? equal + 1 : 0;
        picture = next;
        return equal == 3;
    });
    if (!rests)
        qWarning("the window does not come to rest");
    return picture;
}

/// Moves the page that is shown by a screenful; false at its end.
bool scrollOn(Wizard& wizard)
{
    for (const QScrollArea* area : wizard.currentPage()->findChildren<QScrollArea*>()) {
        QScrollBar* bar = area->verticalScrollBar();
        if (!area->isVisible() || bar->value() == bar->maximum())
            continue;
        bar->setValue(bar->value() + bar->pageStep());
        return true;
    }
    return false;
}

/// Walks the wizard from page to page and takes a picture of each once its check has ended, then with everything
/// unfolded, and of the result all screenfuls.
void walk(WizardStage& stage, const QDir& folder, const QString& prefix)
{
    Wizard& wizard = stage.open();
    wizard.resize(980, 680); // as on a usual screen; Qt's offscreen one is smaller
    const auto take = [&](const QString& name) {
        atRest(wizard).save(folder.filePath(prefix + name + QStringLiteral(".png")));
    };
    int place = 0;
    do {
        if (stage.model().hasBegun())
            stage.untilFinished();
        take(QStringLiteral("-%1").arg(place, 2, 10, QLatin1Char('0')));
        if (stage.unfold())
            take(QStringLiteral("-%1-open").arg(place, 2, 10, QLatin1Char('0')));
        const bool isResult = wizard.currentPage()->inherits("precall::SummaryPage");
        for (int screenful = 2; isResult && scrollOn(wizard); ++screenful)
            take(QStringLiteral("-%1-open-%2").arg(place, 2, 10, QLatin1Char('0')).arg(screenful));
        ++place;
    } while (stage.press(QWizard::NextButton));
}

} // namespace

/// precall-screenshots FOLDER: every page in every language, in light and dark. The scale is Qt's own
/// (QT_SCALE_FACTOR=2); the window system too (QT_QPA_PLATFORM).
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new LookStyle);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    const QDir folder(parser.positionalArguments().constFirst());
    folder.mkpath(QStringLiteral("."));
    const QPalette light = QApplication::palette();
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : light);
        for (const QString& language : Language::available()) {
            FakeNetwork network;
            furnish(network);
            WizardStage stage(network.network());
            stage.language().use(language);
            walk(stage, folder, language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
    }
    return 0;
}
