#pragma once

#include "app/gui/LiveWidget.h"
#include "core/media/sound/LevelMeter.h"
#include "core/media/sound/Recorder.h"

#include <QTimer>

class QLabel;
class QPushButton;

namespace precall {

class DeviceBox;
class LevelBar;
class PlayOutcome;
class SoundWatch;

/// The microphone, live: its level, whether it is speech, and what four seconds of it sound like.
class LevelView : public LiveWidget
{
    Q_OBJECT

public:
    LevelView(Sound& sound, QWidget* parent);

    void retranslate() override;
    void setProven(bool proven) override;
    const LevelBar& bar() const { return *m_bar; }

protected:
    void begin() override;
    void end() override;

private:
    enum class Echo { Idle, Recording, Playing };

    void takeDevices(const SoundDevices& devices);
    void listenTo(const QString& deviceId);
    void showLevel();
    QString hint() const;
    QString echoText() const;
    void record();
    void playBack();
    void endEcho(const Result<PlayedSound>& played, const QString& device);
    void failEcho(const Error& error);
    void finishEcho();
    bool canRecord() const;

    Sound& m_sound;
    DeviceBox* m_box;
    LevelBar* m_bar;
    QLabel* m_number;
    QLabel* m_hint;
    QPushButton* m_record;
    PlayOutcome* m_outcome;
    QLabel* m_privacy;
    SoundWatch* m_watch;
    QTimer m_frames, m_echoLimit{this};
    QString m_deviceId, m_speakerId, m_speakerName;
    bool m_failed = false; ///< the sound server told nothing
    bool m_proven = false;
    LevelMeter m_meter;
    Echo m_echo = Echo::Idle;
    std::unique_ptr<Recorder> m_recorder;
    std::atomic<bool> m_ended = false; ///< the stream has; it is opened anew with the next list
    std::unique_ptr<SoundStream> m_playing, m_listening; ///< destroyed first
};

} // namespace precall
