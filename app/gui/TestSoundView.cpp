#include "app/gui/TestSoundView.h"

#include "app/gui/DeviceBox.h"
#include "app/gui/PlayOutcome.h"
#include "app/gui/SoundWatch.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace precall {

TestSoundView::TestSoundView(Sound& sound, QWidget* parent)
    : LiveWidget(parent),
      m_sound(sound),
      m_box(new DeviceBox(this)),
      m_outcome(new PlayOutcome(this)),
      m_watch(new SoundWatch(sound, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_box);
    auto* row = new QHBoxLayout;
    for (const SoundSide side : {SoundSide::Left, SoundSide::Right, SoundSide::Both}) {
        auto* button = new QPushButton(this);
        button->setEnabled(false); // until there is something to play on
        connect(button, &QPushButton::clicked, this, [this, side] { play(side); });
        row->addWidget(button);
        m_buttons[std::size_t(side)] = button;
    }
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_outcome);
    connect(m_watch, &SoundWatch::devices, this, [this](const SoundDevices& devices) {
        m_box->show(devices.speakers, m_sound.choice().speaker());
        for (QPushButton* button : m_buttons)
            button->setEnabled(m_box->chosen() != nullptr);
    });
    connect(m_box, &DeviceBox::choice, this, [this](const QString& description) {
        m_sound.choice().setSpeaker(description);
        Q_EMIT deviceChosen();
    });
    TestSoundView::retranslate();
}

void TestSoundView::begin()
{
    m_watch->begin();
}

void TestSoundView::end()
{
    m_watch->end();
    m_playing.reset();
    m_outcome->forget();
}

void TestSoundView::play(SoundSide side)
{
    const SoundDevice* const chosen = m_box->chosen();
    if (!chosen)
        return;
    m_outcome->forget();
    const auto tell = [this, number = ++m_plays,
                       device = chosen->description](const Result<PlayedSound>& played) {
        if (number == m_plays && isVisible())
            m_outcome->show(played, device);
    };
    m_playing = m_sound.play(chosen->id, testSound(side), [this, tell](const Result<PlayedSound>& played) {
        QMetaObject::invokeMethod(
            this, [tell, played] { tell(played); }, Qt::QueuedConnection);
    });
}

void TestSoundView::retranslate()
{
    m_box->setLabel(tr("Lo&udspeaker"));
    m_outcome->retranslate();
    m_buttons[std::size_t(SoundSide::Left)]->setText(tr("Play on the le&ft"));
    m_buttons[std::size_t(SoundSide::Right)]->setText(tr("Play on the ri&ght"));
    m_buttons[std::size_t(SoundSide::Both)]->setText(tr("Play on b&oth sides"));
}

} // namespace precall
