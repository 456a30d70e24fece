#include "core/net/stun/TurnRehearsing.h"

namespace precall {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds rehearsalTime{10'000};
/// Relayed data may be lost: sent again after the time that a usable call's round trip takes at most.
constexpr milliseconds dataTimeout{500};
constexpr int maxData = 5;

} // namespace

TurnRehearsing::TurnRehearsing(const TurnServer& server, const TurnCredentials& credentials,
                               std::stop_token stop)
    : m_pair(server, credentials, {QDeadlineTimer(rehearsalTime), std::move(stop)})
{
    m_timer.start();
}

TurnRehearsal TurnRehearsing::run()
{
    const bool done = m_pair.open() && exchangeData();
    if (m_pair.release() && done)
        m_pair.record().reached = TurnStep::Done;
    m_pair.record().ms = int(m_timer.elapsed());
    return m_pair.record();
}

bool TurnRehearsing::exchangeData()
{
    return pass(m_pair.caller(), m_pair.callee(), "there") && pass(m_pair.callee(), m_pair.caller(), "and back");
}

bool TurnRehearsing::pass(TurnClient& from, TurnClient& to, const QByteArray& payload)
{
    const Until& until = m_pair.until();
    Error last{ErrorKind::TimedOut, {}, 0};
    for (int i = 0; i < maxData && until.lasts(); ++i) {
        if (const auto sent = from.sendData(payload, until); !sent)
            return m_pair.fail(TurnStep::Data, sent.error());
        const auto received = to.receiveData(until.atMost(dataTimeout));
        if (received && received->payload == payload)
            return true;
        if (!received)
            last = received.error();
        if (last.kind != ErrorKind::TimedOut)
            break;
    }
    return m_pair.fail(TurnStep::Data, last);
}

} // namespace precall
