#include "core/checks/whitelist/WhitelistMeasurement.h"

#include "core/base/InParallel.h"
#include "core/checks/network/InspectedChains.h"
#include "core/checks/whitelist/WhitelistJudgement.h"
#include "core/platform/CpuLoad.h"
#include "core/platform/Heap.h"

#include <QElapsedTimer>
#include <QHash>

#include <algorithm>
#include <utility>

namespace precall {

namespace {

/// Pages at once, over all patterns: with 7 s for a silent connect the shipped profile takes no longer than
/// one.
constexpr int pagesAtFirst = 64;
/// … and of thousands so many, as long as what keeps them is the network.
constexpr int pagesAtOnce = 256;
/// What is shown while the check goes on takes no more than this part of its time.
constexpr int showingShare = 20;

/// Whether the processor had time left since the last time that somebody asked. For one thread at a time.
class SpareProcessor
{
public:
    bool operator()()
    {
        const std::optional<CpuTimes> before = std::exchange(m_times, readCpuTimes());
        return !before || !m_times || !isSaturated(*before, *m_times);
    }

private:
    std::optional<CpuTimes> m_times = readCpuTimes();
};

/// Through a proxy nothing is looked up here.
bool noneResolved(const QList<WebVisit>& visits, WebSurvey& web)
{
    return std::none_of(visits.begin(), visits.end(), [&](const WebVisit& visit) {
        return !visit.route.isDirect() || web.lookup(visit.url.host()).resolved();
    });
}

QSet<QString> brokenInsideOf(const NetworkSurvey& survey)
{
    QSet<QString> issuers;
    for (const StunExchange& exchange : survey.stun)
        if (brokeInside(exchange))
            issuers.insert(exchange.issuer);
    return issuers;
}

/// A published list may stand for a pattern, too.
qsizetype keptOf(const QUrl& page, const QList<ListEvidence>& lists)
{
    const bool isList = std::any_of(lists.begin(), lists.end(),
                                    [&](const ListEvidence& list) { return list.list.url == page; });
    return isList ? mostListBytes : WebSurvey::titleAlone;
}

} // namespace

WhitelistMeasurement::WhitelistMeasurement(CheckContext& context)
    : m_context(context),
      m_evidence{context.survey.link ? *context.survey.link : context.net.interfaces.state(),
                 {},
                 patternsOf(context.profile),
                 rangesOf(context.profile),
                 listsOf(context.profile),
                 brokenInsideOf(context.survey)},
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
    m_evidence.names = m_context.survey.names;
    trimHeap(); // hundreds of threads have ended
    return m_evidence;
}

void WhitelistMeasurement::lookAtPatterns()
{
    const QList<Page> all = pages();
    inParallel(int(all.size()), GrowingCrew{pagesAtFirst, pagesAtOnce, SpareProcessor()}, m_context.stop,
               [&](int i) { look(all.at(i)); });
}

/// In the order in which they are asked for: hosts take turns, so that none keeps the others waiting.
QList<WhitelistMeasurement::Page> WhitelistMeasurement::pages()
{
    const std::lock_guard lock(m_mutex);
    QList<Page> all;
    QHash<QString, int> turns;
    for (const PatternEvidence& evidence : std::as_const(m_evidence.patterns)) {
        const QList<QUrl>& urls = evidence.pattern.representatives;
        const int pattern = int(m_underWay.size());
        m_underWay.append({QList<WebVisit>(urls.size()), urls.size()});
        for (int i = 0; i < urls.size(); ++i)
            all.append({pattern, i, turns[urls.at(i).host()]++, keptOf(urls.at(i), m_evidence.lists)});
    }
    std::stable_sort(all.begin(), all.end(), [](const Page& a, const Page& b) { return a.turn < b.turn; });
    return all;
}

void WhitelistMeasurement::look(const Page& page)
{
    std::unique_lock lock(m_mutex);
    PatternEvidence seen = m_evidence.patterns.at(page.pattern);
    lock.unlock();
    m_progress.begin(tr("Connecting to %1").arg(seen.pattern.pattern));
    const QUrl& url = seen.pattern.representatives.at(page.place);
    const WebVisit visit = m_web.visit(TargetRole::Named, url, page.kept);
    lock.lock();
    UnderWay& underWay = m_underWay[page.pattern];
    underWay.visits[page.place] = visit;
    if (--underWay.left > 0)
        return;
    seen.visits = std::exchange(underWay.visits, {});
    lock.unlock();
    finish(page.pattern, seen);
}

void WhitelistMeasurement::finish(int index, PatternEvidence& seen)
{
    if (seen.pattern.isWildcard() && noneResolved(seen.visits, m_web))
        seen.domain = m_web.lookup(seen.pattern.domain());
    seen.complete = !m_context.stop.stop_requested();
    {
        const std::lock_guard lock(m_mutex);
        m_evidence.patterns[index] = seen;
        m_finished.append(index);
    }
    show();
    m_progress.end();
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

void WhitelistMeasurement::keep(const RangeEvidence& evidence)
{
    m_progress.begin(tr("Looking for servers in %1").arg(evidence.range.toString()));
    {
        const std::lock_guard lock(m_mutex);
        for (RangeEvidence& range : m_evidence.ranges)
            if (range.range == evidence.range && range.requirement == evidence.requirement)
                range = evidence;
    }
    show();
    m_progress.end();
}

void WhitelistMeasurement::keep(const ListEvidence& evidence)
{
    {
        const std::lock_guard lock(m_mutex);
        for (ListEvidence& list : m_evidence.lists)
            if (list.requirement == evidence.requirement)
                list = evidence;
    }
    show();
    m_progress.end();
}

/// One thread at a time; the others go on. Each pattern is judged once, as soon as it can be.
void WhitelistMeasurement::show()
{
    const std::unique_lock showing(m_showing, std::try_to_lock);
    if (!showing || !m_notBefore.hasExpired())
        return;
    QElapsedTimer timer;
    timer.start();
    std::unique_lock lock(m_mutex);
    WhitelistEvidence seen{m_evidence.link, {}, {}, m_evidence.ranges, m_evidence.lists, {}};
    const QList<int> finished = std::exchange(m_finished, {});
    for (const int pattern : finished)
        seen.patterns.append(m_evidence.patterns.at(pattern));
    lock.unlock();
    seen.names = m_web.names();
    const QList<int> unsettled = showSettled(finished, seen);
    m_context.progress.show(m_shown.findings() + settledRanges(seen, m_context.profile));
    lock.lock();
    m_finished += unsettled;
    m_notBefore = QDeadlineTimer(showingShare * timer.elapsed());
}

/// `finished`: places in the profile of the patterns of `seen`. Those that are left for later.
QList<int> WhitelistMeasurement::showSettled(const QList<int>& finished, const WhitelistEvidence& seen)
{
    QList<int> unsettled;
    for (qsizetype i = 0; i < finished.size(); ++i)
        if (const auto finding = settledPattern(seen.patterns.at(i), seen, m_context.profile))
            m_shown.add(finished.at(i), *finding);
        else
            unsettled.append(finished.at(i));
    return unsettled;
}

} // namespace precall
