#pragma once

#include "core/checks/network/StepProgress.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/checks/ports/PortsPlan.h"

#include <QCoreApplication>

namespace precall {

/// How much of the evidence is complete: each part with those before it.
enum class PortsPart { Link, Web, AllButWatches };

/// One look at the network's ports: link first, then everything that does not depend on each other at once.
/// About a second on an open network, 15 s at most where everything is dropped.
class PortsMeasurement
{
    Q_DECLARE_TR_FUNCTIONS(PortsMeasurement)

public:
    /// Shows settled findings while it goes on: called with what was seen so far.
    using Settled = std::function<void(const PortsEvidence& soFar, PortsPart complete)>;

    PortsMeasurement(CheckContext& context, Settled settled);

    /// Blocks; returns within 200 ms of stop. Fills the survey.
    PortsEvidence run();

private:
    void visitWeb();
    void visitControl(const QUrl& url, StunSearch::Time begun);
    QUrl segmentUrl() const;
    bool showsIpv6(const QUrl& url) const;
    bool waitForPlatform(const QString& scheme, StunSearch::Time time);
    void trySegments();
    void visitPortals(StunSearch::Time begun);
    void visit(TargetRole role, const QUrl& url);
    void askHosts(const QList<StunHost>& hosts);
    void askHost(const StunHost& host);
    void askControls(StunSearch::Time begun);
    void askSample(StunSearch::Time begun);
    void askOtherUdpPort(StunSearch::Time begun);
    void openWebSockets();
    void awaitWebSockets();
    void askNonWeb();
    void rehearse();
    void observeNat();
    void visitBeside();
    void askBeside();
    void lookAtProxies();
    void endSample(StunSearch::Time begun);
    PortsEvidence evidence() const;
    int steps() const;
    int watchSteps() const;

    CheckContext& m_context;
    const Settled m_settled;
    const LinkState m_link;
    const PortsPlan m_plan;
    const QList<SampledQuestion> m_questions;
    WebSurvey m_web;
    WebSocketTrials m_webSockets;
    StunSearch m_search;
    StepProgress m_progress;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_visited;
    QList<WebVisit> m_visits, m_portals;
    QList<SegmentTrial> m_segments;
    QList<WebVisit> m_beside;
    QList<StunAttempt> m_besideStun;
    std::optional<WebVisit> m_script;
    QList<QHostAddress> m_wpad;
    QList<StunAttempt> m_nonWeb;
    QList<TurnAttempt> m_rehearsals;
    QList<NatObservation> m_nat;
    std::optional<IceRehearsal> m_call;
};

} // namespace precall
