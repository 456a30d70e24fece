#include "core/media/camera/QtCameras.h"

#include "core/base/Abandonable.h"
#include "core/media/camera/CameraStream.h"

#include <QEventLoop>

namespace precall {

namespace {

using Phase = StreamState::Phase;

/// Listing takes up to a second where nothing is warm yet.
constexpr std::chrono::seconds listLimit{5};
/// The first picture, the attempt to learn why none came, and a slow driver's time.
constexpr std::chrono::milliseconds openLimit = CameraStream::firstPictureLimit + std::chrono::seconds(6);

/// A driver that hangs longer keeps its thread; the process then ends beneath it (abandonedCalls()).
constexpr std::chrono::seconds endLimit{4};

bool hasFailed(Phase phase)
{
    return phase != Phase::Live && phase != Phase::Stalled && phase != Phase::Off && phase != Phase::Opening;
}

CameraWatch::End endOf(Phase phase)
{
    switch (phase) {
    case Phase::Live:
        return CameraWatch::End::Watched;
    case Phase::NoCamera:
        return CameraWatch::End::NoCamera;
    case Phase::NoPicture:
        return CameraWatch::End::NoPicture;
    case Phase::Stalled:
    case Phase::Stopped:
        return CameraWatch::End::Stopped;
    case Phase::Lost:
        return CameraWatch::End::Lost;
    case Phase::Off:
    case Phase::Opening:
        return CameraWatch::End::Unanswered;
    }
    Q_UNREACHABLE();
}

/// Waits for the first picture, then for `span`; a stall at its end is waited out.
void watchOut(CameraRecord& record, int ticket, std::chrono::milliseconds span, std::stop_token stop)
{
    const auto within = [&](std::chrono::milliseconds limit) { return Until{QDeadlineTimer(limit), stop}; };
    const auto decided = [ticket](const CameraRecord::Entry& entry) {
        return entry.served >= ticket && entry.state.phase != Phase::Opening;
    };
    if (!record.wait(decided, within(openLimit)))
        return;
    record.wait([](const auto& entry) { return hasFailed(entry.state.phase); }, within(span));
    record.wait([](const auto& entry) { return entry.state.phase != Phase::Stalled; },
                within(CameraStream::stopLimit));
}

} // namespace

QtCameras::~QtCameras()
{
    letGo();
}

void QtCameras::letGo()
{
    // Who asks for the first time from now on gets a stream that nobody serves.
    std::call_once(m_started, [this] {
        m_stream = std::make_shared<CameraStream>();
        m_stream->moveToThread(nullptr);
    });
    if (!m_ended.valid())
        return;
    QMetaObject::invokeMethod(m_loop.get(), &QEventLoop::quit, Qt::QueuedConnection);
    m_ended.wait_for(endLimit);
}

CameraStream& QtCameras::stream()
{
    std::call_once(m_started, [this] {
        using Made = std::pair<std::shared_ptr<CameraStream>, std::shared_ptr<QEventLoop>>;
        const auto made = std::make_shared<std::promise<Made>>();
        const auto ended = std::make_shared<std::promise<void>>();
        m_ended = ended->get_future();
        // Its thread is used again: the loop is what ends, not the thread.
        detail::startAbandonable([made, ended] {
            const Made own(std::make_shared<CameraStream>(), std::make_shared<QEventLoop>());
            made->set_value(own);
            own.second->exec();
            own.first->letGo();
            ended->set_value();
        });
        std::tie(m_stream, m_loop) = made->get_future().get();
    });
    return *m_stream;
}

Result<QList<Camera>> QtCameras::list(std::stop_token stop)
{
    CameraStream& source = stream();
    source.prepare();
    const auto listed = [](const CameraRecord::Entry& entry) { return entry.listed; };
    if (source.record().wait(listed, {QDeadlineTimer(listLimit), stop}))
        return source.record().entry().state.cameras;
    return Error{stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, {}, 0};
}

CameraWatch QtCameras::watch(const QString& camera, const QSize& size, std::chrono::milliseconds span,
                             std::stop_token stop)
{
    CameraStream& source = stream();
    CameraRecord& record = source.record();
    const int ticket = ++m_tickets;
    const qint64 since = record.now();
    source.join(camera, size, ticket);
    watchOut(record, ticket, span, stop);
    const CameraRecord::Entry entry = record.entry();
    CameraWatch watch;
    watch.end = stop.stop_requested()   ? CameraWatch::End::Cancelled
                : entry.served < ticket ? CameraWatch::End::Unanswered
                                        : endOf(entry.state.phase);
    watch.camera = entry.state.camera;
    if (watch.end != CameraWatch::End::NoCamera) {
        watch.firstFrameMs = entry.firstPictureMs;
        watch.size = entry.state.size;
        watch.pictures = record.judgedSince(since);
        watch.failure = entry.failure;
    }
    source.release();
    return watch;
}

} // namespace precall
