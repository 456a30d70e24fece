#pragma once

#include "core/net/Endpoint.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace precall {

/// One server's view of the socket.
struct NatView
{
    Endpoint server;
    std::optional<Endpoint> mapped; ///< nothing: it did not answer
    bool operator==(const NatView&) const = default;
};

/// What one UDP socket looks like from outside, and what comes in to it.
struct NatObservation
{
    Endpoint local;                      ///< the socket's own address
    QList<NatView> views;                ///< in the order in which the servers were asked
    std::optional<bool> otherPortEnters; ///< an answer from another port of a server that was asked; nothing:
                                         ///< not tested
    std::optional<bool> otherAddressEnters; ///< an answer from an address that was never asked
    bool operator==(const NatObservation&) const = default;
};

/// How NATs on the way choose mapped addresses, and what they let in. Probe threads only; may be called from
/// several.
class NatProbe
{
public:
    virtual ~NatProbe() = default;

    /// One Binding to each of `servers` (of one family) from one socket on `local`. What a server tells of
    /// its other address is asked, too (OTHER-ADDRESS; RFC 5780 section 4.3), else, where the mapped ports
    /// differ, the first server on `otherPort`. Filtering is tested from a second socket, only with a server
    /// that has another address (section 4.4). 8 s at most, some round trips as a rule; returns within 200 ms
    /// of `stop`, with what was seen so far.
    virtual NatObservation observe(const QHostAddress& local, const QList<Endpoint>& servers,
                                   quint16 otherPort, std::stop_token stop) = 0;
};

} // namespace precall
