#include "core/checks/whitelist/WhitelistMeasurement.h"

#include "core/base/InParallel.h"
#include "core/checks/whitelist/RangeSearch.h"
#include "core/checks/whitelist/WhitelistJudgement.h"

#include <algorithm>

namespace precall {

namespace {

/// Patterns and representatives at once. With 7 s for a silent connect the shipped profile takes no longer
/// than one.
constexpr int patternsAtOnce = 64;
constexpr int representativesAtOnce = 8;

bool noneResolved(const QList<WebVisit>& visits, WebSurvey& web)
{
    return std::none_of(visits.begin(), visits.end(),
                        [&](const WebVisit& visit) { return web.lookup(visit.url.host()).resolved(); });
}

} // namespace

WhitelistMeasurement::WhitelistMeasurement(CheckContext& context)
    : m_context(context),
      m_evidence{context.survey.link ? *context.survey.link : context.net.interfaces.state(),
                 {},
                 patternsOf(context.profile),
                 rangesOf(context.profile)},
      m_web(context, m_evidence.link),
      m_progress(context.progress, int(m_evidence.patterns.size() + m_evidence.ranges.size()))
{
}

WhitelistEvidence WhitelistMeasurement::run()
{
    if (!m_evidence.link.isOnline()) {
        for (PatternEvidence& pattern : m_evidence.patterns)
            pattern.complete = true;
        for (RangeEvidence& range : m_evidence.ranges)
            range.complete = true;
        return m_evidence;
    }
    RangeSearch search(m_context, m_evidence.link, m_web,
                       [&](const RangeEvidence& range) { keep(range); });
    inParallel(2, 2, m_context.stop, [&, ranges = m_evidence.ranges](int branch) {
        if (branch == 0)
            lookAtPatterns();
        else
            search.search(ranges);
    });
    m_web.keepIn(m_context.survey);
    m_evidence.names = m_web.names();
    return m_evidence;
}

void WhitelistMeasurement::lookAtPatterns()
{
    inParallel(int(m_evidence.patterns.size()), patternsAtOnce, m_context.stop, [&](int i) { look(i); });
}

void WhitelistMeasurement::look(int index)
{
    std::unique_lock lock(m_mutex);
    PatternEvidence seen = m_evidence.patterns.at(index);
    lock.unlock();
    const QList<QUrl>& urls = seen.pattern.representatives;
    QList<WebVisit> visits(urls.size());
    WebVisit* const slot = visits.data();
    m_progress.begin(tr("Connecting to %1").arg(seen.pattern.pattern));
    inParallel(int(urls.size()), representativesAtOnce, m_context.stop,
               [&](int i) { slot[i] = m_web.visit(TargetRole::Named, urls.at(i)); });
    if (seen.pattern.isWildcard() && noneResolved(visits, m_web))
        seen.domain = m_web.lookup(seen.pattern.domain());
    seen.visits = visits;
    seen.complete = !m_context.stop.stop_requested();
    keep(index, seen);
    m_progress.end();
}

void WhitelistMeasurement::keep(int index, const PatternEvidence& evidence)
{
    const std::lock_guard lock(m_mutex);
    m_evidence.patterns[index] = evidence;
    m_evidence.names = m_web.names();
    m_context.progress.show(settledWhitelist(m_evidence, m_context.profile));
}

void WhitelistMeasurement::keep(const RangeEvidence& evidence)
{
    m_progress.begin(tr("Looking for servers in %1").arg(evidence.range.toString()));
    const std::lock_guard lock(m_mutex);
    for (RangeEvidence& range : m_evidence.ranges)
        if (range.range == evidence.range && range.requirement == evidence.requirement)
            range = evidence;
    m_context.progress.show(settledWhitelist(m_evidence, m_context.profile));
    m_progress.end();
}

} // namespace precall
