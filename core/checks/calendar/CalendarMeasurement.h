#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/calendar/AutodiscoverClient.h"
#include "core/checks/calendar/CalendarEvidence.h"
#include "core/checks/network/StepProgress.h"

#include <QCoreApplication>

namespace precall {

/// Looks for the Autodiscover service of a mail domain in every documented place, all beside each other, on
/// the route that a browser takes and straight, and then for Exchange Web Services. No credentials are sent
/// to anybody; the address that is asked for is postmaster's, which every mail domain has (RFC 5321
/// section 4.5.1).
class CalendarMeasurement
{
    Q_DECLARE_TR_FUNCTIONS(CalendarMeasurement)

public:
    explicit CalendarMeasurement(CheckContext& context);

    /// Blocks; returns within 200 ms of stop.
    CalendarEvidence run();

private:
    QList<AutodiscoverQuestion> questions() const;
    AutodiscoverQuestion question(AutodiscoverStep step, const QString& host, bool isDirect = false) const;
    ServiceLookup services(const QString& name, ServiceRecords records) const;
    void search();
    void askOnFoundHost();
    void lookAtEws();
    PublicView askPublicService(const QString& host);

    CheckContext& m_context;
    CalendarEvidence m_evidence;
    WebSurvey m_web;
    AutodiscoverClient m_client;
    StepProgress m_progress;
    ServiceLookup m_services; ///< SRV
};

} // namespace precall
