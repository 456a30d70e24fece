#include "core/base/InParallel.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace precall {

namespace {

constexpr uint probeStackBytes = PRECALL_PROBE_STACK_KIB * 1024;
constexpr std::chrono::milliseconds growingInterval{100};

/// A thread that runs no event loop needs none of the descriptors and the 13 KB that Qt gives each for one:
/// with hundreds of threads a process would come near the 1,024 descriptors that it may have (getrlimit(2)).
class NoEvents final : public QAbstractEventDispatcher
{
public:
    bool processEvents(QEventLoop::ProcessEventsFlags) override { return false; }
    void registerSocketNotifier(QSocketNotifier*) override {}
    void unregisterSocketNotifier(QSocketNotifier*) override {}
    void registerTimer(int, qint64, Qt::TimerType, QObject*) override {}
    bool unregisterTimer(int) override { return false; }
    bool unregisterTimers(QObject*) override { return false; }
    QList<TimerInfo> registeredTimers(QObject*) const override { return {}; }
    int remainingTime(int) override { return -1; }
    void wakeUp() override {}
    void interrupt() override {}
};

/// The indices of one loop and the threads that take them.
class ParallelLoop
{
public:
    ParallelLoop(int count, std::stop_token stop, const std::function<void(int)>& task)
        : m_count(count), m_stop(std::move(stop)), m_task(task)
    {
    }

    void addThreads(int wanted);
    void takeIndices();
    /// False when there was still an index to be taken, and a thread at work to do so, after that time.
    bool waitForLast(std::chrono::milliseconds time);
    /// Waits for all threads. Throws what a task threw.
    void end();
    int threads() const { return int(m_threads.size()); }

private:
    void leave();

    const int m_count;
    const std::stop_token m_stop;
    const std::function<void(int)>& m_task;
    std::atomic<int> m_next = 0;
    std::vector<std::unique_ptr<QThread>> m_threads;
    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_left;
    int m_working = 0;
    std::exception_ptr m_thrown;
};

void ParallelLoop::addThreads(int wanted)
{
    for (int i = 0; i < wanted; ++i) {
        {
            const std::lock_guard lock(m_mutex);
            ++m_working;
        }
        QThread& thread = *m_threads.emplace_back(QThread::create([this] {
            takeIndices();
            leave();
        }));
        thread.setStackSize(probeStackBytes);
        thread.setEventDispatcher(new NoEvents);
        thread.start();
        if (!thread.isRunning() && !thread.isFinished()) // the system gave none
            leave();
    }
}

void ParallelLoop::takeIndices()
{
    try {
        while (!m_stop.stop_requested()) {
            const int index = m_next.fetch_add(1);
            if (index >= m_count)
                return;
            m_task(index);
        }
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_thrown = std::current_exception();
    }
}

void ParallelLoop::leave()
{
    const std::lock_guard lock(m_mutex);
    --m_working;
    m_left.notify_all();
}

bool ParallelLoop::waitForLast(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return m_left.wait_for(lock, time,
                           [this] { return m_working == 0 || m_next >= m_count || m_stop.stop_requested(); });
}

void ParallelLoop::end()
{
    for (const auto& thread : m_threads)
        thread->wait();
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

} // namespace

void inParallel(int count, int limit, std::stop_token stop, const std::function<void(int)>& task)
{
    ParallelLoop loop(count, std::move(stop), task);
    loop.addThreads(std::min(count, limit) - 1);
    loop.takeIndices();
    loop.end();
}

void inParallel(int count, const GrowingCrew& crew, std::stop_token stop,
                const std::function<void(int)>& task)
{
    ParallelLoop loop(count, std::move(stop), task);
    loop.addThreads(std::min(count, crew.first));
    while (!loop.waitForLast(growingInterval))
        if (loop.threads() < crew.most && crew.helps())
            loop.addThreads(std::min(loop.threads(), crew.most - loop.threads()));
    loop.takeIndices();
    loop.end();
}

} // namespace precall
