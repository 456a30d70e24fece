#include "core/checks/calendar/CalendarJudgement.h"

#include "core/checks/calendar/CalendarFacts.h"
#include "core/checks/network/ShownUrl.h"
#include "core/net/SpecialAddress.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

constexpr qsizetype mostShownAddresses = 16;

/// What the row of that probe is called; empty when the profile has none.
QString rowOf(const RequirementsProfile& profile, const char* probe)
{
    const auto rows = profile.requirementsOf(QStringLiteral("calendar"), QLatin1String(probe));
    return rows.isEmpty() ? QString() : rows.first().id;
}

QJsonArray shownAddresses(const QList<QHostAddress>& addresses)
{
    QJsonArray texts;
    for (const QHostAddress& address : addresses.mid(0, mostShownAddresses))
        texts.append(address.toString());
    return texts;
}

bool anyTry(const QList<AutodiscoverTry>& tries, bool (AutodiscoverTry::*is)() const)
{
    return std::any_of(tries.begin(), tries.end(), [&](const AutodiscoverTry& made) { return (made.*is)(); });
}

/// Microsoft 365's own Autodiscover stands for every domain that it has.
bool answersForMicrosoft365(const QList<AutodiscoverTry>& tries)
{
    return std::any_of(tries.begin(), tries.end(), [](const AutodiscoverTry& made) {
        return made.step == AutodiscoverStep::Microsoft365 && made.isFound();
    });
}

/// Behind a captive portal, or a filter that answers for everybody, each name leads to somebody else's
/// certificate.
bool mayBeAnsweredForEverybody(const CalendarEvidence& evidence)
{
    const auto answeredBySomebodyElse = [](const AutodiscoverTry& made) {
        return made.outcome == AutodiscoverOutcome::WrongName;
    };
    const auto isGenuine = [](const AutodiscoverTry& made) {
        return std::any_of(made.exchanges.begin(), made.exchanges.end(), isGenuinelyAnswered);
    };
    return !evidence.webIsGenuine &&
           std::any_of(evidence.tries.begin(), evidence.tries.end(), answeredBySomebodyElse) &&
           std::none_of(evidence.tries.begin(), evidence.tries.end(), isGenuine);
}

struct AutodiscoverJudgement
{
    Verdict verdict;
    QString reason;
};

AutodiscoverJudgement judgeTries(const CalendarEvidence& evidence)
{
    if (anyTry(evidence.beside, &AutodiscoverTry::isFound))
        return {Verdict::Warn, QStringLiteral("proxy")};
    const bool isKeptByProxy = anyTry(evidence.tries, &AutodiscoverTry::isKeptByProxy);
    if (evidence.mail.error && evidence.mail.error->kind == ErrorKind::NoSuchName)
        return {Verdict::Unknown,
                isKeptByProxy ? QStringLiteral("unclear") : QStringLiteral("no-such-domain")};
    if (isKeptByProxy)
        return {Verdict::Unknown, QStringLiteral("proxy")};
    const bool isComplete =
        !evidence.tries.isEmpty() &&
        std::all_of(evidence.tries.begin(), evidence.tries.end(), [](const AutodiscoverTry& made) {
            return made.isAbsent() || made.step == AutodiscoverStep::Microsoft365;
        });
    if (isComplete && answersForMicrosoft365(evidence.tries))
        return {Verdict::Warn, QStringLiteral("provider-only")};
    if (isComplete && !mayBeAnsweredForEverybody(evidence))
        return {Verdict::Fail, {}};
    return {Verdict::Unknown, QStringLiteral("unclear")};
}

/// The try that the finding's own facts are of.
AutodiscoverTry decisiveTry(const CalendarEvidence& evidence)
{
    if (evidence.found())
        return *evidence.found();
    const auto decisive = std::find_if(evidence.tries.begin(), evidence.tries.end(),
                                       [](const AutodiscoverTry& made) { return !made.isAbsent(); });
    if (decisive != evidence.tries.end())
        return *decisive;
    return evidence.tries.isEmpty() ? AutodiscoverTry() : evidence.tries.first();
}

Finding judgeAutodiscover(const CalendarEvidence& evidence, const RequirementsProfile& profile)
{
    const bool isOnRoute = evidence.found() && evidence.found() >= evidence.tries.begin() &&
                           evidence.found() < evidence.tries.end();
    const AutodiscoverJudgement judged =
        isOnRoute ? AutodiscoverJudgement{Verdict::Pass, {}} : judgeTries(evidence);
    const AutodiscoverTry decisive = decisiveTry(evidence);
    QJsonObject facts = basicFacts(decisive);
    facts.insert(QStringLiteral("tries"), tryFacts(evidence.tries));
    if (!evidence.beside.isEmpty())
        facts.insert(QStringLiteral("beside"), tryFacts(evidence.beside));
    if (!judged.reason.isEmpty())
        facts.insert(QStringLiteral("reason"), judged.reason);
    if (evidence.found()) {
        facts.insert(QStringLiteral("found"), shownUrl(decisive.url));
        facts.insert(QStringLiteral("step"), autodiscoverStepWord(decisive.step));
        facts.insert(QStringLiteral("schemes"), QJsonArray::fromStringList(decisive.schemes));
    }
    return {QStringLiteral("calendar.autodiscover"), judged.verdict, rowOf(profile, "autodiscover"),
            evidence.domain, facts};
}

Finding judgeProvider(const CalendarEvidence& evidence)
{
    QJsonArray servers;
    for (const ServiceHost& host : evidence.mail.hosts.mid(0, mostShownAddresses))
        servers.append(host.host);
    const MailProvider provider = evidence.provider();
    QJsonObject facts = basicFacts({});
    facts.insert(QStringLiteral("provider"), mailProviderWord(provider));
    facts.insert(QStringLiteral("mail_servers"), servers);
    facts.insert(QStringLiteral("error"),
                 evidence.mail.error ? errorWord(evidence.mail.error->kind) : QString());
    return {QStringLiteral("calendar.provider"),
            provider == MailProvider::Unknown ? Verdict::Unknown : Verdict::Pass,
            {},
            evidence.domain,
            facts};
}

bool hasPublic(const QList<QHostAddress>& addresses)
{
    return std::any_of(addresses.begin(), addresses.end(),
                       [](const QHostAddress& address) { return !isSpecialPurpose(address); });
}

/// The public service has answered, and knows no public address.
bool isUnknownOutside(const PublicView& outside)
{
    if (outside.service.isEmpty() || hasPublic(outside.addresses))
        return false;
    return !outside.error || outside.error->kind == ErrorKind::NoSuchName ||
           outside.error->kind == ErrorKind::NoAddress;
}

/// "yes", "no" or "untold".
QString publishedWord(const EwsEvidence& ews)
{
    if (hasPublic(ews.addresses) || hasPublic(ews.outside.addresses))
        return QStringLiteral("yes");
    return isUnknownOutside(ews.outside) ? QStringLiteral("no") : QStringLiteral("untold");
}

QJsonArray callersOf(const RequirementsProfile& profile)
{
    QJsonArray callers;
    for (const Requirement& row : profile.requirementsOf(QStringLiteral("calendar"), QStringLiteral("ews")))
        if (const auto* ews = std::get_if<probeValues::Ews>(&row.values))
            for (const QHostAddress& caller : ews->callers)
                callers.append(caller.toString());
    return callers;
}

/// Whether the service is let in cannot be seen from here: that it is published proves nothing more.
Finding judgeEws(const CalendarEvidence& evidence, const RequirementsProfile& profile)
{
    Finding finding{
        QStringLiteral("calendar.ews"), Verdict::Unknown, rowOf(profile, "ews"), evidence.domain, {}};
    finding.facts = basicFacts(evidence.ews ? evidence.ews->visit : AutodiscoverTry());
    finding.facts.insert(QStringLiteral("callers"), callersOf(profile));
    if (!evidence.ews || !(evidence.ews->isTold || evidence.ews->visit.isFound())) {
        finding.facts.insert(QStringLiteral("reason"), QStringLiteral("not-found"));
        return finding;
    }
    const EwsEvidence& ews = *evidence.ews;
    finding.subject = ews.visit.url.host();
    finding.facts.insert(QStringLiteral("url"), shownUrl(ews.visit.url));
    finding.facts.insert(QStringLiteral("outcome"), autodiscoverOutcomeWord(ews.visit.outcome));
    finding.facts.insert(QStringLiteral("addresses"), shownAddresses(ews.addresses));
    finding.facts.insert(QStringLiteral("public_addresses"), shownAddresses(ews.outside.addresses));
    finding.facts.insert(QStringLiteral("public_service"), ews.outside.service);
    finding.facts.insert(QStringLiteral("published"), publishedWord(ews));
    if (publishedWord(ews) == QLatin1String("no"))
        finding.verdict = Verdict::Fail;
    return finding;
}

Finding judgeConnector(const CalendarEvidence& evidence, const RequirementsProfile& profile)
{
    QJsonObject facts = basicFacts({});
    facts.insert(QStringLiteral("support"), profile.support);
    return {QStringLiteral("calendar.connector"), Verdict::Unknown, rowOf(profile, "o365-connector"),
            evidence.domain, facts};
}

/// Neither Exchange of its own, nor what belongs to Microsoft 365.
bool isCloud(MailProvider provider)
{
    return provider != MailProvider::Other && provider != MailProvider::Unknown;
}

bool needsNoAutodiscover(MailProvider provider)
{
    return isCloud(provider) && provider != MailProvider::Microsoft365;
}

/// Why nothing was looked at; empty when it was.
QString notLookedReason(const CalendarEvidence& evidence)
{
    if (evidence.domain.isEmpty())
        return QStringLiteral("no-domain");
    return evidence.link.isOnline() ? QString() : QStringLiteral("link");
}

QList<Finding> notLookedAt(const CalendarEvidence& evidence, const RequirementsProfile& profile,
                           const QString& reason)
{
    QJsonObject facts = basicFacts({});
    facts.insert(reason == QLatin1String("link") ? QStringLiteral("not_reached") : QStringLiteral("reason"),
                 reason);
    return {{QStringLiteral("calendar.autodiscover"), Verdict::Unknown, rowOf(profile, "autodiscover"),
             evidence.domain.isEmpty() ? evidence.given : evidence.domain, facts}};
}

} // namespace

QList<Finding> judgeCalendar(const CalendarEvidence& evidence, const RequirementsProfile& profile)
{
    if (const QString reason = notLookedReason(evidence); !reason.isEmpty())
        return notLookedAt(evidence, profile, reason);
    const MailProvider provider = evidence.provider();
    QList<Finding> findings{judgeProvider(evidence)};
    if (!needsNoAutodiscover(provider))
        findings.append(judgeAutodiscover(evidence, profile));
    if (!isCloud(provider) && !rowOf(profile, "ews").isEmpty())
        findings.append(judgeEws(evidence, profile));
    if (provider == MailProvider::Microsoft365 && !rowOf(profile, "o365-connector").isEmpty())
        findings.append(judgeConnector(evidence, profile));
    return findings;
}

QStringList calendarNotApplicable(const CalendarEvidence& evidence, const RequirementsProfile& profile)
{
    const MailProvider provider = evidence.provider();
    QStringList rows;
    if (needsNoAutodiscover(provider))
        rows.append(rowOf(profile, "autodiscover"));
    if (isCloud(provider))
        rows.append(rowOf(profile, "ews"));
    if (provider != MailProvider::Microsoft365 && provider != MailProvider::Unknown)
        rows.append(rowOf(profile, "o365-connector"));
    rows.removeAll(QString());
    return rows;
}

} // namespace precall
