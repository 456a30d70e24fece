#include "app/gui/PictureView.h"

#include "app/gui/Look.h"
#include "app/gui/PictureFrame.h"
#include "core/media/camera/CameraStream.h"
#include "core/media/camera/QtCameras.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace precall {

namespace {

using Phase = StreamState::Phase;

bool isWithout(Phase phase)
{
    return phase == Phase::NoCamera || phase == Phase::Lost || phase == Phase::NoPicture;
}

} // namespace

PictureView::PictureView(QtCameras& cameras, QWidget* parent)
    : LiveWidget(parent),
      m_cameras(cameras),
      m_frame(new PictureFrame(this)),
      m_label(new QLabel(this)),
      m_box(new QComboBox(this)),
      m_figures(quietLabel(this))
{
    m_label->setBuddy(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(24);
    m_figures->setWordWrap(false);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_frame, 0, 0, 1, 3);
    grid->addWidget(m_label, 1, 0);
    grid->addWidget(m_box, 1, 1);
    grid->addWidget(m_figures, 1, 2);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        m_stream->choose(m_state.cameras.at(index).name);
        Q_EMIT deviceChosen();
    });
    PictureView::retranslate();
}

PictureView::~PictureView()
{
    if (m_holds)
        m_stream->release();
}

void PictureView::begin()
{
    if (!m_stream)
        connectStream();
    m_state = m_stream->record().entry().state;
    m_stream->hold();
    m_holds = true;
    m_stream->take(); // from here on every picture is offered
    showState(m_state);
}

void PictureView::end()
{
    m_stream->release();
    m_holds = false;
    m_frame->show({});
}

void PictureView::connectStream()
{
    m_stream = &m_cameras.stream();
    connect(m_stream, &CameraStream::pictureReady, this, [this] {
        if (isVisible())
            m_frame->show(m_stream->take());
    });
    connect(m_stream, &CameraStream::stateChanged, this, &PictureView::showState);
}

/// What comes and goes while somebody looks has to be looked at anew by the check, too.
void PictureView::showState(const StreamState& state)
{
    const Phase before = std::exchange(m_state, state).phase;
    m_missed = m_missed || isWithout(state.phase);
    const bool came = state.phase == Phase::Live && std::exchange(m_missed, false);
    const bool went = before != state.phase && state.phase == Phase::Lost;
    if (!isVisible())
        return;
    if (state.phase != Phase::Live && state.phase != Phase::Stalled && state.phase != Phase::Stopped)
        m_frame->show({});
    m_frame->setWords(words());
    m_figures->setText(figures());
    showCameras();
    if (came || went)
        Q_EMIT deviceChosen();
}

void PictureView::showCameras()
{
    QStringList names;
    for (const Camera& camera : m_state.cameras)
        names.append(camera.name);
    QStringList shown;
    for (int i = 0; i < m_box->count(); ++i)
        shown.append(m_box->itemText(i));
    if (names != shown) {
        m_box->clear();
        m_box->addItems(names);
    }
    m_box->setEnabled(names.size() > 1);
    if (!m_box->hasFocus() || names != shown)
        m_box->setCurrentIndex(int(names.indexOf(m_state.camera)));
}

QString PictureView::words() const
{
    switch (m_state.phase) {
    case Phase::Off:
    case Phase::Opening:
        return tr("The camera is being opened");
    case Phase::NoCamera:
        return tr("No camera is connected");
    case Phase::NoPicture:
        return tr("No picture comes from this camera");
    case Phase::Stalled:
    case Phase::Stopped:
        return tr("The picture stands still");
    case Phase::Lost:
        return tr("The camera was unplugged");
    case Phase::Live:
        break;
    }
    if (!m_state.pictures)
        return {};
    switch (m_state.pictures->kind) {
    case PictureJudgement::Kind::Black:
        return tr("The picture is black: is the lens covered?");
    case PictureJudgement::Kind::Dim:
        return tr("Very dark: switch on a light before you");
    case PictureJudgement::Kind::Frozen:
        return tr("The picture stands still");
    case PictureJudgement::Kind::Live:
        break;
    }
    return {};
}

QString PictureView::figures() const
{
    if (m_state.size.isEmpty() || !m_state.pictures)
        return {};
    const QString size = QStringLiteral("%1 × %2").arg(m_state.size.width()).arg(m_state.size.height());
    return tr("%1, %2 pictures a second").arg(size, QLocale().toString(qRound(m_state.pictures->fps)));
}

void PictureView::retranslate()
{
    m_label->setText(tr("C&amera"));
    m_box->setAccessibleName(tr("Camera"));
    m_frame->setAccessibleName(tr("Your picture, as in a mirror"));
    m_frame->setWords(words());
    m_figures->setText(figures());
}

} // namespace precall
