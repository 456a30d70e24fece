#include "core/checks/network/InsertedPages.h"

#include "core/checks/network/GenuineAnswer.h"
#include "core/net/OwnerDomain.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace precall {

namespace {

/// The owners of hosts, as far as can be told without asking anybody: rather too few of them than too many.
class HostOwners
{
public:
    explicit HostOwners(const RequirementsProfile& profile)
    {
        for (const Requirement& requirement : profile.requirements)
            if (const auto* domains = std::get_if<probeValues::Domains>(&requirement.values))
                unite(*domains);
    }

    QString of(const QString& host) const
    {
        const QString domain = ownerDomain(host);
        return m_owners.value(domain, domain);
    }

private:
    void unite(const probeValues::Domains& domains)
    {
        QSet<QString> joined;
        for (const DomainPattern& pattern : domains.patterns) {
            joined.insert(of(pattern.domain()));
            m_owners.insert(ownerDomain(pattern.domain()), of(pattern.domain()));
        }
        for (QString& owner : m_owners)
            if (joined.contains(owner))
                owner = *joined.cbegin();
    }

    QHash<QString, QString> m_owners; ///< by domain
};

/// What servers and content networks write over a page by themselves, whoever's they are: nginx, Apache, IIS,
/// Google's and Akamai's front ends, CloudFront, Cloudflare, Fastly.
bool isServersOwn(const QString& title, int status)
{
    static const QRegularExpression ofAnybody(
        QStringLiteral("^(access denied|forbidden|not found|unauthorized|bad request|error|invalid url|"
                       "moved( permanently)?|(document|object) moved|redirecting\\W*|service unavailable|"
                       "application error|welcome to nginx!|"
                       "error: the request could not be satisfied|just a moment\\W*|"
                       "(attention required!|access denied) \\| .*|fastly error: .*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return title.contains(QString::number(status)) || ofAnybody.match(title).hasMatch();
}

const QLatin1String leadsTo("to ");

/// What makes two answers one page; empty where nothing does.
QString pageOf(const WebExchange& exchange)
{
    if (!exchange.answer || !exchange.tls || !isIntercepted(*exchange.tls))
        return {};
    const HttpAnswer& answer = *exchange.answer;
    const QString host = exchange.url.host();
    if (const QByteArray location = answer.header("Location"); !location.isEmpty()) {
        const QString target = exchange.url.resolved(QUrl::fromEncoded(location)).host();
        return target == host ? QString() : leadsTo + target;
    }
    QString title = answer.title();
    if (isServersOwn(title, answer.status))
        return {};
    if (isRefusal(answer))
        title.remove(host, Qt::CaseInsensitive);
    const bool saysAnything = std::any_of(title.begin(), title.end(), [](QChar c) { return c.isLetter(); });
    return saysAnything ? QStringLiteral("titled ") + title : QString();
}

} // namespace

QSet<QString> insertedPages(const QList<WebVisit>& visits, const RequirementsProfile& profile)
{
    QHash<QString, QSet<QString>> hosts;
    for (const WebVisit& visit : visits) {
        if (!QHostAddress(visit.url.host()).isNull())
            continue; // nobody can tell whose it is
        for (const WebExchange& exchange : visit.exchanges)
            if (const QString page = pageOf(exchange); !page.isEmpty())
                hosts[page].insert(visit.url.host());
    }
    hosts.removeIf([](const auto& page) { return page->size() < 2; });
    if (hosts.isEmpty())
        return {};
    const HostOwners owners(profile);
    hosts.removeIf([&](const auto& page) {
        const QString owner = owners.of(*page->cbegin());
        return std::all_of(page->cbegin(), page->cend(),
                           [&](const QString& host) { return owners.of(host) == owner; });
    });
    hosts.removeIf([&](const auto& page) {
        return page.key().startsWith(leadsTo) && isHostOf(profile, page.key().mid(leadsTo.size()));
    });
    return {hosts.keyBegin(), hosts.keyEnd()};
}

void markInsertedPages(QList<NetworkTarget>& targets, const WebVisit& visit, const QSet<QString>& pages)
{
    for (int i = 0; i < visit.exchanges.size() && !pages.isEmpty(); ++i) {
        const QString page = pageOf(visit.exchanges.at(i));
        if (!pages.contains(page) || targets[i].failed())
            continue;
        const bool leadsAway = page.startsWith(leadsTo);
        const bool refuses = !leadsAway && isRefusal(*visit.exchanges.at(i).answer);
        targets[i].outcome = refuses ? TargetOutcome::Failed : TargetOutcome::Unproven;
        targets[i].reason = refuses     ? QStringLiteral("block-page")
                            : leadsAway ? QStringLiteral("foreign-redirect")
                                        : QStringLiteral("foreign-page");
    }
}

} // namespace precall
