#include "core/base/InParallel.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace precall {

namespace {

constexpr uint probeStackBytes = 512 * 1024;

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
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < std::min(count, limit); ++i) {
        std::unique_ptr<QThread> thread(QThread::create(work));
        thread->setStackSize(probeStackBytes);
        thread->start();
        threads.push_back(std::move(thread));
    }
    for (const auto& thread : threads)
        thread->wait();
}

} // namespace precall
