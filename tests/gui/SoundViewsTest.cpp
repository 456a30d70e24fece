#include "app/gui/DeviceBox.h"
#include "app/gui/LevelView.h"
#include "app/gui/PlayOutcome.h"
#include "app/gui/TestSoundView.h"
#include "tests/fakes/FakeSound.h"
#include "tests/gui/WizardStage.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;

namespace {

constexpr std::chrono::seconds longestEcho{10};

/// Some seconds on many channels, as studio devices have them.
Signal studioSound(double seconds)
{
    constexpr int channels = 24;
    return {48000, channels, std::vector<float>(std::size_t(seconds * 48000) * channels, 0.1F)};
}

SoundDevice deviceNamedAs(const char* name)
{
    SoundDevice device;
    device.id = device.description = QLatin1String(name);
    return device;
}

/// The live level, with a sound that does as it is told.
struct LevelWithFake
{
    FakeSound sound;
    LevelView view{sound, nullptr};

    LevelWithFake()
    {
        sound.devices = someSoundDevices();
        view.show();
        REQUIRE(WizardStage::until([this] { return record()->isEnabled(); }));
    }
    QPushButton* record() { return view.findChild<QPushButton*>(); }
    QTimer* limit()
    {
        for (QTimer* timer : view.findChildren<QTimer*>())
            if (timer->isSingleShot())
                return timer;
        return nullptr;
    }
};

} // namespace

TEST_CASE("what a microphone of many channels recorded is played back on one")
{
    LevelWithFake stage;
    QTest::mouseClick(stage.record(), Qt::LeftButton);
    stage.sound.deliver(studioSound(4));
    REQUIRE(WizardStage::until([&] { return stage.sound.played.size() == 1; }));
    CHECK(stage.sound.played.constFirst().channels == 1);
    CHECK(stage.sound.played.constFirst().seconds() == 4);
    CHECK(WizardStage::until([&] { return stage.record()->isEnabled(); }));
}

TEST_CASE("nobody is asked to speak whose voice the check has heard")
{
    LevelWithFake stage;
    const Signal quiet{48000, 1, std::vector<float>(48000, 0.0001F)};
    const auto isShown = [&](const char* words) {
        const QList<QLabel*> labels = stage.view.findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [&](const QLabel* label) { return label->text().contains(QLatin1String(words)); });
    };
    CHECK(WizardStage::until([&] {
        stage.sound.deliver(quiet);
        return isShown("please say something");
    }));
    stage.view.setProven(true);
    CHECK(WizardStage::until([&] { return isShown("You were heard") && !isShown("please say something"); }));
    stage.view.setProven(false);
    CHECK(WizardStage::until([&] { return isShown("please say something"); }));
}

TEST_CASE("recording and playing back end by themselves, whatever the devices do")
{
    LevelWithFake stage;
    stage.sound.playingEnds = false;
    const bool plays = GENERATE(false, true);
    QTest::mouseClick(stage.record(), Qt::LeftButton);
    if (plays) {
        stage.sound.deliver(studioSound(4));
        REQUIRE(WizardStage::until([&] { return stage.sound.played.size() == 1; }));
    }
    REQUIRE_FALSE(stage.record()->isEnabled());
    REQUIRE(stage.limit());
    REQUIRE(stage.limit()->isActive());
    CHECK(stage.limit()->intervalAsDuration() <= longestEcho);
    stage.limit()->setInterval(1); // the time is over
    CHECK(WizardStage::until([&] { return stage.record()->isEnabled(); }));
    const auto* outcome = stage.view.findChild<PlayOutcome*>();
    REQUIRE(outcome);
    CHECK(outcome->isVisible());
    CHECK(outcome->text().contains(QLatin1String(plays ? "Desk Speaker" : "Desk Microphone")));
}

TEST_CASE("a sound that cannot be played is told where it was asked for")
{
    FakeSound sound;
    sound.devices = someSoundDevices();
    sound.playError = Error{ErrorKind::Io, {}, 0};
    TestSoundView view(sound, nullptr);
    view.show();
    auto* button = view.findChild<QPushButton*>();
    REQUIRE(WizardStage::until([&] { return button->isEnabled(); }));
    const auto isTold = [&] {
        const QList<QLabel*> labels = view.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String("Desk Speaker"));
        });
    };
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(WizardStage::until(isTold));
    sound.playError.reset();
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK_FALSE(isTold());
}

TEST_CASE("a device that is plugged in takes no other one's place in the box, focus or not")
{
    DeviceBox box(nullptr);
    const SoundDevice one = deviceNamedAs("One");
    const SoundDevice two = deviceNamedAs("Two");
    const bool focus = GENERATE(false, true);
    box.QWidget::show();
    box.activateWindow();
    auto* list = box.findChild<QComboBox*>();
    box.show({one, two}, QStringLiteral("Two"));
    focus ? list->setFocus() : list->clearFocus();
    REQUIRE(WizardStage::until([&] { return list->hasFocus() == focus; }));
    box.show({deviceNamedAs("New"), one, two}, QStringLiteral("Two"));
    REQUIRE(box.chosen());
    CHECK(box.chosen()->id == QLatin1String("Two"));
}

TEST_CASE("the list of devices stays as it is beneath whoever is choosing")
{
    DeviceBox box(nullptr);
    box.QWidget::show();
    auto* list = box.findChild<QComboBox*>();
    box.show({deviceNamedAs("One"), deviceNamedAs("Two")}, {});
    list->showPopup();
    box.show({deviceNamedAs("One")}, {});
    CHECK(list->count() == 2);
    CHECK(list->view()->isVisible());
    list->hidePopup();
    box.show({deviceNamedAs("One")}, {});
    CHECK(list->count() == 1);
}
