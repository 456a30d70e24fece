#include "core/check/CheckRunner.h"

#include "core/base/Abandonable.h"
#include "core/platform/Heap.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace precall {

namespace {

/// How long stop() waits for checkers that obey before it gives up on those that do not; the contract's 200
/// ms less a margin for telling the observer.
constexpr std::chrono::milliseconds stopGrace{150};

constexpr std::size_t threadCount = 3;

/// Load shares the thread of the network lane.
std::size_t threadOf(Lane lane)
{
    switch (lane) {
    case Lane::Facts:
        return 0;
    case Lane::Device:
        return 1;
    case Lane::Network:
    case Lane::Load:
        return 2;
    }
    Q_UNREACHABLE();
}

CheckResult endedWithout(const QString& id, CheckOutcome outcome, const QString& error = {})
{
    CheckResult result;
    result.id = id;
    result.outcome = outcome;
    result.error = error;
    return result;
}

CheckResult runGuarded(const Checker& checker, CheckContext& context)
{
    try {
        return checker.run(context);
    } catch (const std::exception& exception) {
        return endedWithout(checker.id(), CheckOutcome::Failed, QString::fromLocal8Bit(exception.what()));
    } catch (...) {
        return endedWithout(checker.id(), CheckOutcome::Failed, QStringLiteral("unknown exception"));
    }
}

} // namespace

/// Shared with the lane threads, so that an abandoned one never touches freed memory.
struct CheckRunner::State : std::enable_shared_from_this<State>
{
    /// One check on its way through its lane. Given up: whatever it still says is dropped.
    struct Job
    {
        const Checker* checker = nullptr;
        RunSettings settings;
        std::shared_ptr<NetworkSurvey> survey;
        std::stop_source stop;
        bool givenUp = false; ///< guarded by observerMutex
        double fraction = 0;  ///< guarded by observerMutex
    };
    using JobPointer = std::shared_ptr<Job>;

    struct LaneThread
    {
        QList<JobPointer> waiting;
        JobPointer running;
        QList<JobPointer> lingering; ///< have handed the lane over, each on the thread that it had
        bool alive = false;          ///< a thread works on this lane
        int number = 0; ///< raised when a thread leaves the lane; an older one ends without touching it
    };

    QList<const Checker*> checkers;
    std::shared_ptr<const RequirementsProfile> profile;
    RunSettings settings;
    Capabilities capabilities;

    std::mutex observerMutex; ///< taken alone, never while `mutex` is held
    RunObserver* observer;

    std::mutex mutex;
    std::condition_variable changed;
    std::array<LaneThread, threadCount> lanes;
    int unfinished = 0;  ///< checks asked for that have not ended
    int undelivered = 0; ///< the same, until the observer knows

    State(QList<const Checker*> all, std::shared_ptr<const RequirementsProfile> requirements,
          RunSettings chosen, Capabilities outside, RunObserver& watcher)
        : checkers(std::move(all)),
          profile(std::move(requirements)),
          settings(std::move(chosen)),
          capabilities(outside),
          observer(&watcher)
    {
    }

    template<class Call>
    void tell(Call call)
    {
        const std::lock_guard lock(observerMutex);
        if (observer)
            call(*observer);
    }

    template<class Call>
    void tellOf(Job& job, Call call)
    {
        const std::lock_guard lock(observerMutex);
        if (observer && !job.givenUp)
            call(*observer);
    }

    bool isAskedFor(const Checker* checker) const
    {
        return std::any_of(lanes.begin(), lanes.end(), [&](const LaneThread& lane) {
            const auto isIt = [&](const JobPointer& job) { return job && job->checker == checker; };
            return isIt(lane.running) || std::any_of(lane.waiting.begin(), lane.waiting.end(), isIt) ||
                   std::any_of(lane.lingering.begin(), lane.lingering.end(), isIt);
        });
    }

    /// Wizard order, load last.
    bool before(const JobPointer& left, const JobPointer& right) const
    {
        const auto rank = [&](const JobPointer& job) {
            return std::pair(job->checker->lane() == Lane::Load, checkers.indexOf(job->checker));
        };
        return rank(left) < rank(right);
    }

    void enqueue(const QStringList& ids, const RunSettings& chosen)
    {
        const std::lock_guard lock(mutex);
        const auto survey = std::make_shared<NetworkSurvey>();
        for (const Checker* checker : checkers) {
            if (!ids.contains(checker->id()) || isAskedFor(checker))
                continue;
            auto job = std::make_shared<Job>();
            job->checker = checker;
            job->settings = chosen;
            job->survey = survey;
            lanes[threadOf(checker->lane())].waiting.append(job);
            ++unfinished;
            ++undelivered;
        }
        for (std::size_t i = 0; i < threadCount; ++i)
            wake(i);
    }

    /// Load begins when nothing lingers: it runs alone.
    static bool canBegin(const LaneThread& lane)
    {
        return !lane.waiting.isEmpty() &&
               (lane.lingering.isEmpty() || lane.waiting.first()->checker->lane() != Lane::Load);
    }

    /// With `mutex` held.
    void wake(std::size_t index)
    {
        LaneThread& lane = lanes[index];
        std::stable_sort(lane.waiting.begin(), lane.waiting.end(),
                         [this](const JobPointer& a, const JobPointer& b) { return before(a, b); });
        if (lane.alive || !canBegin(lane))
            return;
        lane.alive = true;
        detail::startAbandonable(
            [self = shared_from_this(), index, number = lane.number] { self->work(index, number); });
    }

    void work(std::size_t index, int number)
    {
        while (const JobPointer job = next(index, number)) {
            const CheckResult result = perform(job, index);
            if (finish(job, index, number))
                deliver(result);
        }
    }

    /// The next job of the lane; null when the thread has to end.
    JobPointer next(std::size_t index, int number)
    {
        const std::lock_guard lock(mutex);
        LaneThread& lane = lanes[index];
        if (lane.number != number)
            return nullptr;
        lane.alive = canBegin(lane);
        lane.running = lane.alive ? lane.waiting.takeFirst() : nullptr;
        return lane.running;
    }

    CheckResult perform(const JobPointer& job, std::size_t index)
    {
        const Checker& checker = *job->checker;
        const QString id = checker.id();
        tellOf(*job, [&](RunObserver& watcher) { watcher.checkStarted(id); });
        Network network = capabilities.network;
        Media media = capabilities.media;
        CheckContext context{*profile,
                             job->settings,
                             network,
                             capabilities.machine,
                             capabilities.browsers,
                             media,
                             capabilities.user,
                             *job->survey,
                             progressOf(*job, id),
                             job->stop.get_token(),
                             [this, job, index] { handOver(job, index); }};
        QElapsedTimer clock;
        clock.start();
        CheckResult result = runGuarded(checker, context);
        result.durationMs = clock.elapsed();
        job->survey.reset(); // after the last check of the lane nobody reads it
        trimHeap();
        return result;
    }

    Progress progressOf(Job& job, const QString& id)
    {
        Progress progress;
        progress.report = [this, &job, id](double fraction, const QString& doing) {
            tellOf(job, [&](RunObserver& watcher) {
                job.fraction = std::clamp(fraction, job.fraction, 1.0);
                watcher.checkProgressed(id, job.fraction, doing);
            });
        };
        progress.show = [this, &job, id](const QList<Finding>& soFar) {
            tellOf(job, [&](RunObserver& watcher) { watcher.checkShowed(id, soFar); });
        };
        progress.live = [this, &job, id](const QJsonObject& evidence) {
            tellOf(job, [&](RunObserver& watcher) { watcher.checkDrew(id, evidence); });
        };
        return progress;
    }

    /// The job keeps its thread; the lane gets a new one.
    void handOver(const JobPointer& job, std::size_t index)
    {
        const std::lock_guard lock(mutex);
        LaneThread& lane = lanes[index];
        if (lane.running != job)
            return;
        lane.lingering.append(takeOff(lane));
        wake(index);
    }

    /// False when the job was given up while it ran.
    bool finish(const JobPointer& job, std::size_t index, int number)
    {
        const std::lock_guard lock(mutex);
        LaneThread& lane = lanes[index];
        if (lane.lingering.removeOne(job)) {
            wake(index);
            return true;
        }
        if (lane.number != number)
            return false;
        lane.running = nullptr;
        return true;
    }

    void deliver(const CheckResult& result)
    {
        tell([&](RunObserver& watcher) { watcher.checkFinished(result); });
        bool last = false;
        {
            const std::lock_guard lock(mutex);
            last = --unfinished == 0;
        }
        if (last)
            tell([](RunObserver& watcher) { watcher.allFinished(); });
        const std::lock_guard lock(mutex);
        --undelivered;
        changed.notify_all();
    }

    void stopAll()
    {
        std::unique_lock lock(mutex);
        QList<JobPointer> ended;
        for (LaneThread& lane : lanes) {
            ended += std::exchange(lane.waiting, {});
            if (lane.running)
                lane.running->stop.request_stop();
            for (const JobPointer& job : lane.lingering)
                job->stop.request_stop();
        }
        changed.wait_for(lock, stopGrace, [&] { return undelivered == ended.size(); });
        for (LaneThread& lane : lanes) {
            ended += std::exchange(lane.lingering, {});
            if (lane.running)
                ended.append(takeOff(lane));
        }
        lock.unlock();
        silence(ended);
        for (const JobPointer& job : ended)
            deliver(endedWithout(job->checker->id(), CheckOutcome::Cancelled));
    }

    /// Takes the running job off the lane, with `mutex` held.
    JobPointer takeOff(LaneThread& lane)
    {
        ++lane.number;
        lane.alive = false;
        return std::exchange(lane.running, nullptr);
    }

    void silence(const QList<JobPointer>& jobs)
    {
        const std::lock_guard lock(observerMutex);
        for (const JobPointer& job : jobs)
            job->givenUp = true;
    }
};

CheckRunner::CheckRunner(QList<const Checker*> checkers, std::shared_ptr<const RequirementsProfile> profile,
                         RunSettings settings, Capabilities capabilities, RunObserver& observer)
    : m_state(std::make_shared<State>(std::move(checkers), std::move(profile), std::move(settings),
                                      capabilities, observer))
{
}

CheckRunner::~CheckRunner()
{
    stop();
    const std::lock_guard lock(m_state->observerMutex);
    m_state->observer = nullptr;
}

void CheckRunner::start(const QStringList& ids)
{
    m_state->enqueue(ids, m_state->settings);
}

void CheckRunner::start(const QStringList& ids, const RunSettings& settings)
{
    m_state->enqueue(ids, settings);
}

void CheckRunner::stop()
{
    m_state->stopAll();
}

bool CheckRunner::wait(QDeadlineTimer deadline)
{
    std::unique_lock lock(m_state->mutex);
    const auto done = [this] { return m_state->undelivered == 0; };
    if (!deadline.isForever())
        return m_state->changed.wait_for(lock, std::chrono::milliseconds(deadline.remainingTime()), done);
    m_state->changed.wait(lock, done);
    return true;
}

} // namespace precall
