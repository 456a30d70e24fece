#include "core/net/stun/TurnRehearsing.h"

namespace precall {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds rehearsalTime{10'000};
constexpr milliseconds releaseTime{500};
/// Relayed data may be lost: sent again after the time that a usable call's round trip takes at most.
constexpr milliseconds dataTimeout{500};
constexpr int maxData = 5;

} // namespace

TurnRehearsing::TurnRehearsing(const TurnServer& server, const TurnCredentials& credentials,
                               std::stop_token stop)
    : m_credentials(credentials), m_until{QDeadlineTimer(rehearsalTime), std::move(stop)}
{
    m_timer.start();
    m_rehearsal.server = server;
}

TurnRehearsal TurnRehearsing::run()
{
    const bool done =
        allocate(m_caller) && allocate(m_callee) && permit() && bindChannels() && exchangeData();
    if (done)
        m_rehearsal.reached = TurnStep::Refresh;
    release();
    m_rehearsal.ms = int(m_timer.elapsed());
    return m_rehearsal;
}

/// An ALTERNATE-SERVER is followed once. RFC 8489 section 10.
bool TurnRehearsing::allocate(Side& side)
{
    TurnServer server = m_rehearsal.server;
    if (m_rehearsal.alternate)
        server.endpoint = *m_rehearsal.alternate;
    if (allocateThere(side, server))
        return true;
    const auto alternate = side.client->alternate();
    if (m_rehearsal.alternate || !alternate)
        return false;
    m_rehearsal.alternate = alternate;
    m_rehearsal.code = 0;
    m_rehearsal.error.reset();
    server.endpoint = *alternate;
    return allocateThere(side, server);
}

bool TurnRehearsing::allocateThere(Side& side, const TurnServer& server)
{
    side.client = std::make_unique<TurnClient>(server, m_credentials);
    const auto opened = side.client->open(m_until);
    StunExchange connection;
    side.client->channel().describe(connection);
    m_rehearsal.icmp = connection.icmp;
    if (!step(TurnStep::Connect, opened))
        return false;
    const auto relayed = side.client->allocate(m_until);
    if (!relayed)
        return fail(TurnStep::Allocate, relayed.error());
    side.relayed = *relayed;
    m_rehearsal.relayed.append(*relayed);
    return true;
}

bool TurnRehearsing::permit()
{
    return step(TurnStep::Permission, m_caller.client->permit(m_callee.relayed, m_until)) &&
           step(TurnStep::Permission, m_callee.client->permit(m_caller.relayed, m_until));
}

bool TurnRehearsing::bindChannels()
{
    return step(TurnStep::Channel, m_caller.client->bindChannel(m_callee.relayed, m_until)) &&
           step(TurnStep::Channel, m_callee.client->bindChannel(m_caller.relayed, m_until));
}

bool TurnRehearsing::exchangeData()
{
    return pass(m_caller, m_callee, "there") && pass(m_callee, m_caller, "and back");
}

bool TurnRehearsing::pass(Side& from, Side& to, const QByteArray& payload)
{
    Error last{ErrorKind::TimedOut, {}, 0};
    for (int i = 0; i < maxData && m_until.lasts(); ++i) {
        if (const auto sent = from.client->sendData(payload, m_until); !sent)
            return fail(TurnStep::Data, sent.error());
        const auto received = to.client->receiveData(m_until.atMost(dataTimeout));
        if (received && *received == payload)
            return true;
        if (!received)
            last = received.error();
        if (last.kind != ErrorKind::TimedOut)
            break;
    }
    return fail(TurnStep::Data, last);
}

/// Both allocations end. An earlier failure stays the one that is told.
void TurnRehearsing::release()
{
    for (Side* side : {&m_caller, &m_callee}) {
        if (side->relayed.address.isNull())
            continue;
        const auto released = side->client->release({QDeadlineTimer(releaseTime), m_until.stop});
        if (m_rehearsal.reached == TurnStep::Refresh && !m_rehearsal.error && !released)
            fail(TurnStep::Refresh, released.error());
    }
    if (m_rehearsal.reached == TurnStep::Refresh && !m_rehearsal.error)
        m_rehearsal.reached = TurnStep::Done;
}

bool TurnRehearsing::step(TurnStep step, const Result<void>& result)
{
    return result.ok() || fail(step, result.error());
}

bool TurnRehearsing::fail(TurnStep step, const Error& error)
{
    m_rehearsal.reached = step;
    m_rehearsal.error = error;
    m_rehearsal.code = error.kind == ErrorKind::Protocol ? error.code : 0;
    return false;
}

} // namespace precall
