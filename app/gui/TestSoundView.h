#pragma once

#include "app/gui/LiveWidget.h"
#include "core/media/sound/Sound.h"
#include "core/media/sound/TestSound.h"

#include <array>

class QPushButton;

namespace precall {

class DeviceBox;
class PlayOutcome;
class SoundWatch;

/// The test sound, as often as the user wants it, on the left, the right or both.
class TestSoundView : public LiveWidget
{
    Q_OBJECT

public:
    TestSoundView(Sound& sound, QWidget* parent);

    void retranslate() override;

protected:
    void begin() override;
    void end() override;

private:
    void play(SoundSide side);

    Sound& m_sound;
    DeviceBox* m_box;
    std::array<QPushButton*, 3> m_buttons; ///< in the order of SoundSide
    PlayOutcome* m_outcome;
    SoundWatch* m_watch;
    int m_plays = 0;
    std::unique_ptr<SoundStream> m_playing;
};

} // namespace precall
