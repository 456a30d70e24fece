#pragma once

#include "core/checks/network/WebSurvey.h"

#include <QSet>
#include <QThread>

#include <future>

namespace precall {

/// One address of a WebSocket endpoint, and what came of it.
struct WebSocketAttempt
{
    probeValues::WebSocketEndpoint endpoint;
    WebSocketOpening opening;
    std::optional<WebSocketWatch> idle; ///< left unused; nothing where it was not watched
    std::optional<WebSocketWatch> twin; ///< a second one, in use meanwhile; nothing where none opened
    bool operator==(const WebSocketAttempt&) const = default;
};

/// The WebSockets of a run: each endpoint is opened at each of its addresses at once, through a proxy by its
/// name; of each family the first that opens is watched while the other probes, and the checks that follow,
/// go on.
class WebSocketTrials
{
public:
    WebSocketTrials(const CheckContext& context, WebSurvey& web,
                    QList<probeValues::WebSocketEndpoint> endpoints);

    /// Blocks until every endpoint is open or has failed: some round trips, 15 s where all is dropped.
    void open();
    bool isWatching() const { return !m_watches.empty(); }
    /// Blocks until the watches that open() began have ended, 200 ms after stop; says each second that it
    /// still does.
    void awaitWatches(const std::function<void()>& stillWatching);
    /// Everything so far; any thread.
    QList<WebSocketAttempt> attempts() const;

private:
    struct Joined
    {
        void operator()(QThread* thread) const;
    };
    /// On a thread of Qt's: it watches over others (Windows), as inParallel() makes objects of Qt's there.
    struct Watching
    {
        std::unique_ptr<QThread, Joined> thread;
        std::future<WebSocketAttempt> attempt;
    };

    void tryOut(const probeValues::WebSocketEndpoint& endpoint, const QHostAddress& address,
                const Route& route);
    bool isFirstOfItsFamily(const WebSocketRequest& request);
    WebSocketAttempt watched(WebSocketAttempt attempt, const WebSocketRequest& request,
                             std::unique_ptr<WebSocketLine> line);

    const CheckContext& m_context;
    WebSurvey& m_web;
    const QList<probeValues::WebSocketEndpoint> m_endpoints;
    mutable std::mutex m_mutex;
    QList<WebSocketAttempt> m_attempts;
    QSet<QString> m_watched; ///< endpoint and family
    std::vector<Watching> m_watches;
};

} // namespace precall
