#pragma once

#include "core/net/Endpoint.h"
#include "core/net/WebProbe.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>

namespace precall {

/// What a run asks of one server at most, however many pages are behind its address: no more connections at
/// once than a browser makes, and none to one that has taken none. Any number of probe threads.
class Courtesy
{
public:
    /// Makes `ask` when it is the server's turn, and gives what came of it. Of a server that has let a
    /// connect run into its time, and answered none, the next one learns nothing: it gets the same exchange
    /// at once. Returns at once after stop, with `ask` made: it watches stop by itself.
    WebExchange inTurn(const Route& route, const Endpoint& server, std::stop_token stop,
                       const std::function<WebExchange()>& ask);

    /// What is known of it from elsewhere.
    void note(const WebExchange& exchange);

private:
    struct Server
    {
        int busy = 0;
        bool hasAnswered = false;
        std::optional<WebExchange> silence;
        std::condition_variable_any left;
    };
    using Address = std::pair<QString, quint16>;

    static void note(Server& server, const WebExchange& exchange);

    std::mutex m_mutex;
    std::map<Address, Server> m_servers; ///< by the first hop
};

} // namespace precall
