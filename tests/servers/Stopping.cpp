#include "tests/servers/Stopping.h"

#include <QDir>

#include <algorithm>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>

namespace precall::test {

std::chrono::milliseconds timeToStop(const std::function<void(std::stop_token)>& call,
                                     const std::function<bool()>& blocked)
{
    std::stop_source source;
    auto running = std::async(std::launch::async, [&] { call(source.get_token()); });
    eventually(blocked);
    return timeOf([&] {
        source.request_stop();
        running.wait();
    });
}

std::chrono::milliseconds leastOfThree(std::chrono::milliseconds bound,
                                       const std::function<std::chrono::milliseconds()>& round)
{
    std::chrono::milliseconds least = round();
    for (int i = 1; i < 3 && least >= bound; ++i)
        least = std::min(least, round());
    return least;
}

std::chrono::milliseconds timeOf(const std::function<void()>& call)
{
    const auto begun = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begun);
}

Until within(int ms)
{
    return {QDeadlineTimer(std::chrono::milliseconds(ms)), {}};
}

bool eventually(const std::function<bool()>& condition, std::chrono::milliseconds span)
{
    const auto end = std::chrono::steady_clock::now() + span;
    while (!condition() && std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
    return condition();
}

int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd"))
                                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                                .size());
}

} // namespace precall::test
