#include "core/checks/whitelist/WhitelistMeasurement.h"

#include "core/base/InParallel.h"
#include "core/checks/whitelist/WhitelistJudgement.h"

#include <QHash>

#include <algorithm>

namespace precall {

namespace {

/// Patterns and representatives at once. With 7 s for a silent connect the shipped profile takes no longer
/// than one.
constexpr int patternsAtOnce = 64;
constexpr int representativesAtOnce = 8;

/// Through a proxy nothing is looked up here.
bool noneResolved(const QList<WebVisit>& visits, WebSurvey& web)
{
    return std::none_of(visits.begin(), visits.end(), [&](const WebVisit& visit) {
        return !visit.route.isDirect() || web.lookup(visit.url.host()).resolved();
    });
}

} // namespace

WhitelistMeasurement::WhitelistMeasurement(CheckContext& context)
    : m_context(context),
      m_evidence{context.survey.link ? *context.survey.link : context.net.interfaces.state(),
                 {},
                 patternsOf(context.profile),
                 rangesOf(context.profile),
                 listsOf(context.profile)},
      m_web(context, m_evidence.link),
      m_progress(context.progress,
                 int(m_evidence.patterns.size() + m_evidence.ranges.size() + m_evidence.lists.size()))
{
}

WhitelistEvidence WhitelistMeasurement::run()
{
    if (!m_evidence.link.isOnline()) {
        for (PatternEvidence& pattern : m_evidence.patterns)
            pattern.complete = true;
        for (RangeEvidence& range : m_evidence.ranges)
            range.complete = true;
        for (ListEvidence& list : m_evidence.lists)
            list.complete = true;
        return m_evidence;
    }
    inParallel(2, 2, m_context.stop, [&](int branch) { branch == 0 ? lookAtPatterns() : lookAtRanges(); });
    m_web.keepIn(m_context.survey);
    m_evidence.names = m_web.names();
    return m_evidence;
}

void WhitelistMeasurement::lookAtPatterns()
{
    inParallel(int(m_evidence.patterns.size()), patternsAtOnce, m_context.stop, [&](int i) { look(i); });
}

void WhitelistMeasurement::lookAtRanges()
{
    RangeSearch search(m_context, m_evidence.link, m_web);
    const QList<RangeEvidence> ranges = m_evidence.ranges;
    QList<ListEvidence> lists = m_evidence.lists;
    ListEvidence* const list = lists.data();
    inParallel(int(lists.size()) + 1, int(lists.size()) + 1, m_context.stop, [&](int i) {
        if (i == 0)
            search.search(ranges, [&](const RangeEvidence& range) { keep(range); });
        else
            fetchList(list[i - 1], m_web, m_context.profile);
    });
    for (ListEvidence& read : lists)
        lookAtListed(search, read);
}

/// Ranges that have a row of their own are not looked at twice.
void WhitelistMeasurement::lookAtListed(RangeSearch& search, ListEvidence& list)
{
    QHash<QString, RangeEvidence> seen;
    for (const RangeEvidence& range : std::as_const(m_evidence.ranges))
        seen.insert(range.range.toString(), range);
    QList<RangeEvidence> others;
    for (const Cidr& range : list.listed())
        if (!seen.contains(range.toString()))
            others.append({{}, range, {}, {}, false});
    for (const RangeEvidence& range : search.search(others))
        seen.insert(range.range.toString(), range);
    for (const Cidr& range : list.listed())
        list.ranges.append(seen.value(range.toString()));
    list.complete = !m_context.stop.stop_requested();
    keep(list);
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

void WhitelistMeasurement::keep(const ListEvidence& evidence)
{
    const std::lock_guard lock(m_mutex);
    for (ListEvidence& list : m_evidence.lists)
        if (list.requirement == evidence.requirement)
            list = evidence;
    m_evidence.names = m_web.names();
    m_context.progress.show(settledWhitelist(m_evidence, m_context.profile));
    m_progress.end();
}

} // namespace precall
