#include "core/checks/calendar/CalendarEvidence.h"

#include "core/checks/network/EvidenceJson.h"

namespace precall {

namespace {

const AutodiscoverTry* firstFound(const QList<AutodiscoverTry>& tries)
{
    for (const AutodiscoverTry& made : tries)
        if (made.isFound() && made.step != AutodiscoverStep::Microsoft365)
            return &made;
    return nullptr;
}

QJsonArray addressTexts(const QList<QHostAddress>& addresses)
{
    QJsonArray texts;
    for (const QHostAddress& address : addresses)
        texts.append(address.toString());
    return texts;
}

QJsonObject evidenceJson(const ServiceLookup& lookup)
{
    QJsonArray hosts;
    for (const ServiceHost& host : lookup.hosts)
        hosts.append(QJsonObject{{QStringLiteral("host"), host.host},
                                 {QStringLiteral("port"), host.port},
                                 {QStringLiteral("priority"), host.priority}});
    return {{QStringLiteral("hosts"), hosts},
            {QStringLiteral("error"), lookup.error ? errorWord(lookup.error->kind) : QString()}};
}

QJsonObject evidenceJson(const AutodiscoverTry& made)
{
    QJsonArray exchanges;
    for (const WebExchange& exchange : made.exchanges)
        exchanges.append(evidenceJson(exchange));
    return {{QStringLiteral("step"), autodiscoverStepWord(made.step)},
            {QStringLiteral("outcome"), autodiscoverOutcomeWord(made.outcome)},
            {QStringLiteral("error"), made.error ? errorWord(made.error->kind) : QString()},
            {QStringLiteral("exchanges"), exchanges}};
}

QJsonArray evidenceJson(const QList<AutodiscoverTry>& tries)
{
    QJsonArray all;
    for (const AutodiscoverTry& made : tries)
        all.append(evidenceJson(made));
    return all;
}

QJsonObject evidenceJson(const EwsEvidence& ews)
{
    return {
        {QStringLiteral("visit"), evidenceJson(ews.visit)},
        {QStringLiteral("told_by_autodiscover"), ews.isTold},
        {QStringLiteral("addresses"), addressTexts(ews.addresses)},
        {QStringLiteral("public_service"), ews.outside.service},
        {QStringLiteral("public_addresses"), addressTexts(ews.outside.addresses)},
        {QStringLiteral("public_error"), ews.outside.error ? errorWord(ews.outside.error->kind) : QString()}};
}

} // namespace

const AutodiscoverTry* CalendarEvidence::found() const
{
    const AutodiscoverTry* const made = firstFound(tries);
    return made ? made : firstFound(beside);
}

MailProvider CalendarEvidence::provider() const
{
    const QString mailServer = mail.hosts.isEmpty() ? QString() : mail.hosts.first().host;
    const MailProvider byMail = providerOfMailServer(mailServer);
    if (const AutodiscoverTry* made = found(); made && !isMicrosoftCloud(made->url.host()))
        return MailProvider::Other;
    else if (made)
        return byMail == MailProvider::OutlookCom ? byMail : MailProvider::Microsoft365;
    return byMail;
}

QJsonObject evidenceJson(const CalendarEvidence& evidence)
{
    QJsonArray names;
    for (const NameLookup& lookup : evidence.names)
        names.append(evidenceJson(lookup));
    QJsonObject object{{QStringLiteral("domain"), evidence.domain},
                       {QStringLiteral("mail"), evidenceJson(evidence.mail)},
                       {QStringLiteral("names"), names},
                       {QStringLiteral("tries"), evidenceJson(evidence.tries)},
                       {QStringLiteral("beside"), evidenceJson(evidence.beside)}};
    if (evidence.ews)
        object.insert(QStringLiteral("ews"), evidenceJson(*evidence.ews));
    return object;
}

} // namespace precall
