#include "tests/gui/WizardStage.h"

#include <QPushButton>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Script askingScript(std::optional<int>& answer)
{
    Script script;
    script.id = QStringLiteral("microphone");
    script.pageCode = QStringLiteral("P05");
    script.lane = Lane::Device;
    script.act = [&answer](CheckContext& context) {
        answer = context.user.ask({QStringLiteral("microphone.spoke"),
                                   QStringLiteral("Did you speak?"),
                                   {QStringLiteral("Indeed"), QStringLiteral("Hardly")}},
                                  QDeadlineTimer(std::chrono::minutes(1)), context.stop);
    };
    return script;
}

QPushButton* answerOnPage(Wizard& wizard, const QString& text)
{
    for (QPushButton* button : wizard.currentPage()->findChildren<QPushButton*>())
        if (button->text() == text && button->isVisible())
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("a check's question stands on its page until it is answered")
{
    std::optional<int> answer;
    WizardStage stage({askingScript(answer)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Hardly")) != nullptr; }));
    answerOnPage(wizard, QStringLiteral("Hardly"))->click();
    REQUIRE(stage.untilFinished());
    CHECK(answer == 1);
    CHECK(answerOnPage(wizard, QStringLiteral("Hardly")) == nullptr);
}

TEST_CASE("a question goes away with the check that is stopped")
{
    std::optional<int> answer = 7;
    WizardStage stage({askingScript(answer)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr; }));
    stage.model().stop();
    REQUIRE(stage.until([&] { return !stage.model().isRunning(); }));
    CHECK_FALSE(answer.has_value());
    CHECK(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) == nullptr; }));
}
