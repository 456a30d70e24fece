#pragma once

#include "core/check/Checker.h"

#include <atomic>
#include <functional>

namespace precall {

/// What a scripted check is and does.
struct Script
{
    QString id = QStringLiteral("system");
    QString pageCode = QStringLiteral("P02");
    Lane lane = Lane::Facts;
    QList<Finding> findings; ///< shown one after the other
    std::function<void(CheckContext&)> act =
        {}; ///< done before the findings come; may block, throw or use the world
    QList<Extra> extras = {};
    LiveView view = LiveView::None;
    std::optional<PasswordRequest> passwordRequest = {};
};

/// A check that does as it is told. Its words are marked translatable, so that a change of language shows.
class ScriptedChecker : public Checker
{
public:
    explicit ScriptedChecker(Script script) : m_script(std::move(script)) {}

    QString id() const override { return m_script.id; }
    QString pageCode() const override { return m_script.pageCode; }
    QString title() const override;
    QString introduction() const override;
    Lane lane() const override { return m_script.lane; }
    LiveView liveView() const override { return m_script.view; }
    QList<SayableCode> codes() const override;
    QList<Extra> extras() const override { return m_script.extras; }
    std::optional<PasswordRequest> passwordRequest(const QList<Finding>&) const override
    {
        return m_script.passwordRequest;
    }
    CheckResult run(CheckContext& context) const override;
    Wording describe(const Finding& finding) const override;

    /// How often it was run.
    int runs() const { return m_runs; }

private:
    Script m_script;
    mutable std::atomic<int> m_runs = 0;
};

/// An act that waits until it is stopped, as a check does whose answers never come.
void waitForStop(CheckContext& context);

} // namespace precall
