#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/network/StepProgress.h"
#include "core/checks/whitelist/RangeSearch.h"
#include "core/checks/whitelist/ShownPatterns.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

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
    /// One representative of a pattern.
    struct Page
    {
        int pattern, place;
        int turn;       ///< which page of its host, from 0
        qsizetype kept; ///< of its body
    };
    /// A pattern whose representatives are being asked.
    struct UnderWay
    {
        QList<WebVisit> visits;
        qsizetype left;
    };

    void lookAtPatterns();
    QList<Page> pages();
    void look(const Page& page);
    void finish(int index, PatternEvidence& seen);
    void lookAtRanges();
    void lookAtListed(RangeSearch& search, ListEvidence& list);
    void keep(const RangeEvidence& evidence);
    void keep(const ListEvidence& evidence);
    void show();
    QList<int> showSettled(const QList<int>& finished, const WhitelistEvidence& seen);

    CheckContext& m_context;
    WhitelistEvidence m_evidence;
    WebSurvey m_web;
    StepProgress m_progress;
    std::mutex m_mutex;
    QList<UnderWay> m_underWay; ///< by pattern
    QList<int> m_finished;      ///< patterns that are not shown yet
    std::mutex m_showing;       ///< guards what follows
    ShownPatterns m_shown;
    QDeadlineTimer m_notBefore; ///< the findings so far are shown again then
};

} // namespace precall
