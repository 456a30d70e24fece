#include "core/checks/calendar/CalendarWording.h"

#include "core/checks/network/NetworkWording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct CalendarWords
{
    Q_DECLARE_TR_FUNCTIONS(CalendarWords)
};

QString textFact(const Finding& finding, const char* name)
{
    return finding.facts.value(QLatin1String(name)).toString();
}

QString providerText(const Finding& finding)
{
    const QString provider = textFact(finding, "provider");
    if (provider == QLatin1String("microsoft-365"))
        return QStringLiteral("Microsoft 365");
    if (provider == QLatin1String("outlook.com"))
        return QStringLiteral("Outlook.com");
    if (provider == QLatin1String("google"))
        return QStringLiteral("Google");
    return provider == QLatin1String("icloud") ? QStringLiteral("iCloud") : QString();
}

Wording describeProvider(const Finding& finding)
{
    const QString provider = providerText(finding);
    if (!provider.isEmpty())
        return {CalendarWords::tr("The calendar of %1 is with %2.").arg(finding.subject, provider), {}};
    if (textFact(finding, "provider") == QLatin1String("other"))
        return {CalendarWords::tr("The calendar of %1 is on a server of the organisation or of its host.")
                    .arg(finding.subject),
                {}};
    return {CalendarWords::tr("Who runs the calendar of %1 could not be told.").arg(finding.subject), {}};
}

/// What kept it from being told: "timed-out", "HTTP/1.1 407 Proxy Authentication Required".
QString obstacleText(const Finding& finding)
{
    for (const QJsonValue entry : finding.facts.value(QLatin1String("tries")).toArray()) {
        const QJsonObject made = entry.toObject();
        const QString line = made.value(QLatin1String("proxy_line")).toString();
        if (!line.isEmpty())
            return line;
    }
    const QString error = textFact(finding, "error");
    return error.isEmpty() ? QStringLiteral("–") : error;
}

Wording describeUntoldAutodiscover(const Finding& finding)
{
    const QString reason = textFact(finding, "reason");
    if (textFact(finding, "not_reached") == QLatin1String("link"))
        return {notReachedSentence(NetworkFacts::of(finding)), {}};
    if (reason == QLatin1String("no-domain"))
        return {CalendarWords::tr("“%1” is no mail domain.").arg(finding.subject),
                CalendarWords::tr("Give the part of your mail address after the @ on the first page.")};
    if (reason == QLatin1String("no-such-domain"))
        return {CalendarWords::tr("The mail domain %1 is not known here.").arg(finding.subject),
                CalendarWords::tr("Look whether it is spelt rightly.")};
    if (reason == QLatin1String("proxy"))
        return {
            CalendarWords::tr("Whether the calendar server of %1 is found automatically could not be told: "
                              "the proxy does not let the question through (%2).")
                .arg(finding.subject, obstacleText(finding)),
            {}};
    return {
        CalendarWords::tr("Whether the calendar server of %1 is found automatically could not be told (%2).")
            .arg(finding.subject, obstacleText(finding)),
        {}};
}

Wording describeAutodiscover(const Finding& finding)
{
    const QString found = textFact(finding, "found");
    switch (finding.verdict) {
    case Verdict::Pass:
        return {CalendarWords::tr("The calendar server of %1 is found automatically (%2).")
                    .arg(finding.subject, found),
                {}};
    case Verdict::Warn:
        if (textFact(finding, "reason") == QLatin1String("proxy"))
            return {CalendarWords::tr(
                        "The calendar server of %1 is found automatically (%2), but not through the "
                        "proxy.")
                        .arg(finding.subject, found),
                    {}};
        return {CalendarWords::tr(
                    "%1 has no entry of its own by which its calendar server is found. Its mail goes to "
                    "Microsoft 365, whose entry answers.")
                    .arg(finding.subject),
                {}};
    case Verdict::Fail:
        return {
            CalendarWords::tr("The calendar server of %1 is not found automatically.").arg(finding.subject),
            CalendarWords::tr("Show this report to whoever runs your mail.")};
    case Verdict::Unknown:
        return describeUntoldAutodiscover(finding);
    }
    Q_UNREACHABLE();
}

QString callersText(const Finding& finding)
{
    QStringList callers;
    for (const QJsonValue caller : finding.facts.value(QLatin1String("callers")).toArray())
        callers.append(caller.toString());
    return callers.join(QStringLiteral(", "));
}

Wording describeEws(const Finding& finding)
{
    const QString advice =
        CalendarWords::tr(
            "An Exchange server of your own has to let the calendar service in, from the internet on TCP "
            "443 (Exchange Web Services), from these addresses: %1")
            .arg(callersText(finding));
    const QString published = textFact(finding, "published");
    if (finding.verdict == Verdict::Fail)
        return {
            CalendarWords::tr("The calendar server %1 has no public address under this name, so the calendar "
                              "service cannot reach it.")
                .arg(finding.subject),
            advice};
    if (textFact(finding, "reason") == QLatin1String("not-found"))
        return {
            CalendarWords::tr("%1: no calendar server of the Exchange kind was found.").arg(finding.subject),
            advice};
    if (published == QLatin1String("yes"))
        return {CalendarWords::tr(
                    "The calendar server %1 has a public address. Whether it lets the calendar service "
                    "in cannot be seen from here.")
                    .arg(finding.subject),
                advice};
    return {CalendarWords::tr(
                "Whether the calendar server %1 can be reached from the internet could not be told.")
                .arg(finding.subject),
            advice};
}

Wording describeConnector(const Finding& finding)
{
    return {
        CalendarWords::tr("Whether Microsoft 365 lets the calendar connector in cannot be seen from here."),
        CalendarWords::tr(
            "If the calendar of %1 cannot be connected, an administrator of Microsoft 365 has to "
            "allow the application “Cronofy Connector”. Help: %2")
            .arg(finding.subject, textFact(finding, "support"))};
}

} // namespace

Wording describeCalendar(const Finding& finding)
{
    if (finding.code == QLatin1String("calendar.provider"))
        return describeProvider(finding);
    if (finding.code == QLatin1String("calendar.ews"))
        return describeEws(finding);
    if (finding.code == QLatin1String("calendar.connector"))
        return describeConnector(finding);
    return describeAutodiscover(finding);
}

} // namespace precall
