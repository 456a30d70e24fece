#include "app/gui/PictureView.h"

#include "app/gui/Look.h"
#include "app/gui/PictureFrame.h"
#include "app/gui/UserPicture.h"
#include "core/media/camera/CameraStream.h"
#include "core/media/camera/QtCameras.h"

#include <QAbstractItemView>
#include <QCheckBox>
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

PictureView::PictureView(QtCameras& cameras, UserPicture* forReport, QWidget* parent)
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
        m_stream->choose(m_box->itemText(index)); // the list may have changed beneath whoever is choosing
        Q_EMIT deviceChosen();
    });
    if (forReport)
        addReportBox(*forReport);
    PictureView::retranslate();
}

/// Off until somebody ticks it; the picture of that moment is taken, and forgotten when the tick goes.
void PictureView::addReportBox(UserPicture& picture)
{
    m_forReport = new QCheckBox(this);
    m_forReport->setEnabled(false);
    static_cast<QGridLayout*>(layout())->addWidget(m_forReport, 2, 0, 1, 3);
    connect(m_forReport, &QCheckBox::toggled, this, [this, &picture](bool wanted) {
        picture.takeMirrored(wanted ? m_frame->picture() : QImage());
        allowReport();
    });
}

void PictureView::showPicture(const QImage& picture)
{
    m_frame->show(picture);
    if (m_forReport)
        allowReport();
}

/// Without a picture it can only be taken back.
void PictureView::allowReport()
{
    m_forReport->setEnabled(m_forReport->isChecked() || !m_frame->picture().isNull());
}

PictureView::~PictureView()
{
    if (m_holds)
        letGo();
}

void PictureView::begin()
{
    if (!m_stream)
        connectStream();
    m_state = m_stream->record().entry().state;
    m_stream->showWithin(m_frame->room());
    m_stream->hold();
    m_holds = true;
    m_stream->take(); // from here on every picture is offered
    showState(m_state);
}

void PictureView::end()
{
    letGo();
    showPicture({});
}

void PictureView::letGo()
{
    m_stream->showWithin({});
    m_stream->release();
    m_holds = false;
}

void PictureView::connectStream()
{
    m_stream = &m_cameras.stream();
    connect(m_stream, &CameraStream::pictureReady, this, [this] {
        if (isVisible())
            showPicture(m_stream->take());
    });
    connect(m_stream, &CameraStream::stateChanged, this, &PictureView::showState);
    connect(m_frame, &PictureFrame::resized, this, [this] {
        if (m_holds)
            m_stream->showWithin(m_frame->room());
    });
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
        showPicture({});
    m_frame->setWords(words());
    m_figures->setText(figures());
    showCameras();
    if (came || went)
        Q_EMIT deviceChosen();
}

/// Not beneath whoever is choosing: what has changed since is told each second.
void PictureView::showCameras()
{
    if (m_box->view()->isVisible())
        return;
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
    m_box->setEnabled(!names.isEmpty());
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
    if (m_state.size.isEmpty() || !m_state.pictures || m_state.pictures->fps <= 0)
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
    if (m_forReport)
        m_forReport->setText(tr("P&ut a picture of me, as I am seen now, into the PDF report"));
}

} // namespace precall
