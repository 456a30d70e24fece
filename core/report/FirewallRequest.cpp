#include "core/report/FirewallRequest.h"

#include "core/report/FindingPermissions.h"
#include "core/report/NetworkRemedies.h"
#include "core/report/ReportText.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

/// For all names below a domain.
bool isPattern(const Permission& permission)
{
    return permission.destination.startsWith(QLatin1String("*."));
}

/// Whether the permission of a pattern lets that host through as well, and nobody can leave it out who needs
/// the host.
bool isCoveredBy(const Permission& pattern, const Permission& host)
{
    const QString& domain = pattern.destination;
    return domain != host.destination && pattern.action == host.action && pattern.protocol == host.protocol &&
           pattern.port == host.port && pattern.level <= host.level &&
           host.destination.endsWith(domain.mid(1));
}

bool mayAsk(const RequirementRow& row)
{
    return row.state == RequirementState::NotMet || row.state == RequirementState::NotProven;
}

bool isOfNetwork(const Finding& finding)
{
    return finding.code.startsWith(QLatin1String("ports.")) ||
           finding.code.startsWith(QLatin1String("whitelist."));
}

/// As it stands before a port (RFC 3986 section 3.2.2): a path is no part of it, IPv6 is in brackets; for the
/// address of a list each of its ranges stands there.
QString hostText(const QString& destination)
{
    if (destination.contains(QLatin1String("://")))
        return ReportText::tr("<each listed range>");
    if (QHostAddress::parseSubnet(destination).second < 0)
        return destination.section(QLatin1Char('/'), 0, 0);
    return destination.contains(QLatin1Char(':')) ? QStringLiteral("[%1]").arg(destination) : destination;
}

/// Wishes of all findings, in the rows' order, and the keys of what is open.
struct Collected
{
    QList<Permission> wanted;
    QSet<QString> open;
};

/// What the wishes of a report are told from.
class RequestSource
{
public:
    explicit RequestSource(const Report& report) : m_report(report), m_remedies(report)
    {
        for (const RequirementRow& row : report.requirements)
            for (const int index : row.findings)
                if (const Finding& finding = report.findings.at(index).finding;
                    finding.requirement == row.id && finding.code == QLatin1String("ports.tls-inspection"))
                    m_inspectionRow = &row;
    }

    Collected collected() const
    {
        Collected all;
        for (const RequirementRow& row : m_report.requirements) {
            for (const int index : row.findings) {
                const ReportedFinding& reported = m_report.findings.at(index);
                if (reported.finding.requirement != row.id || !isOfNetwork(reported.finding))
                    continue;
                const FindingPermissions permissions(reported, index, askingRow(reported.finding, row),
                                                     m_remedies);
                all.open.unite(permissions.open());
                if (asks(reported.finding, row))
                    all.wanted += permissions.wanted();
            }
        }
        return all;
    }

private:
    /// Reached, and read by somebody on the way.
    bool isInspectedPattern(const Finding& finding) const
    {
        return m_remedies.isInspected() && finding.code == QLatin1String("whitelist.domain") &&
               finding.verdict == Verdict::Warn &&
               finding.facts.value(QLatin1String("reason")) == QLatin1String("intercepted");
    }

    bool asks(const Finding& finding, const RequirementRow& row) const
    {
        const bool isOpen = finding.verdict == Verdict::Pass || finding.verdict == Verdict::Warn;
        return (mayAsk(row) && !isOpen) || isInspectedPattern(finding);
    }

    /// The row of a pattern that is read on the way is met: that of the inspection is not.
    const RequirementRow& askingRow(const Finding& finding, const RequirementRow& own) const
    {
        return m_inspectionRow && isInspectedPattern(finding) ? *m_inspectionRow : own;
    }

    const Report& m_report;
    const NetworkRemedies m_remedies;
    const RequirementRow* m_inspectionRow = nullptr;
};

/// What was seen closed before what could only not be shown, what must be before what should.
bool isStronger(const Permission& a, const Permission& b)
{
    return std::tuple(!a.seenClosed, a.level) < std::tuple(!b.seenClosed, b.level);
}

/// Each once, by the strongest who asks for it, and only what was not seen open.
QList<Permission> eachOnce(const Collected& all)
{
    QList<Permission> request;
    QMap<std::pair<QString, Permission::Action>, qsizetype> places;
    for (const Permission& wanted : all.wanted) {
        const std::pair key{FindingPermissions::keyOf(wanted), wanted.action};
        if (!wanted.seenClosed && all.open.contains(key.first))
            continue;
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, request.size());
            request.append(wanted);
        } else if (isStronger(wanted, request.at(*known))) {
            request[*known] = wanted;
        }
    }
    return request;
}

/// Patterns in place of the hosts below them. A pattern of which a host was seen closed is closed as far as
/// was seen.
void coverHosts(QList<Permission>& request)
{
    for (Permission& pattern : request) {
        if (!isPattern(pattern))
            continue;
        const auto closed = std::find_if(request.cbegin(), request.cend(), [&](const Permission& host) {
            return host.seenClosed && isCoveredBy(pattern, host);
        });
        if (!pattern.seenClosed && closed != request.cend()) {
            pattern.seenClosed = true;
            pattern.seen = closed->seen;
        }
    }
    QList<Permission> patterns = request;
    patterns.removeIf([](const Permission& permission) { return !isPattern(permission); });
    request.removeIf([&](const Permission& host) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const Permission& pattern) { return isCoveredBy(pattern, host); });
    });
}

} // namespace

QList<Permission> firewallRequest(const Report& report)
{
    QList<Permission> request = eachOnce(RequestSource(report).collected());
    coverHosts(request);
    std::stable_sort(request.begin(), request.end(), [](const Permission& a, const Permission& b) {
        return std::tuple(!a.seenClosed, a.protocol, a.port) < std::tuple(!b.seenClosed, b.protocol, b.port);
    });
    return request;
}

QString portText(const Permission& permission)
{
    return QStringLiteral("%1 %2").arg(permission.protocol).arg(permission.port);
}

/// RFC 9110 section 9.3.6: the way; of plain HTTP the page itself.
QString proxyMethod(const Permission& permission)
{
    if (permission.proxy.isEmpty())
        return {};
    return permission.isPlainHttp ? QStringLiteral("GET") : QStringLiteral("CONNECT");
}

QString proxyText(const Permission& permission)
{
    if (permission.proxy.isEmpty())
        return {};
    const QString host = hostText(permission.destination);
    const QString asked = permission.isPlainHttp ? QStringLiteral("http://%1/").arg(host)
                                                 : QStringLiteral("%1:%2").arg(host).arg(permission.port);
    return QStringLiteral("%1 %2 (%3)").arg(proxyMethod(permission), asked, permission.proxy);
}

QString actionText(Permission::Action action)
{
    switch (action) {
    case Permission::Action::Allow:
        return ReportText::tr("allow");
    case Permission::Action::Resolve:
        return ReportText::tr("let resolve");
    case Permission::Action::DoNotInspect:
        return ReportText::tr("do not inspect");
    case Permission::Action::NoLogon:
        return ReportText::tr("no logon");
    }
    Q_UNREACHABLE();
}

QString permissionActionWord(Permission::Action action)
{
    switch (action) {
    case Permission::Action::Allow:
        return QStringLiteral("allow");
    case Permission::Action::Resolve:
        return QStringLiteral("resolve");
    case Permission::Action::DoNotInspect:
        return QStringLiteral("do-not-inspect");
    case Permission::Action::NoLogon:
        return QStringLiteral("no-logon");
    }
    Q_UNREACHABLE();
}

} // namespace precall
