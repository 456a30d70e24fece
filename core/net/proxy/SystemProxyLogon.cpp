#include "core/net/proxy/SystemProxyLogon.h"

#include "core/base/Abandonable.h"

#include <condition_variable>
#include <mutex>

namespace precall {

/// Whose turn it is to ask the system.
class SystemProxyLogon::Turns
{
public:
    Result<void> take(const Until& until)
    {
        std::unique_lock lock(m_mutex);
        const bool taken = detail::waitUntilDone(
            lock, m_changed, [&] { return !m_taken || m_hangs; }, until.deadline, until.stop);
        if (until.stop.stop_requested())
            return Error{ErrorKind::Cancelled, {}, 0};
        if (!taken || m_hangs)
            return Error{ErrorKind::TimedOut, QStringLiteral("the system did not answer in time"), 0};
        m_taken = true;
        return {};
    }

    void giveBack(bool hangs)
    {
        const std::lock_guard lock(m_mutex);
        m_taken = false;
        m_hangs = m_hangs || hangs;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_taken = false;
    bool m_hangs = false;
};

class SystemProxyLogon::Context : public SecurityContext
{
public:
    Context(std::shared_ptr<Turns> turns, std::shared_ptr<NativeSecurityContext> native)
        : m_turns(std::move(turns)), m_native(std::move(native))
    {
    }

    Result<QByteArray> next(const QByteArray& fromProxy, const Until& until) override
    {
        if (const auto taken = m_turns->take(until); !taken)
            return taken.error();
        const auto step = abandonable<Result<QByteArray>>(
            [native = m_native, fromProxy] { return native->step(fromProxy); }, until.deadline, until.stop);
        const bool hangs = !step && step.error().kind == ErrorKind::TimedOut;
        m_turns->giveBack(hangs);
        if (step)
            return *step;
        return Error{step.error().kind, QStringLiteral("the system did not answer in time"), 0};
    }

private:
    const std::shared_ptr<Turns> m_turns;
    const std::shared_ptr<NativeSecurityContext> m_native;
};

SystemProxyLogon::SystemProxyLogon(MakeContext make)
    : m_make(std::move(make)), m_turns(std::make_shared<Turns>())
{
}

std::unique_ptr<SecurityContext> SystemProxyLogon::begin(const QString& scheme, const QString& host)
{
    return std::make_unique<Context>(m_turns, m_make(scheme, host));
}

} // namespace precall
