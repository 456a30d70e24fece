#pragma once

#include "app/cli/RunOptions.h"
#include "core/check/CheckRunner.h"
#include "core/report/Report.h"
#include "core/report/ReportFile.h"

#include <QElapsedTimer>
#include <QMap>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace precall {

/// One run without a window: tells its progress on standard error, keeps what it came to, and saves the
/// report after each check.
class ConsoleRun : public RunObserver
{
public:
    ConsoleRun(const RunOptions& options, std::shared_ptr<const RequirementsProfile> profile,
               ReportStore& store);

    /// Runs the checks until they have ended, `interrupt`, or the time limit. The report so far.
    /// `interrupted` is set only by `interrupt`.
    Report run(Capabilities capabilities, std::stop_token interrupt);

    void checkStarted(const QString& id) override;
    void checkProgressed(const QString& id, double fraction, const QString& doing) override;
    void checkShowed(const QString&, const QList<Finding>&) override {}
    void checkFinished(const CheckResult& result) override;
    void allFinished() override;

private:
    void waitForEnd(std::stop_token interrupt);
    void writeLine(const QString& line);
    void drawLiveLine();
    void clearLiveLine();

    const RunOptions m_options;
    const std::shared_ptr<const RequirementsProfile> m_profile;
    ReportStore& m_store;
    const int m_columns; ///< of the terminal's live line; 0: no live line
    const bool m_lines;  ///< one line for each check that starts and ends

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_ended = false;
    bool m_saveFailed = false;
    RunRecord m_record;
    std::optional<Report> m_report; ///< of the checks that have finished
    QElapsedTimer m_clock;
    QMap<QString, std::pair<double, QString>> m_running; ///< fraction and what is being done, by check
};

} // namespace precall
