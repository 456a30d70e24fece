#include "core/checks/ports/PortsMeasurement.h"

#include "core/checks/network/NameService.h"
#include "core/checks/ports/AllAtOnce.h"
#include "core/checks/ports/CallRehearsal.h"
#include "core/checks/ports/NatBehaviour.h"
#include "core/checks/ports/NonWebRows.h"
#include "core/checks/ports/PathMtu.h"
#include "core/checks/ports/TurnRehearsals.h"

#include <algorithm>

namespace precall {

namespace {

using namespace std::chrono_literals;

/// When UDP has not answered by then, another UDP port is asked: longer than any round trip of a usable call.
constexpr auto udpGrace = 1s;
/// How long the first addresses of the ranges may take to answer after a control host did.
constexpr auto sampleGrace = 1s;

} // namespace

PortsMeasurement::PortsMeasurement(CheckContext& context, Settled settled)
    : m_context(context),
      m_settled(std::move(settled)),
      m_link(context.net.interfaces.state()),
      m_ways(waysOut(context.profile, context.net.interfaces, m_link)),
      m_plan(portsPlan(context.profile, context.settings, m_link)),
      m_questions(m_plan.questions()),
      m_web(context, m_link),
      m_webSockets(context, m_web, m_plan.webSockets),
      m_search(
          context.net, m_plan.stunPorts + m_plan.turnPorts, m_plan.otherUdpPort(),
          [this](const QString& host, const probeValues::Port& port) { return m_web.route(host, port); },
          context.stop),
      m_progress(context.progress, steps() + watchSteps()),
      m_pages(context, m_plan, m_link, m_web, m_progress),
      m_proxyLooks(context, m_plan, m_web, m_search)
{
    m_web.countAlso([this] { return m_search.sentAgain(); });
}

PortsEvidence PortsMeasurement::run()
{
    m_settled(evidence(), PortsPart::Link);
    if (m_link.isOnline()) {
        const auto begun = std::chrono::steady_clock::now();
        const QList<std::function<void()>> branches{[&] { visitPages(); },
                                                    [&] { m_pages.visitPortals(); },
                                                    [&] { askHosts(m_plan.namedHosts); },
                                                    [&] { askControls(begun); },
                                                    [&] { askSample(begun); },
                                                    [&] { askOtherUdpPort(begun); },
                                                    [&] { endSample(begun); },
                                                    [&] { openWebSockets(); },
                                                    [&] { askNonWeb(); },
                                                    [&] { rehearse(); },
                                                    [&] { observeNat(); },
                                                    [&] { trySegments(); },
                                                    [&] { m_proxyLooks.visitBeside(); },
                                                    [&] { m_proxyLooks.askBeside(); },
                                                    [&] { m_proxyLooks.visitListed(); },
                                                    [&] { m_proxyLooks.lookAtSettings(); }};
        allAtOnce(branches, m_context.stop, [](const auto& branch) { branch(); });
        m_web.keepIn(m_context.survey);
    }
    m_context.survey.link = m_link;
    for (const StunAttempt& attempt : evidence().stun)
        if (!attempt.isUnresolved())
            m_context.survey.stun.append(attempt.exchange);
    awaitWebSockets();
    return evidence();
}

void PortsMeasurement::visitPages()
{
    m_pages.visitPages();
    m_settled(evidence(), m_context.stop.stop_requested() ? PortsPart::Link : PortsPart::Web);
}

void PortsMeasurement::askHosts(const QList<StunHost>& hosts)
{
    allAtOnce(hosts, m_context.stop, [&](const StunHost& host) {
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
    allAtOnce(addresses, m_context.stop,
              [&](const QHostAddress& address) { ask(host.role, host.host, {}, host.port, address); });
}

void PortsMeasurement::ask(TargetRole role, const QString& name, const QString& range,
                           const probeValues::Port& port, const QHostAddress& address)
{
    if (const auto attempt = m_search.ask(role, name, range, port, address))
        m_proxyLooks.compareDenied(*attempt);
}

void PortsMeasurement::askControls(StunSearch::Time begun)
{
    allAtOnce(m_plan.controlHosts, m_context.stop, [&](const StunHost& host) {
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
            ask(TargetRole::Sampled, {}, where.range, port, where.address);
        }
        m_progress.end();
    });
    m_search.sampleEnded();
}

void PortsMeasurement::askOtherUdpPort(StunSearch::Time begun)
{
    if (m_plan.otherUdpHosts.isEmpty() || m_search.waitUntilUdpProven(begun + udpGrace))
        return;
    allAtOnce(m_plan.otherUdpHosts, m_context.stop, [&](const StunHost& host) { askHost(host); });
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
    allAtOnce(m_plan.nonWebHosts, m_context.stop, [&](const QString& host) {
        const QList<StunAttempt> seen = nonWebAttempts(host, m_web, m_context);
        const std::lock_guard lock(m_mutex);
        m_nonWeb += seen;
    });
}

void PortsMeasurement::rehearse()
{
    allAtOnce(m_plan.rehearsals, m_context.stop, [&](const IceServer& server) {
        const QList<TurnAttempt> seen = turnAttempts(server, m_web, m_context);
        const std::lock_guard lock(m_mutex);
        m_rehearsals += seen;
    });
    // Only then: two allocations at a time are what a user may have anywhere.
    const auto call = callRehearsal(m_plan, evidence().rehearsals, m_web, m_context);
    const std::lock_guard lock(m_mutex);
    m_call = call;
}

void PortsMeasurement::observeNat()
{
    if (!m_plan.otherNatPort)
        return;
    const QList<NatObservation> seen = natObservations(m_search, m_link, *m_plan.otherNatPort, m_context);
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

PortsEvidence PortsMeasurement::evidence() const
{
    PortsEvidence seen;
    seen.link = m_link;
    seen.ways = m_ways;
    seen.names = m_web.names();
    seen.proxies = m_web.proxies();
    seen.stun = m_search.attempts();
    seen.web = m_pages.pages();
    seen.portals = m_pages.portals();
    seen.webSockets = m_webSockets.attempts();
    seen.segmentUrl = segmentUrl();
    const ProxyLooks::Seen looks = m_proxyLooks.seen();
    seen.beside = looks.beside;
    seen.listed = looks.listed;
    seen.besideStun = looks.besideStun;
    seen.denied = looks.denied;
    seen.script = looks.script;
    seen.wpad = looks.wpad;
    seen.stopped = m_context.stop.stop_requested();
    {
        const std::lock_guard lock(m_mutex);
        seen.segments = m_segments;
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
