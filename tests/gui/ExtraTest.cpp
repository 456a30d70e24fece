#include "tests/gui/WizardStage.h"

#include <QPushButton>

#include <catch2/catch.hpp>
#include <mutex>

using namespace precall;

namespace {

QPushButton* buttonNamed(Wizard& wizard, const QString& text)
{
    for (QPushButton* button : wizard.currentPage()->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("a button on a step's page asks for something more, for that run only")
{
    std::mutex mutex;
    QList<QStringList> seen;
    Script script;
    script.act = [&](CheckContext& context) {
        const std::lock_guard lock(mutex);
        seen.append(context.settings.browserProofs);
    };
    const QStringList more{QStringLiteral("default")};
    script.extras = {{QStringLiteral("Try &more"),
                      [](RunSettings& settings) { settings.browserProofs = {QStringLiteral("default")}; }}};
    WizardStage stage({script});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    QPushButton* button = buttonNamed(wizard, script.extras.first().label);
    REQUIRE(button != nullptr);
    REQUIRE(stage.until([&] { return button->isEnabled(); }));
    button->click();
    CHECK_FALSE(button->isEnabled());
    REQUIRE(stage.until([&] { return stage.checker(0).runs() == 2 && button->isEnabled(); }));
    stage.model().start(script.id);
    REQUIRE(stage.until([&] { return stage.checker(0).runs() == 3 && button->isEnabled(); }));
    CHECK(seen == QList<QStringList>{{}, more, {}});
}
