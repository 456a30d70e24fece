#include "core/net/stun/TurnPair.h"

namespace precall {

namespace {

constexpr std::chrono::milliseconds releaseTime{500};
/// After a stop nobody waits for the answer, and what is lost is not sent again: the server forgets by itself.
constexpr std::chrono::milliseconds stoppedReleaseTime{40};

} // namespace

TurnPair::TurnPair(const TurnServer& server, const TurnCredentials& credentials, Until until)
    : m_credentials(credentials), m_until(std::move(until))
{
    m_record.server = server;
}

bool TurnPair::open()
{
    return allocate(m_caller) && allocate(m_callee) &&
           step(TurnStep::Permission, caller().permit(m_callee.relayed, m_until)) &&
           step(TurnStep::Permission, callee().permit(m_caller.relayed, m_until)) &&
           step(TurnStep::Channel, caller().bindChannel(m_callee.relayed, m_until)) &&
           step(TurnStep::Channel, callee().bindChannel(m_caller.relayed, m_until));
}

/// RFC 8489 section 10.
bool TurnPair::allocate(Side& side)
{
    TurnServer server = m_record.server;
    if (m_record.alternate)
        server.endpoint = *m_record.alternate;
    if (allocateThere(side, server))
        return true;
    const auto alternate = side.client->alternate();
    if (m_record.alternate || !alternate)
        return false;
    m_record.alternate = alternate;
    m_record.code = 0;
    m_record.error.reset();
    server.endpoint = *alternate;
    return allocateThere(side, server);
}

bool TurnPair::allocateThere(Side& side, const TurnServer& server)
{
    side.client = std::make_unique<TurnClient>(server, m_credentials);
    const auto opened = side.client->open(m_until);
    StunExchange connection;
    side.client->channel().describe(connection);
    m_record.icmp = connection.icmp;
    if (!step(TurnStep::Connect, opened))
        return false;
    const auto relayed = side.client->allocate(m_until);
    if (!relayed)
        return fail(TurnStep::Allocate, relayed.error());
    side.relayed = *relayed;
    m_record.relayed.append(*relayed);
    return true;
}

bool TurnPair::release()
{
    const bool stopped = m_until.stop.stop_requested();
    Result<void> result;
    for (Side* side : {&m_caller, &m_callee}) {
        if (side->relayed.address.isNull())
            continue;
        const auto released =
            side->client->release({QDeadlineTimer(stopped ? stoppedReleaseTime : releaseTime), {}});
        if (!released)
            result = released;
    }
    return result.ok() || fail(TurnStep::Refresh, result.error());
}

bool TurnPair::step(TurnStep step, const Result<void>& result)
{
    return result.ok() || fail(step, result.error());
}

bool TurnPair::fail(TurnStep step, const Error& error)
{
    if (m_record.error)
        return false;
    m_record.reached = step;
    m_record.error = error;
    m_record.code = error.kind == ErrorKind::Protocol ? error.code : 0;
    return false;
}

} // namespace precall
