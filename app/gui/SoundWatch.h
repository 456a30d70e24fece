#pragma once

#include "core/media/sound/Sound.h"

#include <QObject>
#include <QTimer>

namespace precall {

/// Asks each second which devices there are, while it runs, and tells on the window's thread.
class SoundWatch : public QObject
{
    Q_OBJECT

public:
    SoundWatch(Sound& sound, QObject* parent);

    void begin();
    void end();

Q_SIGNALS:
    void devices(const SoundDevices& devices);
    /// The sound server told nothing.
    void failed();

private:
    void ask();

    Sound& m_sound;
    QTimer m_timer;
    bool m_asked = false; ///< and not answered
};

} // namespace precall
