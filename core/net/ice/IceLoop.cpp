#include "core/net/ice/IceLoop.h"

#include <glib.h>

namespace precall {

namespace {

gboolean keepAlarm(gpointer)
{
    return G_SOURCE_CONTINUE;
}

/// Wakes the context when the time is up.
class Alarm
{
public:
    Alarm(GMainContext* context, const QDeadlineTimer& deadline)
        : m_source(g_timeout_source_new(guint(std::max<qint64>(deadline.remainingTime(), 0))))
    {
        g_source_set_callback(m_source, keepAlarm, nullptr, nullptr);
        g_source_attach(m_source, context);
    }
    ~Alarm()
    {
        g_source_destroy(m_source);
        g_source_unref(m_source);
    }
    Alarm(const Alarm&) = delete;
    Alarm& operator=(const Alarm&) = delete;

private:
    GSource* const m_source;
};

} // namespace

IceLoop::IceLoop() : m_context(g_main_context_new())
{
    g_main_context_push_thread_default(m_context);
}

IceLoop::~IceLoop()
{
    g_main_context_pop_thread_default(m_context);
    g_main_context_unref(m_context);
}

bool IceLoop::run(const std::function<bool()>& done, const Until& until) const
{
    const std::stop_callback wake(until.stop, [this] { g_main_context_wakeup(m_context); });
    const Alarm alarm(m_context, until.deadline);
    while (!done() && until.lasts())
        g_main_context_iteration(m_context, TRUE);
    return done();
}

} // namespace precall
