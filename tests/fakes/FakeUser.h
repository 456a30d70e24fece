#pragma once

#include "core/check/UserPrompt.h"

#include <QList>

namespace precall {

/// Answers every question with the same index, or leaves it open; remembers what was asked.
class FakeUser : public UserPrompt
{
public:
    std::optional<int> answer;
    QList<Question> asked;

    bool isThere() const override { return true; }
    std::optional<int> ask(const Question& question, QDeadlineTimer, std::stop_token) override
    {
        asked.append(question);
        return answer;
    }
};

} // namespace precall
