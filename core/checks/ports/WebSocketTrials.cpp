#include "core/checks/ports/WebSocketTrials.h"

#include "core/base/InParallel.h"

#include <atomic>

namespace precall {

namespace {

using namespace std::chrono_literals;

/// How often the twin is used: far more often than any firewall takes a connection for idle.
constexpr auto twinPause = 1s;
/// Bounds what a profile can start at once.
constexpr int mostEndpointsAtOnce = 32;

bool openingWasCancelled(const WebSocketOpening& opening)
{
    const std::optional<Error>& error = opening.error ? opening.error : opening.exchange.error;
    return error && error->kind == ErrorKind::Cancelled;
}

/// Whether the network carries what is in use, up to the moment in which it is known what became of what was
/// not.
WebSocketWatch usedUntil(const std::atomic<bool>& ended, WebSocketLine& line, const std::stop_token& stop)
{
    WebSocketWatch whole;
    do {
        const int before = whole.ms;
        whole = line.watch(twinPause, twinPause, stop);
        whole.ms += before;
    } while (whole.end == WebSocketWatch::End::Open && !ended);
    return whole;
}

} // namespace

WebSocketTrials::WebSocketTrials(const CheckContext& context, WebSurvey& web,
                                 QList<probeValues::WebSocketEndpoint> endpoints)
    : m_context(context), m_web(web), m_endpoints(std::move(endpoints))
{
}

void WebSocketTrials::open()
{
    inParallel(int(m_endpoints.size()), mostEndpointsAtOnce, m_context.stop, [&](int i) {
        const probeValues::WebSocketEndpoint& endpoint = m_endpoints.at(i);
        const Route route = m_web.route(endpoint.url);
        const QList<QHostAddress> addresses =
            route.isDirect() ? m_web.reachableAddresses(endpoint.url.host()) : QList{QHostAddress()};
        inParallel(int(addresses.size()), int(addresses.size()), m_context.stop,
                   [&](int j) { tryOut(endpoint, addresses.at(j), route); });
    });
}

void WebSocketTrials::tryOut(const probeValues::WebSocketEndpoint& endpoint, const QHostAddress& address,
                             const Route& route)
{
    const WebSocketRequest request{endpoint.url, address, route, endpoint.echo, {}};
    std::unique_ptr<WebSocketLine> line;
    const WebSocketAttempt attempt{
        endpoint, m_context.net.webSocket.open(request, line, m_context.stop), {}, {}};
    if (openingWasCancelled(attempt.opening))
        return;
    const std::lock_guard lock(m_mutex);
    const bool isToBeWatched =
        line && m_context.settings.idleWatch.count() > 0 && isFirstOfItsFamily(request);
    if (!isToBeWatched)
        return m_attempts.append(attempt);
    std::packaged_task<WebSocketAttempt()> task(
        [this, attempt, request, kept = std::move(line)]() mutable {
            return watched(attempt, request, std::move(kept));
        });
    std::future<WebSocketAttempt> result = task.get_future();
    Watching watching{decltype(Watching::thread)(QThread::create(std::move(task))), std::move(result)};
    watching.thread->start();
    if (watching.thread->isRunning() || watching.attempt.wait_for(0s) == std::future_status::ready)
        m_watches.push_back(std::move(watching));
    else // the system gives no more threads
        m_attempts.append(attempt);
}

void WebSocketTrials::Joined::operator()(QThread* thread) const
{
    thread->wait();
    delete thread;
}

/// With the lock held.
bool WebSocketTrials::isFirstOfItsFamily(const WebSocketRequest& request)
{
    const QString key = QStringLiteral("%1 %2").arg(request.url.toString()).arg(request.address.protocol());
    const bool isFirst = !m_watched.contains(key);
    m_watched.insert(key);
    return isFirst;
}

WebSocketAttempt WebSocketTrials::watched(WebSocketAttempt attempt, const WebSocketRequest& request,
                                          std::unique_ptr<WebSocketLine> line)
{
    const std::chrono::milliseconds span = m_context.settings.idleWatch;
    std::unique_ptr<WebSocketLine> twin;
    if (!m_context.net.webSocket.open(request, twin, m_context.stop).isOpen())
        twin.reset();
    std::atomic<bool> idleEnded = false;
    inParallel(twin ? 2 : 1, 2, {}, [&](int i) {
        if (i == 1) {
            attempt.twin = usedUntil(idleEnded, *twin, m_context.stop);
            return;
        }
        attempt.idle = line->watch(span, span, m_context.stop);
        idleEnded = true;
    });
    return attempt;
}

void WebSocketTrials::awaitWatches(const std::function<void()>& stillWatching)
{
    for (auto& watch : m_watches) {
        while (watch.attempt.wait_for(1s) == std::future_status::timeout)
            stillWatching();
        const WebSocketAttempt attempt = watch.attempt.get();
        const std::lock_guard lock(m_mutex);
        m_attempts.append(attempt);
    }
    m_watches.clear();
}

QList<WebSocketAttempt> WebSocketTrials::attempts() const
{
    const std::lock_guard lock(m_mutex);
    return m_attempts;
}

} // namespace precall
