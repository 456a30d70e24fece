#pragma once

#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

namespace precall {

/// How a question reads, in the language of the moment.
struct QuestionWords
{
    QString text;
    QStringList answers; ///< at least two, the same number in every language; the first is the good one
};

/// A question only a person can answer ("Did you hear the sound?").
struct Question
{
    QString id;                           ///< "speaker.heard"; not translated
    std::function<QuestionWords()> words; ///< any thread; the language may change while it is open
};

/// Whoever can be asked: the wizard, a terminal, nobody, a fake.
class UserPrompt
{
public:
    virtual ~UserPrompt() = default;

    /// Whether somebody is there to act and to answer.
    virtual bool isThere() const = 0;

    /// Asks and waits. The index of the answer, or nothing when nobody is there, the deadline passed or stop
    /// was requested: the finding is then "not-proven", never a failure. Called on probe threads.
    virtual std::optional<int> ask(const Question& question, QDeadlineTimer deadline,
                                   std::stop_token stop) = 0;
};

/// Nobody is there: every question stays open.
class NobodyPrompt : public UserPrompt
{
public:
    bool isThere() const override { return false; }
    std::optional<int> ask(const Question&, QDeadlineTimer, std::stop_token) override { return std::nullopt; }
};

} // namespace precall
