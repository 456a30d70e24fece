#include "app/gui/ExportPanel.h"
#include "app/gui/QuestionPanel.h"
#include "app/gui/UnfinishedPanel.h"
#include "tests/gui/PseudoLanguage.h"
#include "tests/gui/WizardStage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
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
    QTest::keyClick(wizard.focusWidget(), GENERATE(Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter));
    REQUIRE(stage.untilFinished());
    CHECK(answer == 1);
    CHECK(wizard.currentId() == page);
}

TEST_CASE("the question has the focus and shows it, and what comes next has it once it was answered")
{
    std::optional<int> answer;
    WizardStage stage({askingScript(answer)});
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    const auto* panel = wizard.currentPage()->findChild<QuestionPanel*>();
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr; }));
    CHECK(panel->isAncestorOf(wizard.focusWidget()));
    const auto edge = [&] {
        const QRect place(panel->mapTo(wizard.currentPage(), QPoint()), QSize(panel->width(), 4));
        return wizard.currentPage()->grab(place).toImage();
    };
    const QImage focused = edge();
    wizard.button(QWizard::NextButton)->setFocus();
    CHECK(edge() != focused);
    SECTION("by an answer")
    {
        answerOnPage(wizard, QStringLiteral("Indeed"))->setFocus();
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
        CHECK(wizard.focusWidget() == wizard.button(QWizard::NextButton));
        REQUIRE(stage.untilFinished());
    }
    SECTION("or by the end of the check")
    {
        answerOnPage(wizard, QStringLiteral("Hardly"))->setFocus();
        stage.model().stop();
        REQUIRE(stage.until([&] { return !panel->isVisible(); }));
    }
    WizardStage::settle();
    CHECK(wizard.focusWidget() == wizard.button(QWizard::NextButton));
}

TEST_CASE("a question that waits is told on every page, and one press leads to it")
{
    std::optional<int> answer;
    const char* place = GENERATE("step-summary", "step-export");
    QList<Script> scripts{askingScript(answer)};
    scripts.append(threeScripts().constFirst());
    WizardStage stage(scripts);
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until(
        [&] { return stage.model().step(QStringLiteral("microphone")).state == StepState::Asking; }));
    const int questionPage = wizard.currentId();
    wizard.findChild<QAbstractButton*>(QLatin1String(place))->click();
    REQUIRE(stage.until([&] { return stage.model().step(QStringLiteral("system")).outcome.has_value(); }));
    CHECK(wizard.findChild<QWidget*>(QStringLiteral("step-microphone"))->accessibleDescription() ==
          QStringLiteral("waits for your answer"));
    wizard.resize(wizard.width(), 0); // one line a step, but for the one that waits
    WizardStage::settle();
    const auto shownLines = [&](const char* step) {
        const QList<QLabel*> labels =
            wizard.findChild<QWidget*>(QLatin1String(step))->findChildren<QLabel*>();
        return std::ranges::count_if(labels, [](const QLabel* label) { return label->isVisible(); });
    };
    CHECK(shownLines("step-system") == 1);
    CHECK(shownLines("step-microphone") == 2);
    const auto* panel = wizard.currentPage()->findChild<UnfinishedPanel*>();
    const auto* text = panel->findChild<QLabel*>();
    CHECK(stage.until([&] { return text->text().contains(QStringLiteral("waits for your answer")); }));
    CHECK(text->text().contains(stage.checker(0).title()));
    auto* answerNow = panel->findChild<QAbstractButton*>(QStringLiteral("answerNow"));
    REQUIRE(answerNow->isVisible());
    CHECK((QLatin1String(place) == QLatin1String("step-export")) == (wizard.focusWidget() == answerNow));
    answerNow->click();
    CHECK(wizard.currentId() == questionPage);
    CHECK(wizard.currentPage()->findChild<QuestionPanel*>()->isAncestorOf(wizard.focusWidget()));
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr; }));
    answerOnPage(wizard, QStringLiteral("Indeed"))->click();
    REQUIRE(stage.untilFinished());
    wizard.findChild<QAbstractButton*>(QLatin1String(place))->click();
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("what is saved while a step has not ended says so")
{
    std::optional<int> answer;
    QList<Script> scripts{threeScripts().constFirst(), askingScript(answer)};
    WizardStage stage(scripts);
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, QStringLiteral("Indeed")) != nullptr; }));
    const auto* preview = wizard.findChild<ExportPanel*>()->findChild<QPlainTextEdit*>();
    const QString stopped = QStringLiteral("The test was stopped before its end.");
    CHECK(preview->toPlainText().contains(stopped));
    answerOnPage(wizard, QStringLiteral("Indeed"))->click();
    REQUIRE(stage.untilFinished());
    CHECK_FALSE(preview->toPlainText().contains(stopped));
}

TEST_CASE("four answers have room on a small screen, and Tab goes through them in their order")
{
    const QStringList answers{
        QStringLiteral("Yes, a bell on either side"), QStringLiteral("Only one, on the left side"),
        QStringLiteral("Only one, on the right side"), QStringLiteral("No, nothing at all")};
    Script script;
    script.id = QStringLiteral("speaker");
    script.lane = Lane::Device;
    script.act = [&](CheckContext& context) {
        context.user.ask({QStringLiteral("speaker.heard"),
                          [&] {
                              return QuestionWords{QStringLiteral("?"), answers};
                          }},
                         QDeadlineTimer(std::chrono::minutes(1)), context.stop);
    };
    WizardStage stage({script});
    Wizard& wizard = stage.open();
    wizard.resize(800, 560);
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return answerOnPage(wizard, answers.last()) != nullptr; }));
    WizardStage::settle();
    CHECK(wizard.currentPage()->findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    for (const QString& answer : answers) {
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
        CHECK(wizard.focusWidget() == answerOnPage(wizard, answer));
    }
    stage.model().stop();
    REQUIRE(stage.until([&] { return !stage.model().isRunning(); }));
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
