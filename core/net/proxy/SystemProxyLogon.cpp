#include "core/net/proxy/SystemProxyLogon.h"

#include "core/base/Abandonable.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace precall {

/// Whose turn it is to ask the system. A turn lasts as long as the call; only one that is over its own limit
/// counts as hung, however long others have waited for it.
class SystemProxyLogon::Turns
{
public:
    explicit Turns(std::chrono::milliseconds patience) : m_patience(patience) {}

    Result<void> take(const Until& until)
    {
        std::unique_lock lock(m_mutex);
        while (m_taken && until.lasts() && !m_limit.hasExpired())
            detail::waitUntilDone(
                lock, m_changed, [&] { return !m_taken; }, std::min(until.deadline, m_limit), until.stop);
        if (until.stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0};
        if (m_taken)
            return m_limit.hasExpired() ? noAnswer() : tookTooLong("the system was busy with other logons");
        m_taken = true;
        m_limit = QDeadlineTimer(m_patience);
        return {};
    }

    void giveBack()
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
        m_changed.notify_all();
    }

    static Error noAnswer() { return tookTooLong("the system did not answer in time"); }

private:
    static Error tookTooLong(const char* why) { return {ErrorKind::TimedOut, QLatin1String(why), 0}; }

    const std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_taken = false;
    QDeadlineTimer m_limit; ///< of whoever has the turn
};

class SystemProxyLogon::Context : public SecurityContext
{
public:
    Context(std::shared_ptr<Turns> turns, std::shared_ptr<NativeSecurityContext> native)
        : m_turns(std::move(turns)), m_native(std::move(native))
    {
    }

    /// Who is given up keeps its turn: the call gives it back whenever it returns.
    Result<QByteArray> next(const QByteArray& fromProxy, const Until& until) override
    {
        if (const auto taken = m_turns->take(until); !taken)
            return taken.error();
        const auto step = abandonable<Result<QByteArray>>(
            [native = m_native, turns = m_turns, fromProxy] {
                auto token = native->step(fromProxy);
                turns->giveBack();
                return token;
            },
            until.deadline, until.stop);
        if (step)
            return *step;
        return step.error().kind == ErrorKind::TimedOut ? Turns::noAnswer() : step.error();
    }

private:
    const std::shared_ptr<Turns> m_turns;
    const std::shared_ptr<NativeSecurityContext> m_native;
};

SystemProxyLogon::SystemProxyLogon(MakeContext make, std::chrono::milliseconds patience)
    : m_make(std::move(make)), m_turns(std::make_shared<Turns>(patience))
{
}

QString SystemProxyLogon::choose(const QList<AuthChallenge>& challenges)
{
    for (const char* scheme : {"Negotiate", "NTLM"})
        for (const AuthChallenge& challenge : challenges)
            if (challenge.scheme.compare(QLatin1String(scheme), Qt::CaseInsensitive) == 0)
                return QLatin1String(scheme);
    return {};
}

std::unique_ptr<SecurityContext> SystemProxyLogon::begin(const QString& scheme, const QString& host)
{
    return std::make_unique<Context>(m_turns, m_make(scheme, host));
}

} // namespace precall
