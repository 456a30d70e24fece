#pragma once

#include "core/net/WebProbe.h"

#include <chrono>
#include <memory>

namespace precall {

/// What has to go right once the answer to a WebSocket's upgrade has come, in this order.
enum class WebSocketStep {
    Upgrade, ///< the answer opens a WebSocket: 101 with the accept value that belongs to the key
    Pong,    ///< a ping is answered
    Echo,    ///< a text comes back, where one is declared to
    Done
};

QString webSocketStepWord(WebSocketStep step); ///< "upgrade", "pong", "echo", "done"

/// What to open.
struct WebSocketRequest
{
    QUrl url;             ///< wss
    QHostAddress address; ///< where to connect; null: only with a proxy, which resolves by itself
    Route route;
    bool echo = false; ///< the server sends back what it is sent
    ProbeTimes times;
};

/// A WebSocket on its way to being open (RFC 6455): how far it came, and what was seen.
struct WebSocketOpening
{
    WebExchange exchange; ///< up to the answer to the upgrade: Done when one came, whatever its status
    WebSocketStep reached = WebSocketStep::Upgrade; ///< Done, or the step that failed
    std::optional<Error> error; ///< of that step; nothing too where the exchange had failed before it
    bool toldGoodbye = false;   ///< the server itself ended the connection

    bool isOpen() const { return reached == WebSocketStep::Done; }
    bool operator==(const WebSocketOpening&) const = default;
};

/// How an open WebSocket came through a time in which it was watched.
struct WebSocketWatch
{
    enum class End {
        Open,   ///< it answers
        Closed, ///< the server itself took its leave: a close frame, or the orderly end of TLS
        Cut,    ///< it was ended in any other way
        Silent, ///< a ping is answered no more: it was forgotten on the way
        Stopped ///< the caller asked to stop; says nothing
    };

    End end = End::Open;
    std::optional<Error> error; ///< what it ended with
    int ms = 0;                 ///< how long it was watched
    bool operator==(const WebSocketWatch&) const = default;
};

QString watchEndWord(WebSocketWatch::End end); ///< "open", "closed", "cut", "silent", "stopped"

/// An open WebSocket. Used by one thread at a time; closed in an orderly way, within 200 ms, when destroyed.
class WebSocketLine
{
public:
    virtual ~WebSocketLine() = default;

    /// Pings after each `pause` and when `span` is over; between them it only answers the server. Ends early
    /// with the line; an answer to a ping may take ProbeTimes::exchange. Returns within 200 ms of `stop`.
    virtual WebSocketWatch watch(std::chrono::milliseconds span, std::chrono::milliseconds pause,
                                 std::stop_token stop) = 0;
};

/// Secure WebSockets, seen stage by stage.
class WebSocketProbe
{
public:
    virtual ~WebSocketProbe() = default;

    /// Opens one, without cookies or credentials; `line` is set when it is open. The upgrade is asked for
    /// also when the chain does not verify, and nothing more than that is then sent. Bounded by
    /// request.times; returns within 200 ms of `stop` (error Cancelled). Probe threads only; any number at
    /// once.
    virtual WebSocketOpening open(const WebSocketRequest& request, std::unique_ptr<WebSocketLine>& line,
                                  std::stop_token stop) = 0;
};

} // namespace precall
