#include "app/gui/RunMailbox.h"

#include <utility>

namespace precall {

RunMailbox::RunMailbox(std::function<void()> notify) : m_notify(std::move(notify)) {}

RunNews RunMailbox::collect()
{
    const std::lock_guard lock(m_mutex);
    m_notified = false;
    return std::exchange(m_news, {});
}

void RunMailbox::put(const std::function<void(RunNews&)>& change)
{
    bool alreadyNotified = false;
    {
        const std::lock_guard lock(m_mutex);
        change(m_news);
        alreadyNotified = std::exchange(m_notified, true);
    }
    if (!alreadyNotified)
        m_notify();
}

void RunMailbox::checkStarted(const QString& id)
{
    put([&](RunNews& news) {
        news[id] = {};
        news[id].started = true;
    });
}

void RunMailbox::checkProgressed(const QString& id, double fraction, const QString& doing)
{
    put([&](RunNews& news) {
        news[id].fraction = fraction;
        news[id].doing = doing;
    });
}

void RunMailbox::checkShowed(const QString& id, const QList<Finding>& soFar)
{
    put([&](RunNews& news) { news[id].findings = soFar; });
}

void RunMailbox::checkDrew(const QString& id, const QJsonObject& evidence)
{
    put([&](RunNews& news) { news[id].live = evidence; });
}

void RunMailbox::checkFinished(const CheckResult& result)
{
    put([&](RunNews& news) { news[result.id].result = result; });
}

} // namespace precall
