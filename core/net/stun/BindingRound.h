#pragma once

#include "core/net/socket/UdpSocket.h"
#include "core/net/stun/BindingRequest.h"

#include <chrono>
#include <vector>

namespace precall {

/// Bindings to several servers in flight on one UDP socket. Used by one thread.
class BindingRound
{
public:
    struct Question
    {
        Endpoint server;
        StunChange change = StunChange::None;
    };

    BindingRound(UdpSocket& socket, const QList<Question>& questions);

    /// Sends and sends again (Retransmission.h) until all have answered, or `until`. The answers in
    /// the order of the questions; nothing where none came.
    QList<std::optional<MappedAddresses>> run(const Until& until);

private:
    struct Pending
    {
        Question question;
        BindingRequest request;
        std::optional<MappedAddresses> answer;

        explicit Pending(const Question& asked) : question(asked), request(asked.change) {}
    };

    void sendOpen(const Until& until);
    void send(const Pending& pending, const Until& until);
    void collect(const Until& until);
    void take(const QByteArray& message);
    bool isComplete() const;

    UdpSocket& m_socket;
    std::vector<std::unique_ptr<Pending>> m_pending;
};

} // namespace precall
