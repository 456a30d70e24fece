#include "app/gui/LevelView.h"

#include "app/gui/DeviceBox.h"
#include "app/gui/LevelBar.h"
#include "app/gui/Look.h"
#include "app/gui/PlayOutcome.h"
#include "app/gui/SoundWatch.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace precall {

namespace {

/// As often as a screen shows it.
constexpr auto frame = std::chrono::milliseconds(20);
constexpr double echoSeconds = 4;
/// For recording as for playing, whatever the devices do.
constexpr auto echoLimit = std::chrono::seconds(10);

} // namespace

LevelView::LevelView(Sound& sound, QWidget* parent)
    : LiveWidget(parent),
      m_sound(sound),
      m_box(new DeviceBox(this)),
      m_bar(new LevelBar(this)),
      m_number(quietLabel(this)),
      m_hint(textLabel(this)),
      m_record(new QPushButton(this)),
      m_outcome(new PlayOutcome(this)),
      m_privacy(quietLabel(this)),
      m_watch(new SoundWatch(sound, this))
{
    m_number->setWordWrap(false);
    m_number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("-888 dB")));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_box, 0, 0, 1, 2);
    grid->addWidget(m_bar, 1, 0);
    grid->addWidget(m_number, 1, 1);
    grid->addWidget(m_hint, 2, 0, 1, 2);
    grid->addWidget(m_record, 3, 0, Qt::AlignLeft);
    grid->addWidget(m_outcome, 4, 0, 1, 2);
    grid->addWidget(m_privacy, 5, 0, 1, 2);
    m_frames.setInterval(frame);
    connect(&m_frames, &QTimer::timeout, this, &LevelView::showLevel);
    m_echoLimit.setInterval(echoLimit);
    m_echoLimit.setSingleShot(true);
    connect(&m_echoLimit, &QTimer::timeout, this, [this] { failEcho({ErrorKind::TimedOut, {}, 0}); });
    connect(m_record, &QPushButton::clicked, this, &LevelView::record);
    connect(m_watch, &SoundWatch::devices, this, &LevelView::takeDevices);
    connect(m_watch, &SoundWatch::failed, this, [this] { m_failed = true; });
    connect(m_box, &DeviceBox::choice, this, [this](const QString& description) {
        m_sound.choice().setMicrophone(description);
        listenTo(m_box->chosen()->id);
        Q_EMIT deviceChosen();
    });
    LevelView::retranslate();
}

void LevelView::begin()
{
    m_watch->begin();
    m_frames.start();
}

void LevelView::end()
{
    m_watch->end();
    m_frames.stop();
    finishEcho();
    m_outcome->forget();
    listenTo({});
    showLevel();
}

void LevelView::takeDevices(const SoundDevices& devices)
{
    m_failed = false;
    m_box->show(devices.microphones, m_sound.choice().microphone());
    const SoundDevice* speaker = chosenDevice(devices.speakers, m_sound.choice().speaker());
    m_speakerId = speaker ? speaker->id : QString();
    m_speakerName = speaker ? speaker->description : QString();
    const QString id = m_box->chosen() ? m_box->chosen()->id : QString();
    if (!m_deviceId.isEmpty() && id != m_deviceId)
        m_proven = false; // of another device
    if (id != m_deviceId || m_ended)
        listenTo(id);
    m_record->setEnabled(canRecord());
}

bool LevelView::canRecord() const
{
    return m_echo == Echo::Idle && !m_deviceId.isEmpty() && !m_speakerId.isEmpty();
}

void LevelView::listenTo(const QString& deviceId)
{
    m_listening.reset();
    m_meter.reset();
    m_ended = false;
    m_deviceId = deviceId;
    if (!deviceId.isEmpty())
        m_listening = m_sound.listen(deviceId, {[this](const Signal& sound, qint64) { m_meter.take(sound); },
                                                [this](const Error&) { m_ended = true; }});
}

void LevelView::showLevel()
{
    if (m_ended)
        m_meter.reset();
    const LevelMeter::Reading reading = m_meter.reading();
    m_bar->show(reading);
    const int dbfs = int(std::round(reading.dbfs));
    m_number->setText(reading.moving && reading.dbfs > silenceDbfs ? tr("%1 dB").arg(QLocale().toString(dbfs))
                                                                   : QString());
    if (m_hint->text() != hint()) {
        m_hint->setText(hint());
        QAccessibleEvent changed(m_hint, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    if (m_echo == Echo::Recording && (m_recorder->seconds() >= echoSeconds || m_recorder->error()))
        playBack();
    m_record->setText(echoText());
}

void LevelView::setProven(bool proven)
{
    m_proven = proven;
}

QString LevelView::hint() const
{
    const LevelMeter::Reading reading = m_meter.reading();
    if (m_failed)
        return tr("The sound service of this computer does not answer.");
    if (m_deviceId.isEmpty())
        return tr("No microphone is connected.");
    if (!reading.moving)
        return tr("No sound has come yet.");
    if (reading.clipped)
        return tr("Too loud: turn the microphone down or speak from farther away.");
    if (reading.speech)
        return tr("You are heard well.");
    if (m_proven)
        return tr("You were heard. Speak again to see the bar move.");
    if (reading.held <= speechPeakDbfs)
        return tr("Nothing is heard yet: please say something.");
    return tr("Something is heard; no speech was recognised yet.");
}

QString LevelView::echoText() const
{
    switch (m_echo) {
    case Echo::Idle:
        break;
    case Echo::Recording:
        return tr("Recording: %1 s").arg(std::ceil(std::max(echoSeconds - m_recorder->seconds(), 0.0)));
    case Echo::Playing:
        return tr("Playing it back");
    }
    return tr("Re&cord four seconds and play them back");
}

void LevelView::record()
{
    m_echo = Echo::Recording;
    m_record->setEnabled(false);
    m_outcome->forget();
    m_echoLimit.start();
    m_recorder = std::make_unique<Recorder>(m_sound, m_deviceId);
}

void LevelView::playBack()
{
    const Signal recorded = m_recorder->recorded().mono(); // as a meeting sends it
    const std::optional<Error> error = m_recorder->error();
    m_recorder.reset();
    if (recorded.frames() == 0)
        return failEcho(error.value_or(Error{ErrorKind::TimedOut, {}, 0}));
    m_echo = Echo::Playing;
    m_echoLimit.start();
    m_playing = m_sound.play(
        m_speakerId, recorded, [this, device = m_speakerName](const Result<PlayedSound>& played) {
            QMetaObject::invokeMethod(
                this, [this, device, played] { endEcho(played, device); }, Qt::QueuedConnection);
        });
}

void LevelView::endEcho(const Result<PlayedSound>& played, const QString& device)
{
    if (m_echo != Echo::Playing)
        return; // it ended while this was on its way
    finishEcho();
    m_outcome->show(played, device);
}

/// Says why nothing was recorded, or played.
void LevelView::failEcho(const Error& error)
{
    const SoundDevice* microphone = m_box->chosen();
    const QString recordedOn = microphone ? microphone->description : QString();
    const QString device = m_echo == Echo::Recording ? recordedOn : m_speakerName;
    finishEcho();
    m_outcome->show(error, device);
}

/// Whatever was recorded is gone with it.
void LevelView::finishEcho()
{
    m_echoLimit.stop();
    m_playing.reset();
    m_recorder.reset();
    m_echo = Echo::Idle;
    m_record->setEnabled(canRecord());
}

void LevelView::retranslate()
{
    m_box->setLabel(tr("&Microphone"));
    m_bar->setAccessibleName(tr("Level of the microphone"));
    m_privacy->setText(tr("Nothing that is recorded here is kept or sent anywhere."));
    m_hint->setText(hint());
    m_record->setText(echoText());
    m_outcome->retranslate();
}

} // namespace precall
