#include "app/gui/SoundWatch.h"

#include <QCoreApplication>
#include <QPointer>

namespace precall {

SoundWatch::SoundWatch(Sound& sound, QObject* parent) : QObject(parent), m_sound(sound)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &SoundWatch::ask);
}

void SoundWatch::begin()
{
    ask();
    m_timer.start();
}

void SoundWatch::end()
{
    m_timer.stop();
}

/// The answer comes on the sound's thread, maybe after this has died.
void SoundWatch::ask()
{
    if (std::exchange(m_asked, true))
        return;
    const auto tell = [self = QPointer(this)](const Result<SoundDevices>& answer) {
        if (!self)
            return;
        self->m_asked = false;
        if (!self->m_timer.isActive())
            return;
        if (answer)
            Q_EMIT self->devices(*answer);
        else
            Q_EMIT self->failed();
    };
    m_sound.askDevices([tell](const Result<SoundDevices>& answer) {
        QMetaObject::invokeMethod(
            qApp, [tell, answer] { tell(answer); }, Qt::QueuedConnection);
    });
}

} // namespace precall
