#pragma once

#include "core/check/UserPrompt.h"

#include <QObject>

#include <condition_variable>
#include <mutex>

namespace precall {

/// The person in front of the window. Checks ask on their threads and wait, the page that the question
/// belongs to shows it and answers. Outlives every thread that may ask.
class WindowPrompt : public QObject, public UserPrompt
{
    Q_OBJECT

public:
    bool isThere() const override { return true; }
    std::optional<int> ask(const Question& question, QDeadlineTimer deadline, std::stop_token stop) override;

    /// The question that waits for its answer; nothing: none does.
    std::optional<Question> waiting() const;
    /// The id of the check that asks it; empty: none does.
    QString askingCheck() const;
    /// Answers it.
    void answer(int index);

Q_SIGNALS:
    /// There is another question, or none any more. Emitted on the threads of checks, too.
    void changed();

private:
    void set(const std::optional<Question>& question);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_answered;
    std::optional<Question> m_question;
    std::optional<int> m_answer;
};

} // namespace precall
