#pragma once

#include "core/checks/network/StepProgress.h"
#include "core/checks/network/WebSurvey.h"
#include "core/checks/ports/PortsPlan.h"

#include <QCoreApplication>

#include <chrono>
#include <condition_variable>

namespace precall {

/// The platform's pages on the route that a browser would take, and, by the rule of control hosts, those of
/// others that settle what the platform's silence cannot. Each method is one branch of the check, on a thread
/// of its own; each ends by itself or with stop.
class PageVisits
{
    Q_DECLARE_TR_FUNCTIONS(PageVisits)

public:
    PageVisits(const CheckContext& context, const PortsPlan& plan, const LinkState& link, WebSurvey& web,
               StepProgress& progress);

    /// The platform's, and a control host's page where the platform's of that scheme does not come soon.
    void visitPages();
    /// The captive portal probes, where neither the platform's plain nor its secure pages come soon.
    void visitPortals();

    /// Everything so far; any thread.
    QList<WebVisit> pages() const;
    QList<WebVisit> portals() const;

private:
    void visit(TargetRole role, const QUrl& url);
    void visitControl(const QUrl& url);
    bool showsIpv6(const QUrl& url) const;
    bool platformPasses(const QString& scheme);

    const CheckContext& m_context;
    const PortsPlan& m_plan;
    const LinkState& m_link;
    WebSurvey& m_web;
    StepProgress& m_progress;
    const std::chrono::steady_clock::time_point m_patience;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_visited;
    QList<WebVisit> m_pages, m_portals;
};

} // namespace precall
