#include "core/checks/network/StepProgress.h"

#include <algorithm>

namespace precall {

StepProgress::StepProgress(const Progress& progress, int steps)
    : m_progress(progress), m_steps(std::max(steps, 1))
{
}

void StepProgress::begin(const QString& doing)
{
    const std::lock_guard lock(m_mutex);
    m_doing = doing;
    m_progress.report(fraction(), m_doing);
}

void StepProgress::end(int steps)
{
    const std::lock_guard lock(m_mutex);
    m_ended += steps;
    m_progress.report(fraction(), m_doing);
}

double StepProgress::fraction() const
{
    return std::min(1.0, double(m_ended) / m_steps);
}

} // namespace precall
