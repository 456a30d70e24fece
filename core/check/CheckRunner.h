#pragma once

#include "core/check/Checker.h"

#include <QDeadlineTimer>
#include <QList>
#include <QStringList>

#include <memory>

namespace precall {

/// Watches a run. Called on probe threads, one call at a time, never after CheckRunner's destructor has
/// returned.
class RunObserver
{
public:
    virtual ~RunObserver() = default;

    virtual void checkStarted(const QString& id) = 0;
    virtual void checkProgressed(const QString& id, double fraction, const QString& doing) = 0;
    virtual void checkShowed(const QString& id, const QList<Finding>& soFar) = 0;
    /// What its live view draws now (Progress::live).
    virtual void checkDrew(const QString&, const QJsonObject&) {}
    virtual void checkFinished(const CheckResult& result) = 0;
    /// Every check that was asked for has ended.
    virtual void allFinished() = 0;
};

/// Runs checks in their lanes, each lane on a thread of its own, in the background. A check that hands its
/// lane over (CheckContext::handOver) ends whenever it has waited, beside those that follow. A checker that
/// throws ends as failed and the rest goes on. A checker that does not obey stop within the grace is given
/// up: its check ends as cancelled, its thread is abandoned (see abandonedCalls()), its late result is
/// dropped. All members are called from one thread, never from within an observer's call.
class CheckRunner
{
public:
    /// `profile`, `capabilities` and what they refer to outlive the process's abandoned threads: they are
    /// owned by main and never destroyed before exit.
    CheckRunner(QList<const Checker*> checkers, std::shared_ptr<const RequirementsProfile> profile,
                RunSettings settings, Capabilities capabilities, RunObserver& observer);
    ~CheckRunner(); ///< stops and waits as stop() does

    CheckRunner(const CheckRunner&) = delete;
    CheckRunner& operator=(const CheckRunner&) = delete;

    /// Asks for these checks, in any order; lanes run them in the wizard's. Returns at once. Checks that wait
    /// or run already are not asked for twice. The first network check of a call starts a new survey: what a
    /// repeated check sees is seen afresh.
    void start(const QStringList& ids);
    /// The same with other settings, for these runs of the checks only.
    void start(const QStringList& ids, const RunSettings& settings);

    /// Stops everything that waits or runs; all have ended, been cancelled or been given up within 200 ms,
    /// when this returns. Later start() calls work again.
    void stop();

    /// Waits until nothing waits or runs any more; false at the deadline.
    bool wait(QDeadlineTimer deadline);

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace precall
