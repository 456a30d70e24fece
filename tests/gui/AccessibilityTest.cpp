#include "app/gui/SymbolView.h"
#include "tests/gui/PseudoLanguage.h"
#include "tests/gui/WidgetWalk.h"
#include "tests/gui/WizardStage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLabel>

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

TEST_CASE("the window fits on 1024 by 700")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    onEachPage(stage, [&] {
        CHECK(wizard.minimumSizeHint().width() <= 1024);
        CHECK(wizard.minimumSizeHint().height() <= 700);
    });
}
