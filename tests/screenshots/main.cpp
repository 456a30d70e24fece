#include "app/gui/LookStyle.h"
#include "tests/gui/WizardStage.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QPalette>
#include <QTest>

#include <cstdio>

using namespace precall;

namespace {

/// Layouts settle within a few rounds of the event loop; a picture taken too early is only a bad picture.
constexpr int settleMs = 100;

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x30));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2b));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(role, QColor(0xe6, 0xe6, 0xe6));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x6d, 0xb5));
    return palette;
}

/// Walks the wizard from page to page and grabs each once its check has ended.
void walk(WizardStage& stage, const QDir& folder, const QString& prefix)
{
    Wizard& wizard = stage.open();
    for (int place = 0;; ++place) {
        if (place > 0)
            stage.untilFinished();
        QTest::qWait(settleMs);
        const QString name = QStringLiteral("%1-%2.png").arg(prefix).arg(place, 2, 10, QLatin1Char('0'));
        wizard.grab().save(folder.filePath(name));
        std::fprintf(stdout, "%s\n", qPrintable(name));
        if (!stage.press(QWizard::NextButton))
            return;
    }
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
            WizardStage stage(threeScripts());
            stage.language().use(language);
            walk(stage, folder, language + (dark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        }
    }
    return 0;
}
