#include "tests/gui/PseudoLanguage.h"
#include "tests/gui/WizardStage.h"

#include <QPushButton>
#include <QTest>

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
        const Question question{QStringLiteral("microphone.spoke"), [] {
                                    return QuestionWords{
                                        QCoreApplication::translate("QuestionTest", "Did you speak?"),
                                        {QCoreApplication::translate("QuestionTest", "Indeed"),
                                         QCoreApplication::translate("QuestionTest", "Hardly")}};
                                }};
        answer = context.user.ask(question, QDeadlineTimer(std::chrono::minutes(1)), context.stop);
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

TEST_CASE("whoever presses Enter before reading has answered nothing and left no page")
{
    std::optional<int> answer;
    WizardStage stage({askingScript(answer)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr; }));
    const int page = wizard.currentId();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        QTest::keyClick(wizard.focusWidget(), key);
        stage.settle();
        CHECK(answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr);
        CHECK(wizard.currentId() == page);
    }
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    CHECK(wizard.focusWidget() == answerOnPage(wizard, QStringLiteral("Indeed")));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    CHECK(wizard.focusWidget() == answerOnPage(wizard, QStringLiteral("Hardly")));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Space);
    REQUIRE(stage.untilFinished());
    CHECK(answer == 1);
}

TEST_CASE("an open question follows the language, and its answer stays the same")
{
    std::optional<int> answer;
    WizardStage stage({askingScript(answer)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Hardly")) != nullptr; }));
    PseudoLanguage pseudo;
    const QString other = pseudo.translate("QuestionTest", "Hardly", nullptr, -1);
    QCoreApplication::installTranslator(&pseudo);
    CHECK(stage.until([&] { return answerOnPage(wizard, other) != nullptr; }));
    CHECK(answerOnPage(wizard, QStringLiteral("Hardly")) == nullptr);
    QCoreApplication::removeTranslator(&pseudo);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Hardly")) != nullptr; }));
    answerOnPage(wizard, QStringLiteral("Hardly"))->click();
    REQUIRE(stage.untilFinished());
    CHECK(answer == 1);
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
