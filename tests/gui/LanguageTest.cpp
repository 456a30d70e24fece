#include "tests/gui/PseudoLanguage.h"
#include "tests/gui/WidgetWalk.h"
#include "tests/gui/WizardStage.h"

#include <QApplication>
#include <QComboBox>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Names, addresses, codes and numbers are the same in every language.
bool isTheSameEverywhere(const QString& text)
{
    static const QRegularExpression untranslated(
        QStringLiteral("^[^\\p{L}]*$|^[A-Z][0-9]{2}$|^Flexperto.*$|^Generic.*$|^direct$|^(4 cores|1\\.1 "
                       "GB|Headset)$|^(udp|tcp)://.*$"));
    return untranslated.match(text).hasMatch();
}

void checkAllTranslated(const QWidget& window)
{
    for (const QWidget* widget : visibleWidgets(window)) {
        const QString text = shownText(*widget);
        if (isTheSameEverywhere(text))
            continue;
        INFO(nameOf(*widget).toStdString());
        CHECK(text.contains(PseudoLanguage::mark));
    }
}

} // namespace

TEST_CASE("a change of language reaches every text of every page, findings included")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    PseudoLanguage pseudo;
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        stage.unfold();
        QCoreApplication::installTranslator(&pseudo);
        stage.until([&] { return wizard.windowTitle().contains(PseudoLanguage::mark); });
        stage.settle();
        INFO("page " << wizard.currentId());
        checkAllTranslated(wizard);
        QCoreApplication::removeTranslator(&pseudo);
        stage.settle();
    } while (stage.press(QWizard::NextButton));
}

TEST_CASE("the choice in the side bar changes the language at once")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    auto* languages = wizard.findChild<QComboBox*>(QStringLiteral("languages"));
    REQUIRE(languages != nullptr);
    CHECK(languages->count() == 3);
    const int german = languages->findData(QStringLiteral("de"));
    languages->setCurrentIndex(german);
    Q_EMIT languages->activated(german);
    CHECK(stage.language().code() == QStringLiteral("de"));
    CHECK(QLocale().language() == QLocale::German);
}
