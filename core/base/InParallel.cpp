#include "core/base/InParallel.h"

#include <QAbstractEventDispatcher>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <exception>
#include <memory>
#include <mutex>
#include <vector>

namespace precall {

namespace {

constexpr uint probeStackBytes = PRECALL_PROBE_STACK_KIB * 1024;

/// A thread that runs no event loop needs none of the descriptors and the 13 KB that Qt gives each for one: with
/// hundreds of threads a process would come near the 1,024 descriptors that it may have (getrlimit(2)).
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

std::vector<std::unique_ptr<QThread>> startThreads(int count, const std::function<void()>& work)
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create(work));
        threads.back()->setStackSize(probeStackBytes);
        threads.back()->setEventDispatcher(new NoEvents);
        threads.back()->start();
    }
    return threads;
}

} // namespace

void inParallel(int count, int limit, std::stop_token stop, const std::function<void(int)>& task)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        while (!stop.stop_requested()) {
            const int index = next.fetch_add(1);
            if (index >= count)
                return;
            task(index);
        }
    };
    std::mutex mutex;
    std::exception_ptr thrown;
    const auto guarded = [&] {
        try {
            work();
        } catch (...) {
            const std::lock_guard lock(mutex);
            thrown = std::current_exception();
        }
    };
    const auto threads = startThreads(std::min(count, limit) - 1, guarded);
    guarded();
    for (const auto& thread : threads)
        thread->wait();
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace precall
