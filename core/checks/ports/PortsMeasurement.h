#pragma once

#include "core/checks/network/StepProgress.h"
#include "core/checks/ports/PageVisits.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/checks/ports/PortsPlan.h"
#include "core/checks/ports/ProxyLooks.h"

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
    void visitPages();
    QUrl segmentUrl() const;
    void trySegments();
    void askHosts(const QList<StunHost>& hosts);
    void askHost(const StunHost& host);
    void ask(TargetRole role, const QString& name, const QString& range, const probeValues::Port& port,
             const QHostAddress& address);
    void askControls(StunSearch::Time begun);
    void askSample(StunSearch::Time begun);
    void askOtherUdpPort(StunSearch::Time begun);
    void openWebSockets();
    void awaitWebSockets();
    void askNonWeb();
    void rehearse();
    void observeNat();
    void endSample(StunSearch::Time begun);
    PortsEvidence evidence() const;
    int steps() const;
    int watchSteps() const;

    CheckContext& m_context;
    const Settled m_settled;
    const LinkState m_link;
    const QList<WayOut> m_ways;
    const PortsPlan m_plan;
    const QList<SampledQuestion> m_questions;
    WebSurvey m_web;
    WebSocketTrials m_webSockets;
    StunSearch m_search;
    StepProgress m_progress;
    PageVisits m_pages;
    ProxyLooks m_proxyLooks;
    mutable std::mutex m_mutex;
    QList<SegmentTrial> m_segments;
    QList<StunAttempt> m_nonWeb;
    QList<TurnAttempt> m_rehearsals;
    QList<NatObservation> m_nat;
    std::optional<IceRehearsal> m_call;
};

} // namespace precall
