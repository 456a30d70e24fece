#pragma once

#include "core/net/Endpoint.h"
#include "core/net/WebProbe.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace precall {

/// What a run asks of one server at most, however many pages are behind its address: no more connections at
/// once than a browser makes, and none to one that has taken none. Any number of probe threads.
class Courtesy
{
public:
    /// Makes `ask` when it is the server's turn, and gives what came of it. Of a server that has let two
    /// connects run into their time, and answered none, the next one learns nothing: it gets an exchange of
    /// no attempts at once. Returns at once after stop, with `ask` made: it watches stop by itself.
    WebExchange inTurn(const Route& route, const Endpoint& server, std::stop_token stop,
                       const std::function<WebExchange()>& ask);

    /// What is known of it from elsewhere.
    void note(const WebExchange& exchange);

private:
    struct Server
    {
        int busy = 0;
        int silentConnects = 0;
        bool hasAnswered = false;
        std::unique_ptr<std::condition_variable_any> left; ///< once anybody has had to wait
    };
    using Address = std::pair<QString, quint16>;

    static bool isSilent(const Server& server);
    static void note(Server& server, const WebExchange& exchange);

    std::mutex m_mutex;
    std::map<Address, Server> m_servers; ///< by the first hop
};

} // namespace precall
