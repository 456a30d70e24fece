#include "core/checks/ports/ProxyLooks.h"

#include "core/checks/network/NetworkTargets.h"
#include "core/checks/ports/AllAtOnce.h"
#include "core/checks/ports/PortsJudgement.h"

#include <algorithm>

namespace precall {

namespace {

/// Of a script whose FindProxyForURL may stand in its last line.
constexpr qsizetype longestScript = 1024 * 1024;
constexpr int mostRedirects = 5;
/// All of the shipped profile, and twice as many as a proxy is asked for at once (Courtesy).
constexpr int listedAtOnce = 64;

bool isPublishedList(const RequirementsProfile& profile, const QUrl& url)
{
    return std::any_of(profile.requirements.begin(), profile.requirements.end(), [&](const Requirement& row) {
        const auto* list = std::get_if<probeValues::PublishedList>(&row.values);
        return list && list->url == url;
    });
}

QString namedScript(const ProxyEvidence& proxies)
{
    for (const ProxyChoice& choice : proxies.choices)
        if (choice.script.startsWith(QLatin1String("http")))
            return choice.script;
    return {};
}

/// Where the first answer leads; invalid where it leads to no web address.
QUrl redirectOf(const WebVisit& visit)
{
    static const QList<int> statuses{301, 302, 303, 307, 308};
    for (const WebExchange& exchange : visit.exchanges) {
        if (!exchange.answer || !statuses.contains(exchange.answer->status))
            continue;
        const QUrl next = visit.url.resolved(QUrl::fromEncoded(exchange.answer->header("Location")));
        const bool isWeb = next.scheme() == QLatin1String("http") || next.scheme() == QLatin1String("https");
        return isWeb && !next.host().isEmpty() ? next : QUrl();
    }
    return {};
}

bool nobodyNamesProxies(const ProxyEvidence& proxies)
{
    return std::all_of(proxies.choices.begin(), proxies.choices.end(),
                       [](const ProxyChoice& choice) { return choice.source.isEmpty(); });
}

bool isProxyMissing(const ProxyEvidence& proxies)
{
    return std::any_of(proxies.tries.begin(), proxies.tries.end(),
                       [](const ProxyTry& made) { return !made.reached(); });
}

} // namespace

ProxyLooks::ProxyLooks(const CheckContext& context, const PortsPlan& plan, WebSurvey& web, StunSearch& search)
    : m_context(context), m_plan(plan), m_web(web), m_search(search)
{
}

/// What the direct route comes to where a browser takes another.
void ProxyLooks::visitBeside()
{
    allAtOnce(m_plan.platformUrls, m_context.stop, [&](const QUrl& url) {
        if (goesDirectly(url))
            return;
        const WebVisit visit = m_web.visitDirectly(TargetRole::Named, url);
        const std::lock_guard lock(m_mutex);
        m_seen.beside.append(visit);
    });
}

void ProxyLooks::askBeside()
{
    QList<SampledQuestion> questions;
    for (const probeValues::Port& port : m_plan.stunPorts + m_plan.turnPorts)
        for (const SampledAddress& where : m_plan.firstOfRanges)
            if (carrier(port.transport) == Transport::Tcp &&
                !m_web.route(where.address.toString(), port).isDirect())
                questions.append({where, port});
    allAtOnce(questions, m_context.stop, [&](const SampledQuestion& question) {
        const StunAttempt attempt =
            m_search.askDirectly(question.where.range, question.port, question.where.address);
        const std::lock_guard lock(m_mutex);
        m_seen.besideStun.append(attempt);
    });
}

/// A proxy may want a logon for some addresses only, and may be there for some only. The check of these finds
/// the pages in the survey.
void ProxyLooks::visitListed()
{
    inParallel(int(m_plan.listedUrls.size()), listedAtOnce, m_context.stop, [&](int i) {
        const QUrl& url = m_plan.listedUrls.at(i);
        if (goesDirectly(url) || isPublishedList(m_context.profile, url)) // that has to be read as a whole
            return;
        const WebVisit visit = m_web.visit(TargetRole::Named, url, WebSurvey::titleAlone);
        const std::lock_guard lock(m_mutex);
        m_seen.listed.append(visit);
    });
    if (isProxyMissing(m_web.proxies()))
        inParallel(int(m_plan.rowUrls.size()), listedAtOnce, m_context.stop,
                   [&](int i) { m_web.route(m_plan.rowUrls.at(i)); });
}

void ProxyLooks::compareDenied(const StunAttempt& attempt)
{
    const QHostAddress& address = attempt.exchange.server.address;
    const bool stands = attempt.role != TargetRole::Sampled ||
                        std::any_of(m_plan.firstOfRanges.begin(), m_plan.firstOfRanges.end(),
                                    [&](const SampledAddress& first) { return first.address == address; });
    if (!stands || !targetOf(attempt).deniedByProxy())
        return;
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(attempt.name.isEmpty() ? address.toString() : attempt.name);
    url.setPath(QStringLiteral("/"));
    const WebVisit visit = m_web.visit(attempt.role, url);
    const std::lock_guard lock(m_mutex);
    if (!m_seen.denied.contains(visit))
        m_seen.denied.append(visit);
}

/// Where the settings name a script, whether it is there; where nobody names anything, whether the network
/// offers one under the name by which browsers look for it (draft-ietf-wrec-wpad-01), which is only told.
void ProxyLooks::lookAtSettings()
{
    if (m_plan.platformUrls.isEmpty())
        return;
    m_web.route(m_plan.platformUrls.last());
    const ProxyEvidence proxies = m_web.proxies();
    const QString script = namedScript(proxies);
    if (!script.isEmpty()) {
        const WebVisit visit = fetchScript(QUrl(script));
        const std::lock_guard lock(m_mutex);
        m_seen.script = visit;
    } else if (nobodyNamesProxies(proxies)) {
        const NameLookup lookup = m_context.net.resolver.lookup(
            QStringLiteral("wpad"), QDeadlineTimer(ProbeTimes{}.resolve), m_context.stop);
        const std::lock_guard lock(m_mutex);
        m_seen.wpad = lookup.systemAddresses;
    }
}

/// As browsers do, wherever redirects (RFC 9110 section 15.4) lead; told under its own address.
WebVisit ProxyLooks::fetchScript(const QUrl& script)
{
    WebVisit visit = m_web.visitDirectly(TargetRole::Named, script, longestScript);
    for (int i = 0; i < mostRedirects && !m_context.stop.stop_requested(); ++i) {
        const QUrl next = redirectOf(visit);
        if (!next.isValid())
            break;
        visit = m_web.visitDirectly(TargetRole::Named, next, longestScript);
    }
    visit.url = script;
    return visit;
}

ProxyLooks::Seen ProxyLooks::seen() const
{
    const std::lock_guard lock(m_mutex);
    return m_seen;
}

} // namespace precall
