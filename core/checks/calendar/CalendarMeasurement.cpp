#include "core/checks/calendar/CalendarMeasurement.h"

#include "core/base/InParallel.h"
#include "core/check/MailDomain.h"
#include "core/checks/calendar/AutodiscoverAnswer.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/net/SpecialAddress.h"
#include "core/net/dns/DnsOverHttps.h"

#include <QUrlQuery>

#include <algorithm>

namespace precall {

namespace {

const QString xmlPath = QStringLiteral("/autodiscover/autodiscover.xml");
const QString jsonPath = QStringLiteral("/autodiscover/autodiscover.json");
/// Where Exchange has its Web Services unless Autodiscover says something else. Source: Microsoft, "EWS
/// virtual directory", default ExternalUrl.
const QString ewsPath = QStringLiteral("/EWS/Exchange.asmx");
/// Source: Microsoft, "Outlook 2016 implementation of Autodiscover", step "check for Office 365 as priority".
const QString microsoft365Host = QStringLiteral("autodiscover-s.outlook.com");
constexpr int mostSteps = 16; ///< six places on two routes, and what comes before and after

QUrl placeAt(const QString& scheme, const QString& host, const QString& path)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(host);
    url.setPath(path);
    return url;
}

QUrl jsonUrl(const QString& host, const QString& domain)
{
    QUrl url = placeAt(QStringLiteral("https"), host, jsonPath);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("Email"), QStringLiteral("postmaster@") + domain);
    query.addQueryItem(QStringLiteral("Protocol"), QStringLiteral("EWS"));
    url.setQuery(query);
    return url;
}

bool hasPublicAddress(const QList<QHostAddress>& addresses)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [](const QHostAddress& address) { return !isSpecialPurpose(address); });
}

} // namespace

CalendarMeasurement::CalendarMeasurement(CheckContext& context)
    : m_context(context),
      m_evidence{context.survey.link ? *context.survey.link : context.net.interfaces.state(),
                 context.settings.mailDomain,
                 {},
                 {},
                 {},
                 {},
                 {},
                 {},
                 false},
      m_web(context, m_evidence.link),
      m_client(context, m_web),
      m_progress(context.progress, mostSteps)
{
    if (const auto domain = readMailDomain(m_evidence.given))
        m_evidence.domain = *domain;
    m_evidence.webIsGenuine =
        std::any_of(context.survey.web.begin(), context.survey.web.end(), [](const QList<WebExchange>& page) {
            return std::any_of(page.begin(), page.end(), isGenuinelyAnswered);
        });
}

CalendarEvidence CalendarMeasurement::run()
{
    if (m_evidence.domain.isEmpty() || !m_evidence.link.isOnline())
        return m_evidence;
    m_progress.begin(tr("Looking for the mail servers of %1").arg(m_evidence.domain));
    inParallel(2, 2, m_context.stop, [&](int part) {
        if (part == 0)
            m_evidence.mail = services(m_evidence.domain, ServiceRecords::MailExchange);
        else
            m_services =
                services(QStringLiteral("_autodiscover._tcp.") + m_evidence.domain, ServiceRecords::Service);
    });
    m_progress.end(2);
    search();
    askOnFoundHost();
    lookAtEws();
    m_evidence.names = m_web.names();
    return m_evidence;
}

ServiceLookup CalendarMeasurement::services(const QString& name, ServiceRecords records) const
{
    const auto hosts =
        m_context.net.resolver.services(name, records, QDeadlineTimer(ProbeTimes{}.resolve), m_context.stop);
    return hosts ? ServiceLookup{*hosts, {}} : ServiceLookup{{}, hosts.error()};
}

AutodiscoverQuestion CalendarMeasurement::question(AutodiscoverStep step, const QString& host,
                                                   bool isDirect) const
{
    if (step == AutodiscoverStep::Json)
        return {step, jsonUrl(host, m_evidence.domain), isDirect, {}};
    const QString scheme =
        step == AutodiscoverStep::Redirect ? QStringLiteral("http") : QStringLiteral("https");
    return {step, placeAt(scheme, host, xmlPath), isDirect,
            poxRequest(QStringLiteral("postmaster@") + m_evidence.domain)};
}

/// In the documented order.
QList<AutodiscoverQuestion> CalendarMeasurement::questions() const
{
    const QString host = QStringLiteral("autodiscover.") + m_evidence.domain;
    QList<AutodiscoverQuestion> all{question(AutodiscoverStep::Domain, m_evidence.domain),
                                    question(AutodiscoverStep::Host, host),
                                    question(AutodiscoverStep::Redirect, host)};
    AutodiscoverQuestion service = question(AutodiscoverStep::Service, {});
    service.first.clear();
    if (!m_services.hosts.isEmpty()) {
        service.first = placeAt(QStringLiteral("https"), m_services.hosts.first().host, xmlPath);
        if (m_services.hosts.first().port != 443)
            service.first.setPort(m_services.hosts.first().port);
    }
    all += {service, question(AutodiscoverStep::Json, host)};
    if (!m_evidence.mail.hosts.isEmpty() &&
        providerOfMailServer(m_evidence.mail.hosts.first().host) == MailProvider::Microsoft365)
        all.append(question(AutodiscoverStep::Microsoft365, microsoft365Host));
    return all;
}

void CalendarMeasurement::search()
{
    m_progress.begin(tr("Looking for the calendar service of %1").arg(m_evidence.domain));
    const QList<AutodiscoverQuestion> first = questions();
    QList<AutodiscoverQuestion> all = first;
    for (AutodiscoverQuestion asked : first) {
        asked.isDirect = true;
        if (!asked.first.isEmpty() && !m_web.route(asked.first).isDirect())
            all.append(asked);
    }
    QList<AutodiscoverTry> tries(all.size());
    AutodiscoverTry* const slot = tries.data();
    inParallel(int(all.size()), int(all.size()), m_context.stop, [&](int i) {
        const AutodiscoverQuestion& asked = all.at(i);
        slot[i] = asked.first.isEmpty() ? AutodiscoverClient::notFound(asked.step, {}, m_services.error)
                                        : m_client.ask(asked);
        m_progress.end();
    });
    m_evidence.tries = tries.mid(0, first.size());
    m_evidence.beside = tries.mid(first.size());
}

/// Version 2 tells the address of Exchange Web Services without a logon: the host that was found is asked,
/// too.
void CalendarMeasurement::askOnFoundHost()
{
    const AutodiscoverTry* const found = m_evidence.found();
    if (!found || isMicrosoftCloud(found->url.host()) || found->step == AutodiscoverStep::Json ||
        m_context.stop.stop_requested())
        return;
    QList<AutodiscoverTry>& tries =
        found->route.isDirect() && !m_evidence.beside.isEmpty() ? m_evidence.beside : m_evidence.tries;
    for (AutodiscoverTry& made : tries) {
        if (made.step != AutodiscoverStep::Json || made.isFound())
            continue;
        const AutodiscoverQuestion again =
            question(AutodiscoverStep::Json, found->url.host(), found->route.isDirect());
        const AutodiscoverTry there = m_client.ask(again);
        if (there.isFound())
            made = there;
    }
}

void CalendarMeasurement::lookAtEws()
{
    const AutodiscoverTry* const found = m_evidence.found();
    if (!found || isMicrosoftCloud(found->url.host()) || m_context.stop.stop_requested())
        return;
    EwsEvidence ews;
    QUrl url = placeAt(QStringLiteral("https"), found->url.host(), ewsPath);
    if (found->url.port() > 0)
        url.setPort(found->url.port());
    for (const QList<AutodiscoverTry>& tries : {m_evidence.tries, m_evidence.beside})
        for (const AutodiscoverTry& made : tries)
            if (!ews.isTold && !made.ews.isEmpty()) {
                url = made.ews;
                ews.isTold = true;
            }
    m_progress.begin(tr("Looking for the calendar server %1").arg(url.host()));
    ews.visit = m_client.ask({found->step, url, found->route.isDirect(), {}});
    ews.visit.url = url;
    ews.addresses = m_web.lookup(url.host()).addresses();
    if (!hasPublicAddress(ews.addresses))
        ews.outside = askPublicService(url.host());
    m_evidence.ews = ews;
    m_progress.end(2);
}

/// Only with consent: the name of the mail server goes to somebody outside.
PublicView CalendarMeasurement::askPublicService(const QString& host)
{
    const QUrl service = m_context.profile.controls.resolver;
    if (!m_context.settings.askControlHosts || service.isEmpty())
        return {};
    PublicView view{service.host(), {}, {}};
    for (const DnsType type : {DnsType::A, DnsType::Aaaa}) {
        const auto request = dnsOverHttps(service, host, type);
        if (!request)
            return {service.host(), {}, request.error()};
        WebRequest routed = *request;
        routed.route = m_web.route(service);
        const WebExchange asked = m_client.send(routed);
        const auto records =
            asked.answer && genuineness(asked, m_context.profile).outcome == TargetOutcome::Passed
                ? dnsOverHttpsAnswer(*asked.answer)
                : Result<QList<DnsRecord>>(asked.error.value_or(Error{ErrorKind::Protocol, {}, 0}));
        if (!records && records.error().kind != ErrorKind::NoAddress)
            return {service.host(), view.addresses, records.error()};
        if (records)
            for (const DnsRecord& record : *records)
                view.addresses.append(record.address);
    }
    if (view.addresses.isEmpty())
        view.error = Error{ErrorKind::NoAddress, {}, 0};
    return view;
}

} // namespace precall
