#include "core/checks/whitelist/ShownPatterns.h"

#include <algorithm>
#include <numeric>

namespace precall {

namespace {

std::size_t urgency(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fail:
        return 0;
    case Verdict::Warn:
        return 1;
    case Verdict::Unknown:
        return 2;
    case Verdict::Pass:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

void ShownPatterns::add(int pattern, const Finding& finding)
{
    m_byUrgency[urgency(finding.verdict)].append({pattern, finding});
    if (size() > most)
        std::find_if(m_byUrgency.rbegin(), m_byUrgency.rend(), [](const auto& judged) {
            return !judged.isEmpty();
        })->removeFirst();
}

QList<Finding> ShownPatterns::findings() const
{
    QList<Judged> all;
    for (const QList<Judged>& judged : m_byUrgency)
        all += judged;
    std::sort(all.begin(), all.end(), [](const Judged& a, const Judged& b) { return a.pattern < b.pattern; });
    QList<Finding> findings;
    for (const Judged& judged : std::as_const(all))
        findings.append(judged.finding);
    return findings;
}

qsizetype ShownPatterns::size() const
{
    return std::accumulate(m_byUrgency.begin(), m_byUrgency.end(), qsizetype(0),
                           [](qsizetype sum, const auto& judged) { return sum + judged.size(); });
}

} // namespace precall
