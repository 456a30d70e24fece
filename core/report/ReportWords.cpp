#include "core/report/Report.h"

#include <array>
#include <utility>

namespace precall {

namespace {

template<class Value, std::size_t Count>
using WordTable = std::array<std::pair<Value, const char*>, Count>;

constexpr WordTable<Readiness, 4> readinessWords{{{Readiness::Ready, "ready"},
                                                  {Readiness::ReadyWithLimits, "ready-with-limits"},
                                                  {Readiness::NotReady, "not-ready"},
                                                  {Readiness::Undecided, "undecided"}}};

constexpr WordTable<RequirementState, 5> stateWords{{{RequirementState::Met, "met"},
                                                     {RequirementState::NotMet, "not-met"},
                                                     {RequirementState::NotProven, "not-proven"},
                                                     {RequirementState::NotApplicable, "not-applicable"},
                                                     {RequirementState::NotRun, "not-run"}}};

constexpr WordTable<Level, 3> levelWords{
    {{Level::Must, "must"}, {Level::Should, "should"}, {Level::Info, "info"}}};

template<class Value, std::size_t Count>
QString wordOf(const WordTable<Value, Count>& words, Value value)
{
    for (const auto& [known, word] : words)
        if (known == value)
            return QString::fromLatin1(word);
    Q_UNREACHABLE();
}

template<class Value, std::size_t Count>
std::optional<Value> valueOf(const WordTable<Value, Count>& words, const QString& word)
{
    for (const auto& [value, known] : words)
        if (word == QLatin1String(known))
            return value;
    return std::nullopt;
}

} // namespace

QString readinessWord(Readiness readiness)
{
    return wordOf(readinessWords, readiness);
}

QString requirementStateWord(RequirementState state)
{
    return wordOf(stateWords, state);
}

QString levelWord(Level level)
{
    return wordOf(levelWords, level);
}

QString proofWord(bool bestEffort)
{
    return bestEffort ? QStringLiteral("best-effort") : QStringLiteral("required");
}

std::optional<Readiness> readinessFromWord(const QString& word)
{
    return valueOf(readinessWords, word);
}

std::optional<RequirementState> requirementStateFromWord(const QString& word)
{
    return valueOf(stateWords, word);
}

std::optional<Level> levelFromWord(const QString& word)
{
    return valueOf(levelWords, word);
}

int exitStatus(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return 0;
    case Readiness::NotReady:
        return 1;
    case Readiness::Undecided:
        return 3;
    case Readiness::ReadyWithLimits:
        return 4;
    }
    Q_UNREACHABLE();
}

} // namespace precall
