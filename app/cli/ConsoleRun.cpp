#include "app/cli/ConsoleRun.h"

#include "app/cli/Console.h"
#include "core/checks/Checkers.h"
#include "core/platform/Heap.h"

#include <cstdio>
#include <utility>

namespace precall {

namespace {

void writeError(const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

QString titleOf(const QString& id)
{
    const Checker* const found = checker(id);
    return found ? found->title() : id;
}

} // namespace

ConsoleRun::ConsoleRun(const RunOptions& options, std::shared_ptr<const RequirementsProfile> profile,
                       ReportStore& store)
    : m_options(options),
      m_profile(std::move(profile)),
      m_store(store),
      m_columns(options.progress == RunOptions::Progress::Automatic ? terminalColumns() : 0),
      m_lines(options.progress == RunOptions::Progress::Lines ||
              (options.progress == RunOptions::Progress::Automatic && m_columns == 0))
{
    m_record.id = newReportId();
    m_record.started = QDateTime::currentDateTimeUtc();
    m_record.settings = options.settings;
}

Report ConsoleRun::run(Capabilities capabilities, std::stop_token interrupt)
{
    m_clock.start();
    {
        CheckRunner runner(checkers(), m_profile, m_options.settings, capabilities, *this);
        runner.start(m_options.checks);
        waitForEnd(interrupt);
        runner.stop();
    }
    clearLiveLine();
    Report report = m_report ? *std::exchange(m_report, std::nullopt) : makeReport(m_record, *m_profile);
    report.interrupted = interrupt.stop_requested();
    report.durationMs = m_clock.elapsed();
    return report;
}

void ConsoleRun::waitForEnd(std::stop_token interrupt)
{
    std::unique_lock lock(m_mutex);
    const auto ended = [this] { return m_ended; };
    if (m_options.timeout)
        m_changed.wait_for(lock, interrupt, *m_options.timeout, ended);
    else
        m_changed.wait(lock, interrupt, ended);
}

void ConsoleRun::checkStarted(const QString& id)
{
    m_running.insert(id, {});
    if (m_lines)
        writeLine(QStringLiteral("%1 ...").arg(titleOf(id)));
    drawLiveLine();
}

void ConsoleRun::checkProgressed(const QString& id, double fraction, const QString& doing)
{
    m_running.insert(id, {fraction, doing});
    drawLiveLine();
}

void ConsoleRun::checkFinished(const CheckResult& result)
{
    m_running.remove(result.id);
    clearLiveLine();
    if (m_lines)
        writeLine(QStringLiteral("%1: %2, %3 s")
                      .arg(titleOf(result.id), outcomeWord(result.outcome))
                      .arg(static_cast<double>(result.durationMs) / 1000, 0, 'f', 1));
    m_record.put(result);
    m_record.durationMs = m_clock.elapsed();
    m_report = makeReport(m_record, *m_profile);
    trimHeap(); // what thousands of findings were diagnosed with
    const Result<void> saved = m_store.save(*m_report);
    if (!saved && !std::exchange(m_saveFailed, true) && m_options.progress != RunOptions::Progress::None)
        complain(QStringLiteral("the report so far cannot be kept: %1").arg(saved.error().detail));
    drawLiveLine();
}

void ConsoleRun::allFinished()
{
    const std::lock_guard lock(m_mutex);
    m_ended = true;
    m_changed.notify_all();
}

void ConsoleRun::writeLine(const QString& line)
{
    writeError(line.toUtf8() + '\n');
}

void ConsoleRun::drawLiveLine()
{
    if (m_columns == 0 || m_running.isEmpty())
        return;
    QStringList parts;
    for (auto running = m_running.cbegin(); running != m_running.cend(); ++running)
        parts.append(QStringLiteral("%1 %2 % %3")
                         .arg(titleOf(running.key()))
                         .arg(qRound(running->first * 100))
                         .arg(running->second));
    const QString line = parts.join(QStringLiteral(" | ")).left(m_columns - 1);
    writeError("\r\033[K" + line.toUtf8());
}

void ConsoleRun::clearLiveLine()
{
    if (m_columns > 0)
        writeError("\r\033[K");
}

} // namespace precall
