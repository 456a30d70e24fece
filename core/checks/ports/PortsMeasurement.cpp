#include "core/checks/ports/PortsMeasurement.h"

#include "core/base/InParallel.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/NameService.h"
#include "core/checks/ports/CallRehearsal.h"
#include "core/checks/ports/NatBehaviour.h"
#include "core/checks/ports/NonWebRows.h"
#include "core/checks/ports/PathMtu.h"
#include "core/checks/ports/TurnRehearsals.h"

#include <algorithm>

namespace precall {

namespace {

using namespace std::chrono_literals;

/// When the platform has not answered by then, control hosts are asked beside it: both end within 15 s.
constexpr auto platformGrace = 3s;
/// When UDP has not answered by then, another UDP port is asked: longer than any round trip of a usable call.
constexpr auto udpGrace = 1s;
/// How long the first addresses of the ranges may take to answer after a control host did.
constexpr auto sampleGrace = 1s;
/// Bounds what a profile with many ranges or servers can start at once.
constexpr int mostOtherUdp = 64;
/// Of a script whose FindProxyForURL may stand in its last line.
constexpr qsizetype longestScript = 1024 * 1024;

/// All calls at once, each on a thread of its own.
template<class Items, class Call>
void atOnce(const Items& items, std::stop_token stop, Call call)
{
    inParallel(int(items.size()), int(items.size()), stop, [&](int i) { call(items[i]); });
}

} // namespace

PortsMeasurement::PortsMeasurement(CheckContext& context, Settled settled)
    : m_context(context),
      m_settled(std::move(settled)),
      m_link(context.net.interfaces.state()),
      m_plan(portsPlan(context.profile, context.settings, m_link)),
      m_questions(m_plan.questions()),
      m_web(context, m_link),
      m_webSockets(context, m_web, m_plan.webSockets),
      m_search(
          context.net, m_plan.stunPorts + m_plan.turnPorts, m_plan.otherUdpPort,
          [this](const QString& host, const probeValues::Port& port) { return m_web.route(host, port); },
          context.stop),
      m_progress(context.progress, steps() + watchSteps())
{
    m_web.countAlso([this] { return m_search.sentAgain(); });
}

PortsEvidence PortsMeasurement::run()
{
    m_settled(evidence(), PortsPart::Link);
    if (m_link.isOnline()) {
        const auto begun = std::chrono::steady_clock::now();
        const QList<std::function<void()>> branches{
            [&] { visitWeb(); },         [&] { visitPortals(begun); }, [&] { askHosts(m_plan.namedHosts); },
            [&] { askControls(begun); }, [&] { askSample(begun); },    [&] { askOtherUdpPort(begun); },
            [&] { endSample(begun); },   [&] { openWebSockets(); },    [&] { askNonWeb(); },
            [&] { rehearse(); },         [&] { observeNat(); },        [&] { trySegments(); },
            [&] { visitBeside(); },      [&] { askBeside(); },         [&] { lookAtProxies(); }};
        atOnce(branches, m_context.stop, [](const auto& branch) { branch(); });
        m_web.keepIn(m_context.survey);
    }
    m_context.survey.link = m_link;
    for (const StunAttempt& attempt : evidence().stun)
        if (!attempt.isUnresolved())
            m_context.survey.stun.append(attempt.exchange);
    awaitWebSockets();
    return evidence();
}

void PortsMeasurement::visitWeb()
{
    const auto begun = std::chrono::steady_clock::now();
    const QList<QUrl> all = m_plan.platformUrls + m_plan.controlUrls;
    atOnce(all, m_context.stop, [&](const QUrl& url) {
        if (m_plan.platformUrls.contains(url))
            visit(TargetRole::Named, url);
        else
            visitControl(url, begun);
        m_progress.end();
    });
    m_settled(evidence(), m_context.stop.stop_requested() ? PortsPart::Link : PortsPart::Web);
}

void PortsMeasurement::visitControl(const QUrl& url, StunSearch::Time begun)
{
    if (!showsIpv6(url) && waitForPlatform(url.scheme(), begun + platformGrace))
        return;
    if (!m_context.stop.stop_requested())
        visit(TargetRole::Control, url);
}

void PortsMeasurement::visitPortals(StunSearch::Time begun)
{
    const auto passes = [&](const char* scheme) {
        return waitForPlatform(QLatin1String(scheme), begun + platformGrace);
    };
    if (m_plan.portalUrls.isEmpty() || (passes("http") && passes("https")))
        return;
    atOnce(m_plan.portalUrls, m_context.stop, [&](const QUrl& url) {
        const WebVisit seen = m_web.visit(TargetRole::Control, url);
        const std::lock_guard lock(m_mutex);
        m_portals.append(seen);
    });
}

/// The platform's own names may have IPv4 addresses only: where the computer has a way to IPv6, a control
/// host tells at once whether that leads anywhere.
bool PortsMeasurement::showsIpv6(const QUrl& url) const
{
    return m_link.hasIpv6Route && url.scheme() == QLatin1String("https");
}

bool PortsMeasurement::waitForPlatform(const QString& scheme, StunSearch::Time time)
{
    const auto isOfScheme = [&](const QUrl& url) { return url.scheme() == scheme; };
    const auto expected = std::count_if(m_plan.platformUrls.begin(), m_plan.platformUrls.end(), isOfScheme);
    const auto passes = [&](const WebVisit& visit) {
        return isOfScheme(visit.url) && visit.role == TargetRole::Named &&
               std::any_of(visit.exchanges.begin(), visit.exchanges.end(), [&](const WebExchange& exchange) {
                   return genuineness(exchange, m_context.profile).outcome == TargetOutcome::Passed;
               });
    };
    std::unique_lock lock(m_mutex);
    const auto passed = [&] { return std::any_of(m_visits.begin(), m_visits.end(), passes); };
    m_visited.wait_until(lock, m_context.stop, time, [&] {
        return passed() || std::count_if(m_visits.begin(), m_visits.end(), [&](const WebVisit& visit) {
                               return visit.role == TargetRole::Named && isOfScheme(visit.url);
                           }) >= expected;
    });
    return passed();
}

void PortsMeasurement::visit(TargetRole role, const QUrl& url)
{
    m_progress.begin(tr("Connecting to %1").arg(url.host()));
    const WebVisit visit = m_web.visit(role, url);
    const std::lock_guard lock(m_mutex);
    m_visits.append(visit);
    m_visited.notify_all();
}

void PortsMeasurement::askHosts(const QList<StunHost>& hosts)
{
    atOnce(hosts, m_context.stop, [&](const StunHost& host) {
        askHost(host);
        m_progress.end();
    });
}

void PortsMeasurement::askHost(const StunHost& host)
{
    const bool isDirect = m_web.route(host.host, host.port).isDirect();
    const QList<QHostAddress> addresses =
        isDirect ? m_web.reachableAddresses(host.host) : QList{QHostAddress()};
    if (isDirect && QHostAddress(host.host).isNull())
        if (const auto error = lookupError(m_web.lookup(host.host));
            error && error->kind != ErrorKind::Cancelled)
            m_search.recordUnresolved(host.role, host.host, host.port, *error);
    m_progress.begin(tr("Asking %1 on %2 port %3")
                         .arg(host.host, transportName(host.port.transport).toUpper())
                         .arg(host.port.port));
    atOnce(addresses, m_context.stop,
           [&](const QHostAddress& address) { m_search.ask(host.role, host.host, {}, host.port, address); });
}

void PortsMeasurement::askControls(StunSearch::Time begun)
{
    atOnce(m_plan.controlHosts, m_context.stop, [&](const StunHost& host) {
        const int named = m_plan.namedHostsOn(host.port);
        if (named == 0 || !m_search.waitForNamed(host.port, named, begun + platformGrace))
            askHost(host);
        m_progress.end();
    });
}

void PortsMeasurement::askSample(StunSearch::Time begun)
{
    const int count = int(m_questions.size());
    const auto interval = 1000ms / std::max(m_context.profile.sampling.newTargetsPerSecond, 1);
    inParallel(count, count, m_context.stop, [&](int i) {
        const auto& [where, port] = m_questions.at(i);
        if (m_search.waitForTurn(begun + i * interval, port, where.wave)) {
            m_progress.begin(tr("Looking for streaming servers in %1").arg(where.range));
            m_search.ask(TargetRole::Sampled, {}, where.range, port, where.address);
        }
        m_progress.end();
    });
    m_search.sampleEnded();
}

void PortsMeasurement::askOtherUdpPort(StunSearch::Time begun)
{
    if (!m_plan.otherUdpPort || m_search.waitUntilUdpProven(begun + udpGrace))
        return;
    const auto hosts = m_plan.otherUdpHosts.size();
    inParallel(int(hosts + m_plan.otherUdpSample.size()), mostOtherUdp, m_context.stop, [&](int i) {
        if (i < hosts)
            return askHost(m_plan.otherUdpHosts.at(i));
        const SampledAddress& where = m_plan.otherUdpSample.at(i - hosts);
        m_search.ask(TargetRole::Sampled, {}, where.range, *m_plan.otherUdpPort, where.address);
    });
}

/// The first wave is out after one interval for each of its questions.
void PortsMeasurement::endSample(StunSearch::Time begun)
{
    const auto first =
        std::count_if(m_questions.begin(), m_questions.end(),
                      [](const SampledQuestion& question) { return question.where.wave == 0; });
    const auto interval = 1000ms / std::max(m_context.profile.sampling.newTargetsPerSecond, 1);
    m_search.acceptAnyProofAfter(begun + first * interval + sampleGrace);
}

void PortsMeasurement::openWebSockets()
{
    m_webSockets.open();
    m_progress.end();
}

/// All that is left is to wait: the next check may begin.
void PortsMeasurement::awaitWebSockets()
{
    int left = watchSteps();
    if (!m_webSockets.isWatching())
        return m_progress.end(left);
    if (!m_context.stop.stop_requested())
        m_settled(evidence(), PortsPart::AllButWatches);
    m_progress.begin(tr("Watching whether an unused connection stays open"));
    m_context.handOver();
    const int perSecond = left / int(m_context.settings.idleWatch.count());
    m_webSockets.awaitWatches([&] {
        m_progress.end(std::min(perSecond, left));
        left -= std::min(perSecond, left);
    });
    m_progress.end(left);
}

void PortsMeasurement::askNonWeb()
{
    atOnce(m_plan.nonWebHosts, m_context.stop, [&](const QString& host) {
        const QList<StunAttempt> seen = nonWebAttempts(host, m_web, m_context);
        const std::lock_guard lock(m_mutex);
        m_nonWeb += seen;
    });
}

void PortsMeasurement::rehearse()
{
    atOnce(m_plan.rehearsals, m_context.stop, [&](const IceServer& server) {
        const auto seen = turnAttempt(server, m_web, m_context);
        const std::lock_guard lock(m_mutex);
        if (seen)
            m_rehearsals.append(*seen);
    });
    // Only then: two allocations at a time are what a user may have anywhere.
    const auto call = callRehearsal(m_plan, evidence().rehearsals, m_web, m_context);
    const std::lock_guard lock(m_mutex);
    m_call = call;
}

void PortsMeasurement::observeNat()
{
    if (!m_plan.otherUdpPort)
        return;
    const QList<NatObservation> seen =
        natObservations(m_search, m_link, m_plan.otherUdpPort->port, m_context);
    const std::lock_guard lock(m_mutex);
    m_nat = seen;
}

QUrl PortsMeasurement::segmentUrl() const
{
    for (const QUrl& url : m_plan.platformUrls)
        if (url.scheme() == QLatin1String("https"))
            return url;
    return {};
}

void PortsMeasurement::trySegments()
{
    if (segmentUrl().isEmpty())
        return;
    const QList<SegmentTrial> seen = segmentTrials(segmentUrl(), m_web, m_context);
    const std::lock_guard lock(m_mutex);
    m_segments = seen;
}

/// What the direct route comes to where a browser takes another.
void PortsMeasurement::visitBeside()
{
    atOnce(m_plan.platformUrls, m_context.stop, [&](const QUrl& url) {
        if (m_web.route(url).isDirect())
            return;
        const WebVisit visit = m_web.visitDirectly(TargetRole::Named, url);
        const std::lock_guard lock(m_mutex);
        m_beside.append(visit);
    });
}

void PortsMeasurement::askBeside()
{
    QList<SampledQuestion> questions;
    for (const probeValues::Port& port : m_plan.stunPorts + m_plan.turnPorts)
        for (const SampledAddress& where : m_plan.otherUdpSample)
            if (carrier(port.transport) == Transport::Tcp &&
                !m_web.route(where.address.toString(), port).isDirect())
                questions.append({where, port});
    atOnce(questions, m_context.stop, [&](const SampledQuestion& question) {
        const StunAttempt attempt =
            m_search.askDirectly(question.where.range, question.port, question.where.address);
        const std::lock_guard lock(m_mutex);
        m_besideStun.append(attempt);
    });
}

/// Where the settings name a script, whether it is there; where nobody names anything, whether the network
/// offers one under the name by which browsers look for it (draft-ietf-wrec-wpad-01), which is only told.
void PortsMeasurement::lookAtProxies()
{
    if (m_plan.platformUrls.isEmpty())
        return;
    m_web.route(m_plan.platformUrls.last());
    const ProxyEvidence proxies = m_web.proxies();
    const ProxyChoice choice = proxies.choices.isEmpty() ? ProxyChoice() : proxies.choices.last();
    if (choice.script.startsWith(QLatin1String("http"))) {
        const WebVisit visit = m_web.visitDirectly(TargetRole::Named, QUrl(choice.script), longestScript);
        const std::lock_guard lock(m_mutex);
        m_script = visit;
    } else if (choice.source.isEmpty()) {
        const NameLookup lookup = m_context.net.resolver.lookup(
            QStringLiteral("wpad"), QDeadlineTimer(ProbeTimes{}.resolve), m_context.stop);
        const std::lock_guard lock(m_mutex);
        m_wpad = lookup.systemAddresses;
    }
}

PortsEvidence PortsMeasurement::evidence() const
{
    PortsEvidence seen;
    seen.link = m_link;
    seen.names = m_web.names();
    seen.proxies = m_web.proxies();
    seen.stun = m_search.attempts();
    seen.stopped = m_context.stop.stop_requested();
    {
        const std::lock_guard lock(m_mutex);
        seen.web = m_visits;
        seen.webSockets = m_webSockets.attempts();
        seen.portals = m_portals;
        seen.segmentUrl = segmentUrl();
        seen.segments = m_segments;
        seen.beside = m_beside;
        seen.besideStun = m_besideStun;
        seen.script = m_script;
        seen.wpad = m_wpad;
        seen.nonWeb = m_nonWeb;
        seen.rehearsals = m_rehearsals;
        seen.nat = m_nat;
        seen.call = m_call;
    }
    sortEvidence(seen);
    return seen;
}

int PortsMeasurement::steps() const
{
    return int(m_plan.platformUrls.size() + m_plan.controlUrls.size() + m_plan.namedHosts.size() +
               m_plan.controlHosts.size() + m_questions.size() + 1);
}

/// Half of the whole: what is asked takes seconds, too.
int PortsMeasurement::watchSteps() const
{
    const bool watches = !m_plan.webSockets.isEmpty() && m_context.settings.idleWatch.count() > 0;
    return watches && m_link.isOnline() ? steps() : 0;
}

} // namespace precall
