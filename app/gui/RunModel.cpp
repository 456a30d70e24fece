#include "app/gui/RunModel.h"

#include "core/report/StepResult.h"

#include <QPointer>

#include <algorithm>

namespace precall {

namespace {

/// Of a check that ended.
StepState stateOf(StepResult result)
{
    switch (result) {
    case StepResult::Fine:
        return StepState::Fine;
    case StepResult::Noted:
        return StepState::Noted;
    case StepResult::Limits:
        return StepState::Limits;
    case StepResult::Problem:
        return StepState::Problem;
    case StepResult::Stopped:
        return StepState::Stopped;
    case StepResult::Skipped:
        return StepState::Skipped;
    case StepResult::Failed:
        return StepState::Failed;
    case StepResult::Undecided:
    case StepResult::NotChecked:
        return StepState::Undecided;
    }
    Q_UNREACHABLE();
}

/// Whether the report was made with what the check came to last: reports are made in the background, and what
/// ends meanwhile is in the next one.
bool isCurrent(const Report& report, const RunRecord& record, const QString& id)
{
    const auto told = std::ranges::find(report.checks, id, &CheckResult::id);
    const auto last = std::ranges::find(record.checks, id, &CheckResult::id);
    return told != report.checks.cend() && last != record.checks.cend() && told->outcome == last->outcome &&
           told->durationMs == last->durationMs;
}

Step freshStep(const Checker* checker)
{
    Step step;
    step.checker = checker;
    return step;
}

} // namespace

RunModel::RunModel(QList<const Checker*> checkers, MakeCapabilities capabilities, const QString& storeFolder,
                   QObject* parent)
    : QObject(parent),
      m_checkers(std::move(checkers)),
      m_makeCapabilities(std::move(capabilities)),
      m_journal(storeFolder)
{
    m_control.setMaxThreadCount(1);
    for (const Checker* checker : m_checkers)
        m_steps.append(freshStep(checker));
    connect(&m_journal, &RunJournal::written, this, &RunModel::takeReport);
}

RunModel::~RunModel()
{
    m_control.start([this] { m_active.reset(); });
    m_control.waitForDone();
    if (!m_mailbox)
        return;
    blockSignals(true);
    takeNews();
}

bool RunModel::isFor(const RequirementsProfile& profile, const RunSettings& settings) const
{
    return m_profile && m_profile->sha256 == profile.sha256 && m_record.settings == settings;
}

void RunModel::begin(std::shared_ptr<const RequirementsProfile> profile, const RunSettings& settings)
{
    if (hasBegun())
        m_journal.forget(m_record.id);
    m_profile = std::move(profile);
    m_record = {newReportId(), QDateTime::currentDateTimeUtc(), 0, false, settings, {}};
    m_report = {};
    m_passwordLogon = nullptr;
    m_clock.start();
    m_mailbox = std::make_shared<RunMailbox>(
        [this] { QMetaObject::invokeMethod(this, &RunModel::takeNews, Qt::QueuedConnection); });
    m_control.start([this, profile = m_profile, settings, mailbox = m_mailbox] {
        m_active.reset();
        const Capabilities capabilities = m_makeCapabilities(settings);
        m_active.reset(new ActiveRun{mailbox, {m_checkers, profile, settings, capabilities, *mailbox}});
    });
    for (Step& step : m_steps)
        step = freshStep(step.checker);
    Q_EMIT reportChanged();
    repeatAll();
}

void RunModel::start(const QString& id)
{
    startThese({id}, settings());
}

void RunModel::startWith(const QString& id, const Extra& extra)
{
    RunSettings more = settings();
    extra.ask(more);
    startThese({id}, more);
}

void RunModel::logOn(const std::shared_ptr<PasswordLogon>& logon)
{
    m_passwordLogon = logon;
    QStringList ids;
    for (const Step& step : m_steps)
        if (step.asked && (step.checker->lane() == Lane::Network || step.checker->lane() == Lane::Load))
            ids.append(step.checker->id());
    startThese(ids, settings());
}

/// Those of the run, with what the user typed since.
RunSettings RunModel::settings() const
{
    RunSettings settings = m_record.settings;
    settings.passwordLogon = m_passwordLogon;
    return settings;
}

void RunModel::startIfWaiting(const QString& id)
{
    if (hasBegun() && !step(id).asked)
        startThese({id}, settings());
}

void RunModel::repeatAll()
{
    QStringList ids;
    for (const Step& step : m_steps)
        if (step.checker->lane() != Lane::Device || step.outcome)
            ids.append(step.checker->id());
    startThese(ids, settings());
}

void RunModel::repeatFailed()
{
    QStringList ids;
    for (const Step& step : m_steps)
        if (step.needsRepeat())
            ids.append(step.checker->id());
    startThese(ids, settings());
}

void RunModel::setAsking(const QString& id)
{
    m_asking = id;
    for (Step& step : m_steps) {
        const bool runs = step.state == StepState::Running || step.state == StepState::Asking;
        if (!runs || step.state == runningState(step.checker->id()))
            continue;
        step.state = runningState(step.checker->id());
        Q_EMIT stepChanged(step.checker->id());
    }
}

StepState RunModel::runningState(const QString& id) const
{
    return id == m_asking ? StepState::Asking : StepState::Running;
}

void RunModel::stop()
{
    m_control.start([this] {
        if (m_active)
            m_active->runner.stop();
    });
}

const Step& RunModel::step(const QString& id) const
{
    return *const_cast<RunModel*>(this)->find(id);
}

Step* RunModel::find(const QString& id)
{
    const auto found = std::find_if(m_steps.begin(), m_steps.end(),
                                    [&](const Step& step) { return step.checker->id() == id; });
    return found == m_steps.end() ? nullptr : &*found;
}

void RunModel::startThese(const QStringList& ids, const RunSettings& settings)
{
    if (ids.isEmpty())
        return;
    for (const QString& id : ids) {
        Step& step = *find(id);
        if (!step.isUnderWay())
            step = freshStep(step.checker);
        step.asked = true;
        Q_EMIT stepChanged(id);
    }
    updateRunning();
    m_control.start([this, ids, settings] { m_active->runner.start(ids, settings); });
}

void RunModel::takeNews()
{
    const RunNews news = m_mailbox->collect();
    bool ended = false;
    for (auto check = news.cbegin(); check != news.cend(); ++check) {
        Step* step = find(check.key());
        takeNewsOf(*step, *check);
        ended = ended || check->result;
        Q_EMIT stepChanged(check.key());
    }
    if (ended) {
        m_wanted = true;
        m_record.durationMs += m_clock.restart();
        writeJournal();
    }
    updateRunning();
}

void RunModel::takeNewsOf(Step& step, const CheckNews& news)
{
    if (news.started) {
        step = freshStep(step.checker);
        step.asked = true;
        step.state = runningState(step.checker->id());
    }
    if (news.fraction) {
        step.fraction = *news.fraction;
        step.doing = news.doing;
    }
    if (news.findings)
        step.findings = *news.findings;
    if (news.live)
        step.live = *news.live;
    if (!news.result)
        return;
    m_record.put(*news.result);
    step.fraction = 1;
    step.doing.clear();
    step.outcome = news.result->outcome;
    step.error = news.result->error;
    if (step.checker->liveView() != LiveView::None)
        step.live = news.result->evidence;
    if (step.outcome == CheckOutcome::Completed)
        step.findings = news.result->findings;
}

void RunModel::takeReport(const Report& report, const QString& keepError)
{
    if (report.id != m_record.id)
        return;
    m_report = report;
    for (Step& step : m_steps) {
        if (!step.outcome || !isCurrent(m_report, m_record, step.checker->id()))
            continue;
        step.state = stateOf(stepResult(m_report, step.checker->id()));
        Q_EMIT stepChanged(step.checker->id());
    }
    Q_EMIT reportChanged();
    if (!keepError.isEmpty())
        Q_EMIT keepFailed(keepError);
}

void RunModel::reword()
{
    if (!m_report.id.isEmpty())
        writeJournal();
}

void RunModel::forget()
{
    m_wanted = false;
    m_journal.forget(m_record.id);
}

void RunModel::writeJournal()
{
    m_record.interrupted =
        std::any_of(m_record.checks.cbegin(), m_record.checks.cend(),
                    [](const CheckResult& check) { return check.outcome == CheckOutcome::Cancelled; });
    m_journal.write(m_record, m_profile, m_wanted);
}

void RunModel::updateRunning()
{
    const bool running =
        std::any_of(m_steps.cbegin(), m_steps.cend(), [](const Step& step) { return step.isUnderWay(); });
    if (std::exchange(m_running, running) == running)
        return;
    if (running)
        m_clock.start();
    Q_EMIT runningChanged(running);
}

} // namespace precall
