#include "app/gui/ReportDialog.h"
#include "app/gui/StepRow.h"
#include "app/gui/SymbolView.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/gui/PseudoLanguage.h"
#include "tests/gui/WidgetWalk.h"
#include "tests/gui/WizardStage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Shows each page in turn with its check ended, folded and unfolded.
void onEachPage(WizardStage& stage, const std::function<void()>& look)
{
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        stage.settle();
        INFO("page " << stage.wizard().currentId());
        look();
        stage.unfold();
        stage.settle();
        look();
    } while (stage.press(QWizard::NextButton));
}

QString accessibleName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

/// The height that a label's text needs at the width that it has.
int neededHeight(const QLabel& label)
{
    return label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
}

void checkNotClipped(const QWidget& window)
{
    for (const QWidget* widget : visibleWidgets(window)) {
        INFO(nameOf(*widget).toStdString());
        if (const auto* label = qobject_cast<const QLabel*>(widget); label && !label->text().isEmpty()) {
            CHECK(label->height() >= neededHeight(*label));
            CHECK(label->width() >= label->minimumSizeHint().width());
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget);
            button && !button->text().isEmpty())
            CHECK(button->width() >= button->minimumSizeHint().width());
    }
}

} // namespace

TEST_CASE("every control has an accessible name, and every symbol says what it means")
{
    WizardStage stage(threeScripts());
    stage.open();
    onEachPage(stage, [&] {
        for (QWidget* widget : visibleWidgets(stage.wizard())) {
            INFO(nameOf(*widget).toStdString());
            if (isInteractive(*widget) || dynamic_cast<SymbolView*>(widget))
                CHECK_FALSE(accessibleName(*widget).trimmed().isEmpty());
        }
    });
}

TEST_CASE("no text is clipped, in a long language, at two sizes of the font")
{
    const QFont usual = QApplication::font();
    const double scale = GENERATE(1.0, 1.6);
    QFont font = usual;
    font.setPointSizeF(usual.pointSizeF() * scale);
    QApplication::setFont(font);
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    {
        WizardStage stage(threeScripts());
        stage.open();
        INFO("scale " << scale);
        onEachPage(stage, [&] { checkNotClipped(stage.wizard()); });
    }
    QCoreApplication::removeTranslator(&pseudo);
    QApplication::setFont(usual);
}

TEST_CASE("a window is never larger than the screen")
{
    WizardStage stage(threeScripts());
    const Wizard& wizard = stage.open();
    const QSize screen = wizard.screen()->availableGeometry().size();
    REQUIRE(screen.width() < 980); // the screen of Qt's offscreen platform
    CHECK(wizard.width() <= screen.width());
    CHECK(wizard.height() < screen.height());
    const ReportDialog dialog({}, &stage.wizard());
    CHECK(dialog.width() <= screen.width());
}

TEST_CASE("keys scroll the page while a button below it has the focus")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    stage.unfold();
    wizard.resize(wizard.minimumSizeHint());
    WizardStage::settle();
    QScrollBar* bar = wizard.currentPage()->findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    wizard.button(QWizard::NextButton)->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(wizard.focusWidget(), key);
        CHECK(wizard.focusWidget() == wizard.button(QWizard::NextButton));
        return bar->value();
    };
    CHECK(press(Qt::Key_PageDown) > 0);
    CHECK(press(Qt::Key_PageUp) == 0);
    CHECK(press(Qt::Key_Down) > 0);
    CHECK(press(Qt::Key_End) == bar->maximum());
    CHECK(press(Qt::Key_Home) == 0);
    CHECK(wizard.currentId() == wizard.startId());
}

TEST_CASE("Tab leads from the buttons to the page, to its step, to the language, and back to the buttons")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        WizardStage::settle();
        INFO("page " << wizard.currentId());
        const auto isAt = [&](const QWidget* place) {
            return wizard.focusWidget() == place || place->isAncestorOf(wizard.focusWidget());
        };
        const auto tab = [&] { QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab); };
        wizard.button(QWizard::CancelButton)->setFocus();
        tab();
        CHECK(isAt(wizard.currentPage()));
        for (int tabs = 0; tabs < 100 && isAt(wizard.currentPage()); ++tabs)
            tab();
        if (wizard.currentId() != wizard.startId()) {
            CHECK(wizard.focusWidget()->objectName().startsWith(QLatin1String("step-")));
            tab();
        }
        CHECK(isAt(wizard.findChild<QWidget*>(QStringLiteral("languages"))));
        tab();
        CHECK(wizard.focusWidget()->parentWidget() == wizard.button(QWizard::CancelButton)->parentWidget());
    } while (stage.press(QWizard::NextButton));
}

TEST_CASE("the side bar is read in full on a scaled screen, in every language")
{
    FakeNetwork network;
    WizardStage stage(network.network());
    const QString language = GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"));
    const QSize size = GENERATE(QSize(853, 505), QSize(980, 680), QSize(800, 420));
    stage.language().use(language);
    Wizard& wizard = stage.open();
    wizard.resize(size);
    INFO(language.toStdString() << " at " << size.width() << " by " << size.height());
    do {
        WizardStage::settle();
        CHECK(wizard.size() == size);
        for (const StepRow* row : wizard.findChildren<StepRow*>()) {
            INFO(row->objectName().toStdString());
            for (const QLabel* label : row->findChildren<QLabel*>())
                if (label->isVisible())
                    CHECK((label->height() >= neededHeight(*label) &&
                           label->width() >= label->sizeHint().width() &&
                           row->rect().contains(label->geometry())));
            if (size.height() > 500)
                CHECK(row->visibleRegion().boundingRect() == row->rect());
        }
    } while (stage.press(QWizard::NextButton));
}

TEST_CASE("no page is wider than a window of 800 by 560, in any language")
{
    FakeNetwork network;
    WizardStage stage(network.network());
    stage.language().use(GENERATE(QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")));
    Wizard& wizard = stage.open();
    wizard.resize(800, 560);
    onEachPage(stage, [&] {
        INFO(wizard.windowTitle().toStdString());
        CHECK(wizard.width() == 800);
        CHECK(wizard.currentPage()->findChild<QScrollArea*>()->horizontalScrollBar()->maximum() == 0);
    });
}

TEST_CASE("what has the focus when a page is shown can be seen on a small screen")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    wizard.resize(800, 480);
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        INFO(nameOf(*wizard.focusWidget()).toStdString());
        const auto isSeen = [&] {
            return wizard.focusWidget()->visibleRegion().boundingRect() == wizard.focusWidget()->rect();
        };
        CHECK(stage.until(isSeen));
    } while (stage.press(QWizard::NextButton));
    CHECK(wizard.currentPage()->isAncestorOf(wizard.focusWidget()));
}

TEST_CASE("the steps in the side bar are walked by keys, and read out as buttons")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    const auto row = [&](const char* key) { return wizard.findChild<StepRow*>(QLatin1String(key)); };
    CHECK(row("step-welcome")->focusPolicy() == Qt::NoFocus); // the user has to agree first
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const auto* accessible = QAccessible::queryAccessibleInterface(row("step-ports"));
    CHECK(accessible->role() == QAccessible::Button);
    CHECK(accessible->text(QAccessible::Name) == stage.checker(2).title());
    CHECK_FALSE(accessible->text(QAccessible::Description).isEmpty());

    for (int tabs = 0; tabs < 100 && wizard.focusWidget() != row("step-system"); ++tabs)
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    REQUIRE(wizard.focusWidget() == row("step-system"));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Up);
    CHECK(wizard.focusWidget() == row("step-welcome"));
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Up);
    CHECK(wizard.focusWidget() == row("step-welcome"));
    for (int downs = 0; downs < 3; ++downs)
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Down);
    REQUIRE(wizard.focusWidget() == row("step-ports"));
    QTest::keyClick(wizard.focusWidget(), GENERATE(Qt::Key_Space, Qt::Key_Return));
    CHECK(wizard.pageIds().indexOf(wizard.currentId()) == 3);
}

TEST_CASE("the window fits on 1024 by 700")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    onEachPage(stage, [&] {
        CHECK(wizard.minimumSizeHint().width() <= 1024);
        CHECK(wizard.minimumSizeHint().height() <= 700);
    });
}
