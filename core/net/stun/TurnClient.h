#pragma once

#include "core/net/stun/StunChannel.h"
#include "core/net/stun/TurnRequests.h"

#include <QList>

namespace precall {

/// Data that came through a relay, and when.
struct RelayedData
{
    QByteArray payload;
    std::chrono::steady_clock::time_point received;
};

/// One client of a TURN server: transactions over its own channel, and at most one allocation. Used by one
/// thread at a time. Errors: those of the channel; Protocol with the server's code where it refuses.
class TurnClient
{
public:
    TurnClient(const TurnServer& server, const TurnCredentials& credentials);

    Result<void> open(const Until& until) { return m_channel->open(until); }

    /// One request, and the answer to it whatever it says; sent again over datagrams (RTO 500 ms, doubling, 5
    /// sends; RFC 8489 section 6.2.1).
    Result<TurnAnswer> ask(const QByteArray& request, const Until& until);

    /// The relayed transport address. A 300 is the error with that code; alternate() then has the address.
    Result<Endpoint> allocate(const Until& until);
    Result<void> permit(const Endpoint& peer, const Until& until);
    Result<void> bindChannel(const Endpoint& peer, const Until& until);
    Result<void> release(const Until& until);

    Result<void> sendData(const QByteArray& payload, const Until& until);
    Result<RelayedData> receiveData(const Until& until);

    TurnRequests& requests() { return m_requests; }
    const StunChannel& channel() const { return *m_channel; }
    int attempts() const { return m_attempts; }
    std::optional<Endpoint> alternate() const { return m_alternate; }

private:
    using Request = std::function<QByteArray()>;

    Result<TurnAnswer> askAuthenticated(const Request& request, const Until& until);
    std::optional<Result<TurnAnswer>> await(const Until& until);

    std::unique_ptr<StunChannel> m_channel;
    TurnRequests m_requests;
    QList<RelayedData> m_data;
    std::optional<Endpoint> m_alternate;
    int m_attempts = 0;
};

} // namespace precall
