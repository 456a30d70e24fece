#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/network/StepProgress.h"
#include "core/checks/whitelist/RangeSearch.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

#include <QCoreApplication>

namespace precall {

/// Asks for every representative of every pattern, looks for somebody in every range, and reads the published
/// lists, all beside each other. What the survey knows is not asked again.
class WhitelistMeasurement
{
    Q_DECLARE_TR_FUNCTIONS(WhitelistMeasurement)

public:
    explicit WhitelistMeasurement(CheckContext& context);

    /// Blocks; returns within 200 ms of stop. Fills the survey.
    WhitelistEvidence run();

private:
    void lookAtPatterns();
    void look(int index);
    void keep(int index, const PatternEvidence& evidence);
    void lookAtRanges();
    void lookAtListed(RangeSearch& search, ListEvidence& list);
    void keep(const RangeEvidence& evidence);
    void keep(const ListEvidence& evidence);

    CheckContext& m_context;
    WhitelistEvidence m_evidence;
    WebSurvey m_web;
    StepProgress m_progress;
    std::mutex m_mutex;
};

} // namespace precall
