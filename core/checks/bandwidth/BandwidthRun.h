#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/bandwidth/BandwidthEvidence.h"
#include "core/checks/network/WebSurvey.h"

namespace precall {

/// Looks for the sources that profile and run offer, in their order of preference, and measures by the first
/// that works; what it leaves open, by the next that can tell.
class BandwidthRun
{
public:
    explicit BandwidthRun(const CheckContext& context);

    BandwidthEvidence run();

private:
    QList<BandwidthTarget> targets();
    QList<BandwidthTarget> turnTargets(const QList<IceServer>& servers, const TurnCredentials& credentials);
    TurnCredentials credentialsFor(QList<IceServer>& servers);
    std::optional<BandwidthTarget> webTarget(BandwidthSource source, const QUrl& url);
    void measureBy(const BandwidthTarget& target, const BandwidthPlan& plan);
    /// What no measurement has answered yet.
    BandwidthPlan open() const;
    /// As much of it as what is left of the run's budget allows: briefly, or nothing.
    std::optional<BandwidthPlan> affordable(const BandwidthTarget& target, BandwidthPlan plan) const;
    bool isWorthTrying(const BandwidthTarget& target) const;
    bool agreesToMore(const QList<BandwidthTarget>& chosen);

    const CheckContext& m_context;
    const LinkState m_link;
    WebSurvey m_web;
    BandwidthEvidence m_evidence;
};

} // namespace precall
