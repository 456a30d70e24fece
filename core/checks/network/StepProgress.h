#pragma once

#include "core/check/Progress.h"

#include <mutex>

namespace precall {

/// Progress of a check whose probes run side by side: a known number of steps, each ended once, on any
/// thread. The fraction never goes back.
class StepProgress
{
public:
    StepProgress(const Progress& progress, int steps);

    /// Something begins; the fraction stays.
    void begin(const QString& doing);
    /// So many steps have ended.
    void end(int steps = 1);

private:
    double fraction() const;

    const Progress& m_progress;
    const int m_steps;
    std::mutex m_mutex;
    int m_ended = 0;
    QString m_doing;
};

} // namespace precall
