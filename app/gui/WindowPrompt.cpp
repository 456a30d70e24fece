#include "app/gui/WindowPrompt.h"

#include "core/base/Abandonable.h"

namespace precall {

std::optional<int> WindowPrompt::ask(const Question& question, QDeadlineTimer deadline, std::stop_token stop)
{
    set(question);
    std::unique_lock lock(m_mutex);
    detail::waitUntilDone(
        lock, m_answered, [this] { return m_answer.has_value(); }, deadline, stop);
    const std::optional<int> answer = m_answer;
    lock.unlock();
    set(std::nullopt);
    return answer;
}

void WindowPrompt::set(const std::optional<Question>& question)
{
    {
        const std::lock_guard lock(m_mutex);
        m_question = question;
        m_answer.reset();
    }
    Q_EMIT changed();
}

std::optional<Question> WindowPrompt::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer ? std::nullopt : m_question;
}

QString WindowPrompt::askingCheck() const
{
    const std::optional<Question> question = waiting();
    return question ? question->id.section(QLatin1Char('.'), 0, 0) : QString();
}

void WindowPrompt::answer(int index)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answer = index;
    }
    m_answered.notify_all();
}

} // namespace precall
