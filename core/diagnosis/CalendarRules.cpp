#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

bool isReason(const Finding& finding, const char* reason)
{
    return finding.facts.value(QLatin1String("reason")).toString() == QLatin1String(reason);
}

QString diagnosisText(const Diagnosis& diagnosis, const char* name)
{
    return diagnosis.facts.value(QLatin1String(name)).toString();
}

/// "host https://autodiscover.example.com/autodiscover/autodiscover.xml: no-name"
QString tryLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const QJsonValue entry : diagnosis.facts.value(QLatin1String("tries")).toArray()) {
        const QJsonObject made = entry.toObject();
        const auto text = [&](const char* name) { return made.value(QLatin1String(name)).toString(); };
        const QString place = QStringLiteral("%1 %2").arg(text("step"), text("url")).trimmed();
        lines.append(QStringLiteral("%1: %2").arg(place, text("outcome")));
    }
    return lines.join(QLatin1Char('\n'));
}

/// The facts of the first finding that say what was tried and seen.
std::optional<Diagnosis> calendarDiagnosis(const QString& code, const OpenFindings& findings,
                                           const QList<int>& claimed)
{
    if (claimed.isEmpty())
        return std::nullopt;
    const Finding& first = findings.all.at(claimed.first());
    QJsonObject facts{{QStringLiteral("subject"), first.subject}};
    for (const char* name : {"route", "found", "tries", "beside", "url", "addresses", "public_service",
                             "public_addresses", "callers"})
        if (first.facts.contains(QLatin1String(name)))
            facts.insert(QLatin1String(name), first.facts.value(QLatin1String(name)));
    return explaining(code, claimed, facts);
}

class CalendarRules
{
    Q_DECLARE_TR_FUNCTIONS(CalendarRules)

public:
    static std::optional<Diagnosis> proxyInTheWay(const OpenFindings& findings)
    {
        return calendarDiagnosis(
            QStringLiteral("cal.proxy-in-the-way"), findings, findings.open([](const Finding& finding) {
                return finding.code == QLatin1String("calendar.autodiscover") && isReason(finding, "proxy");
            }));
    }

    static DiagnosisWording proxyInTheWayWords(const Diagnosis& diagnosis)
    {
        return {
            tr("The proxy keeps programs on this computer from finding the calendar server of %1.")
                .arg(diagnosisText(diagnosis, "subject")),
            tr("Your meetings work without it. If your calendar is to be connected, show this report to your "
               "administrator."),
            tr("Let the Autodiscover addresses of the mail domain through the proxy without a logon, or send "
               "them "
               "past it. Tried:\n%1")
                .arg(tryLines(diagnosis))};
    }

    static std::optional<Diagnosis> autodiscoverMissing(const OpenFindings& findings)
    {
        return calendarDiagnosis(QStringLiteral("cal.autodiscover-missing"), findings,
                                 findings.open([](const Finding& finding) {
                                     return finding.code == QLatin1String("calendar.autodiscover") &&
                                            finding.verdict == Verdict::Fail;
                                 }));
    }

    static DiagnosisWording autodiscoverMissingWords(const Diagnosis& diagnosis)
    {
        return {tr("The mail domain %1 does not say where its calendar server is (Autodiscover).")
                    .arg(diagnosisText(diagnosis, "subject")),
                tr("Your meetings work without it. If they are to appear in your calendar, show this report "
                   "to whoever "
                   "runs your mail."),
                tr("Turn Autodiscover on and publish it: a DNS entry autodiscover.%1, or the SRV record "
                   "_autodiscover._tcp.%1. What is written in Active Directory only (SCP) is not found from "
                   "outside. "
                   "Tried:\n%2")
                    .arg(diagnosisText(diagnosis, "subject"), tryLines(diagnosis))};
    }

    static std::optional<Diagnosis> ewsNotPublished(const OpenFindings& findings)
    {
        return calendarDiagnosis(
            QStringLiteral("cal.ews-not-published"), findings, findings.open([](const Finding& finding) {
                return finding.code == QLatin1String("calendar.ews") && finding.verdict == Verdict::Fail;
            }));
    }

    static DiagnosisWording ewsNotPublishedWords(const Diagnosis& diagnosis)
    {
        return {tr("The calendar server %1 is known inside your network only.")
                    .arg(diagnosisText(diagnosis, "subject")),
                tr("Your meetings work without it. If they are to appear in your calendar, show this report "
                   "to whoever "
                   "runs your mail."),
                tr("The calendar service comes from the internet. Publish Exchange Web Services (%1) under a "
                   "public "
                   "name and address, and let these addresses in on TCP 443: %2\n%3 knows no public address "
                   "of %4.")
                    .arg(diagnosisText(diagnosis, "url"),
                         strings(diagnosis, "callers").join(QStringLiteral(", ")),
                         diagnosisText(diagnosis, "public_service"), diagnosisText(diagnosis, "subject"))};
    }
};

} // namespace

QList<Rule> calendarRules()
{
    return {{QStringLiteral("cal.proxy-in-the-way"), &CalendarRules::proxyInTheWay,
             &CalendarRules::proxyInTheWayWords},
            {QStringLiteral("cal.autodiscover-missing"), &CalendarRules::autodiscoverMissing,
             &CalendarRules::autodiscoverMissingWords},
            {QStringLiteral("cal.ews-not-published"), &CalendarRules::ewsNotPublished,
             &CalendarRules::ewsNotPublishedWords}};
}

} // namespace precall
