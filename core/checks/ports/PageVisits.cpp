#include "core/checks/ports/PageVisits.h"

#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/ports/AllAtOnce.h"

#include <algorithm>

namespace precall {

PageVisits::PageVisits(const CheckContext& context, const PortsPlan& plan, const LinkState& link,
                       WebSurvey& web, StepProgress& progress)
    : m_context(context),
      m_plan(plan),
      m_link(link),
      m_web(web),
      m_progress(progress),
      m_patience(std::chrono::steady_clock::now() + platformGrace)
{
}

void PageVisits::visitPages()
{
    allAtOnce(m_plan.platformUrls + m_plan.controlUrls, m_context.stop, [&](const QUrl& url) {
        if (m_plan.platformUrls.contains(url))
            visit(TargetRole::Named, url);
        else
            visitControl(url);
        m_progress.end();
    });
}

void PageVisits::visitControl(const QUrl& url)
{
    if (!showsIpv6(url) && platformPasses(url.scheme()))
        return;
    if (!m_context.stop.stop_requested())
        visit(TargetRole::Control, url);
}

/// The platform's own names may have IPv4 addresses only: where the computer has a way to IPv6, a control
/// host tells at once whether that leads anywhere.
bool PageVisits::showsIpv6(const QUrl& url) const
{
    return m_link.hasIpv6Route && url.scheme() == QLatin1String("https");
}

void PageVisits::visitPortals()
{
    if (m_plan.portalUrls.isEmpty() ||
        (platformPasses(QStringLiteral("http")) && platformPasses(QStringLiteral("https"))))
        return;
    allAtOnce(m_plan.portalUrls, m_context.stop, [&](const QUrl& url) {
        const WebVisit seen = m_web.visit(TargetRole::Control, url);
        const std::lock_guard lock(m_mutex);
        m_portals.append(seen);
    });
}

/// Waits until one of its pages of that scheme has come, all have failed, or patience is at its end.
bool PageVisits::platformPasses(const QString& scheme)
{
    const auto isOfScheme = [&](const QUrl& url) { return url.scheme() == scheme; };
    const auto expected = std::count_if(m_plan.platformUrls.begin(), m_plan.platformUrls.end(), isOfScheme);
    const auto isPlatforms = [&](const WebVisit& visit) {
        return visit.role == TargetRole::Named && isOfScheme(visit.url);
    };
    const auto passes = [&](const WebVisit& visit) {
        return isPlatforms(visit) &&
               std::any_of(visit.exchanges.begin(), visit.exchanges.end(), [&](const WebExchange& exchange) {
                   return genuineness(exchange, m_context.profile).outcome == TargetOutcome::Passed;
               });
    };
    std::unique_lock lock(m_mutex);
    const auto passed = [&] { return std::any_of(m_pages.begin(), m_pages.end(), passes); };
    m_visited.wait_until(lock, m_context.stop, m_patience, [&] {
        return passed() || std::count_if(m_pages.begin(), m_pages.end(), isPlatforms) >= expected;
    });
    return passed();
}

void PageVisits::visit(TargetRole role, const QUrl& url)
{
    m_progress.begin(tr("Connecting to %1").arg(url.host()));
    const WebVisit visit = m_web.visit(role, url);
    const std::lock_guard lock(m_mutex);
    m_pages.append(visit);
    m_visited.notify_all();
}

QList<WebVisit> PageVisits::pages() const
{
    const std::lock_guard lock(m_mutex);
    return m_pages;
}

QList<WebVisit> PageVisits::portals() const
{
    const std::lock_guard lock(m_mutex);
    return m_portals;
}

} // namespace precall
