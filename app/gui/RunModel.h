#pragma once

#include "app/gui/RunJournal.h"
#include "app/gui/RunMailbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace precall {

/// How a step stands. What a finished one came to is core's judgement on the requirements of its check.
/// Asking: running, and waiting for the user's answer. Noted: fine, and something was found that is no plain
/// pass.
enum class StepState {
    Waiting,
    Running,
    Asking,
    Fine,
    Noted,
    Limits,
    Problem,
    Undecided,
    Stopped,
    Skipped,
    Failed
};

/// One check, as its page and the side bar show it.
struct Step
{
    const Checker* checker = nullptr;
    StepState state = StepState::Waiting;
    bool asked = false;                  ///< it runs, waits for its turn or has ended
    double fraction = 0;                 ///< done, in [0, 1]
    QString doing;                       ///< what is being done now; translated when it was begun
    QList<Finding> findings;             ///< so far
    QJsonObject live;                    ///< what its live view draws; at the end its evidence
    std::optional<CheckOutcome> outcome; ///< once it has ended
    QString error;                       ///< raw text when the check itself failed

    bool isUnderWay() const { return asked && !outcome; }
    bool needsRepeat() const
    {
        return outcome && outcome != CheckOutcome::Skipped && state != StepState::Fine &&
               state != StepState::Noted;
    }
};

/// Gives the capabilities for a run with these settings. What they refer to lives until the process ends.
using MakeCapabilities = std::function<Capabilities(const RunSettings&)>;

/// The run, seen from the windows: steps, their state and the report so far. Lives on the GUI thread and
/// never blocks it: the runner is started, stopped and destroyed on a thread of its own, its calls come in
/// through a RunMailbox.
class RunModel : public QObject
{
    Q_OBJECT

public:
    RunModel(QList<const Checker*> checkers, MakeCapabilities capabilities, const QString& storeFolder,
             QObject* parent = nullptr);
    ~RunModel() override; ///< stops what runs, within 200 ms

    /// Begins a new run with the user's consent as in `settings`; what ran before is stopped and forgotten.
    /// Starts the checks that need nobody: all lanes but the devices.
    void begin(std::shared_ptr<const RequirementsProfile> profile, const RunSettings& settings);
    bool hasBegun() const { return m_profile != nullptr; }
    /// Whether begin() with these would only repeat what runs or ran already.
    bool isFor(const RequirementsProfile& profile, const RunSettings& settings) const;

    /// Starts one check, also anew.
    void start(const QString& id);
    /// The same with something more that the check offers.
    void startWith(const QString& id, const Extra& extra);
    /// Asks the network once more with what the user typed for a proxy, as does whatever is repeated after
    /// it.
    void logOn(const std::shared_ptr<PasswordLogon>& logon);
    /// Starts a check when nothing is known of it yet: called when its page is shown.
    void startIfWaiting(const QString& id);
    void repeatAll();
    /// Those that are not fine.
    void repeatFailed();
    /// The check whose question waits for the user's answer; empty: none.
    void setAsking(const QString& id);
    /// Stops everything within 200 ms; returns at once, runningChanged() tells when it is done.
    void stop();

    bool isRunning() const { return m_running; }
    const QList<Step>& steps() const { return m_steps; }
    const Step& step(const QString& id) const;
    const RequirementsProfile* profile() const { return m_profile.get(); }

    /// The report so far. Its id is empty until the first check has ended.
    const Report& report() const { return m_report; }
    /// Words the report anew in the language of the moment.
    void reword();
    /// The report was exported: it need not be offered again.
    void forget();

Q_SIGNALS:
    void stepChanged(const QString& id);
    void runningChanged(bool running);
    void reportChanged();
    /// The report so far could not be kept on disk; raw text.
    void keepFailed(const QString& error);

private:
    /// The runner of one run and the observer that it tells, which must outlive it.
    struct ActiveRun
    {
        std::shared_ptr<RunMailbox> mailbox;
        CheckRunner runner;
    };

    Step* find(const QString& id);
    StepState runningState(const QString& id) const;
    RunSettings settings() const;
    void startThese(const QStringList& ids, const RunSettings& settings);
    void takeNews();
    void takeNewsOf(Step& step, const CheckNews& news);
    void takeReport(const Report& report, const QString& keepError);
    void writeJournal();
    void updateRunning();

    QList<const Checker*> m_checkers;
    MakeCapabilities m_makeCapabilities;
    std::shared_ptr<const RequirementsProfile> m_profile;
    QList<Step> m_steps;
    QString m_asking; ///< id of the check that waits for an answer; empty: none
    RunRecord m_record;
    std::shared_ptr<PasswordLogon> m_passwordLogon; ///< of the present run; apart from what is recorded
    Report m_report;
    QElapsedTimer m_clock; ///< while something runs: since the report's duration was told last
    bool m_running = false;
    bool m_wanted = true; ///< to be kept on disk
    RunJournal m_journal;
    std::shared_ptr<RunMailbox> m_mailbox; ///< of the present run
    std::unique_ptr<ActiveRun> m_active;   ///< touched on the control thread only
    QThreadPool m_control;                 ///< one thread
};

} // namespace precall
