#pragma once

#include "core/checks/calendar/CalendarChecker.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkRun.h"

#include <QJsonArray>

namespace precall {

inline const CalendarChecker calendarChecker;
inline const QString mailDomain = QStringLiteral("corp.example");
inline const QString autodiscoverHost = QStringLiteral("autodiscover.corp.example");
inline const QHostAddress publicAddress(QStringLiteral("203.0.113.7"));
inline const QHostAddress insideAddress(QStringLiteral("10.0.0.7"));

/// What a mail server says to one address; everything else is a web page of no interest, or does not exist.
struct MailAnswer
{
    int status = 404;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers{};
};

inline const MailAnswer exchange401{
    401, {}, {{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}}};

inline Requirement calendarRow(const char* id, const char* probe, Level level, RequirementValues values = {})
{
    Requirement row;
    row.id = QLatin1String(id);
    row.check = QStringLiteral("calendar");
    row.probe = QLatin1String(probe);
    row.level = level;
    row.proof = Proof::BestEffort;
    row.values = std::move(values);
    return row;
}

/// A company whose mail arrives at its own server; autodiscover.corp.example exists and answers nothing yet.
struct MailRun : NetworkRun
{
    QMap<QString, MailAnswer> answers; ///< by URL without query

    MailRun()
    {
        profile.support = QStringLiteral("help@meet.example");
        profile.controls.resolver = QUrl(QStringLiteral("https://dns.control.example/dns-query"));
        profile.requirements = {calendarRow("CAL-EWS", "ews", Level::Info,
                                            probeValues::Ews{{QHostAddress(QStringLiteral("192.0.2.7"))}}),
                                calendarRow("CAL-AUTODISCOVER", "autodiscover", Level::Should),
                                calendarRow("CAL-O365-CONNECTOR", "o365-connector", Level::Info)};
        settings.mailDomain = mailDomain;
        net.resolver.hosts[mailDomain] = net.resolver.hosts[autodiscoverHost] = {publicAddress};
        net.resolver.hosts[QStringLiteral("dns.control.example")] = {publicAddress};
        net.resolver.mail[mailDomain] = {{QStringLiteral("mail.corp.example"), 0, 10}};
        net.web.alter = [this](WebExchange& exchange) { alter(exchange); };
    }

    void alter(WebExchange& exchange) const
    {
        const MailAnswer answer = answers.value(exchange.url.toString(QUrl::RemoveQuery));
        exchange.answer->status = answer.status;
        exchange.answer->body = answer.body;
        exchange.answer->headers = answer.headers;
    }

    CheckResult result() { return run(calendarChecker); }
    Finding finding(const char* code) { return findingOf(result().findings, QLatin1String(code)); }
    QStringList diagnoses()
    {
        QStringList codes;
        for (const Diagnosis& diagnosis : diagnose(result().findings, profile))
            codes.append(diagnosis.code);
        return codes;
    }
};

inline QString fact(const Finding& finding, const char* name)
{
    return finding.facts.value(QLatin1String(name)).toString();
}

inline QString outcomeOf(const Finding& finding, const char* step)
{
    for (const QJsonValue entry : finding.facts.value(QLatin1String("tries")).toArray())
        if (entry[QLatin1String("step")].toString() == QLatin1String(step))
            return entry[QLatin1String("outcome")].toString();
    return {};
}

} // namespace precall
