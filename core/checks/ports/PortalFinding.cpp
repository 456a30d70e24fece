#include "core/checks/ports/PortalFinding.h"

#include "core/checks/network/BlockPage.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ShownUrl.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

struct PortalFinding
{
    Q_DECLARE_TR_FUNCTIONS(PortalFinding)
};

/// Pages that came in place of the right answers: who answered, and for which hosts.
using ForeignPages = QMap<QString, QSet<QString>>;

QUrl leadsTo(const WebExchange& exchange)
{
    const QByteArray location = exchange.answer->header("Location");
    return location.isEmpty() ? QUrl() : exchange.url.resolved(QUrl::fromEncoded(location));
}

bool isRightAnswer(const WebExchange& exchange, const RequirementsProfile& profile)
{
    return std::any_of(profile.controls.portal.begin(), profile.controls.portal.end(),
                       [&](const auto& portal) {
                           return portal.url == exchange.url && exchange.answer->status == 200 &&
                                  QString::fromUtf8(exchange.answer->body).trimmed() == portal.body;
                       });
}

/// What makes two foreign answers one page: where they lead to, else their title, else their text without the
/// name of the host that was asked. Empty for an answer that leads to the same host, or is a filter's block
/// page.
QString pageOf(const WebExchange& exchange)
{
    if (!blockPageOf(*exchange.answer).isEmpty())
        return {};
    if (const QUrl target = leadsTo(exchange); !target.isEmpty())
        return target.host() == exchange.url.host() ? QString() : QStringLiteral("to ") + target.host();
    const QString title = exchange.answer->title();
    if (!title.isEmpty())
        return QStringLiteral("titled ") + title;
    return QString::fromUtf8(exchange.answer->body).remove(exchange.url.host());
}

/// The one page that came for several hosts; empty when there is none.
QString portalPage(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    ForeignPages pages;
    for (const WebVisit& visit : evidence.portals)
        for (const WebExchange& exchange : visit.exchanges)
            if (exchange.answer && !isRightAnswer(exchange, profile))
                pages[pageOf(exchange)].insert(exchange.url.host());
    pages.remove(QString());
    for (auto it = pages.cbegin(); it != pages.cend(); ++it)
        if (it->size() >= 2)
            return it.key();
    return {};
}

QList<NetworkTarget> portalTargets(const WebVisit& visit, const PortsEvidence& evidence,
                                   const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets = targetsOf(visit, evidence.names, evidence.link, profile);
    for (int i = 0; i < visit.exchanges.size(); ++i) {
        if (!visit.exchanges.at(i).answer)
            continue;
        const bool right = isRightAnswer(visit.exchanges.at(i), profile);
        targets[i].outcome = right ? TargetOutcome::Passed : TargetOutcome::Failed;
        targets[i].reason = right ? QString() : QStringLiteral("foreign-page");
    }
    return targets;
}

void putPage(NetworkFacts& facts)
{
    const auto foreign =
        std::find_if(facts.targets.begin(), facts.targets.end(), [](const NetworkTarget& target) {
            return target.reason == QLatin1String("foreign-page");
        });
    if (foreign == facts.targets.end())
        return;
    facts.reason = foreign->reason;
    facts.more.insert(QStringLiteral("location"), foreign->location);
    facts.more.insert(QStringLiteral("title"), foreign->title);
}

} // namespace

std::optional<Finding> judgePortal(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    if (evidence.portals.isEmpty())
        return std::nullopt;
    NetworkFacts facts;
    for (const WebVisit& visit : evidence.portals)
        facts.targets += portalTargets(visit, evidence, profile);
    const bool passes = std::any_of(facts.targets.begin(), facts.targets.end(),
                                    [](const NetworkTarget& target) { return target.passed(); });
    if (!passes && portalPage(evidence, profile).isEmpty())
        return std::nullopt;
    if (!passes)
        putPage(facts);
    return Finding{QStringLiteral("ports.captive-portal"),
                   passes ? Verdict::Pass : Verdict::Fail,
                   {},
                   shownUrl(evidence.portals.first().url),
                   facts.toJson()};
}

void markForeignPages(QList<NetworkTarget>& targets, const WebVisit& visit, const PortsEvidence& evidence,
                      const RequirementsProfile& profile)
{
    const QString page = portalPage(evidence, profile);
    for (int i = 0; i < visit.exchanges.size() && !page.isEmpty(); ++i) {
        const WebExchange& exchange = visit.exchanges.at(i);
        if (exchange.tls || !exchange.answer || pageOf(exchange) != page)
            continue;
        targets[i].outcome = TargetOutcome::Failed;
        targets[i].reason = QStringLiteral("foreign-page");
    }
}

Wording describePortal(const Finding& finding, const NetworkFacts& facts)
{
    const QString location = facts.more.value(QLatin1String("location")).toString();
    const QString page = location.isEmpty() ? facts.more.value(QLatin1String("title")).toString() : location;
    if (finding.verdict == Verdict::Pass)
        return {PortalFinding::tr(
                    "Public test pages come as they are: no log-on page stands before the network."),
                {}};
    return {
        PortalFinding::tr("The network answers with a page of its own in place of others (%1).").arg(page),
        {}};
}

} // namespace precall
