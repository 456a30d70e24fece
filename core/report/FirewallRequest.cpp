#include "core/report/FirewallRequest.h"

#include "core/check/NetworkFacts.h"
#include "core/report/ReportText.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

/// Causes that no firewall rule mends: what they explain is not asked for.
bool isNoMatterOfPermission(const QString& diagnosis)
{
    static const QStringList codes{QStringLiteral("net.offline"),       QStringLiteral("net.captive-portal"),
                                   QStringLiteral("dns.resolver-down"), QStringLiteral("tls.clock-skew"),
                                   QStringLiteral("turn.rejected"),     QStringLiteral("server.down"),
                                   QStringLiteral("list.stale")};
    return codes.contains(diagnosis);
}

/// "timed-out", "refused (admin-prohibited)", "block-page".
QString seenWord(const NetworkTarget& target)
{
    const QString error = target.error ? errorWord(*target.error) : target.reason;
    const QString more = target.icmp.isEmpty() ? target.reason : target.icmp;
    return more.isEmpty() || more == error ? error : QStringLiteral("%1 (%2)").arg(error, more);
}

/// The permissions that one finding asks for, and what it saw open.
class PermissionsOfFinding
{
public:
    PermissionsOfFinding(const Finding& finding, const RequirementRow& row)
        : m_finding(finding), m_facts(NetworkFacts::of(finding)), m_row(row)
    {
    }

    QList<Permission> wanted() const
    {
        if (m_finding.code == QLatin1String("whitelist.domain"))
            return wantedDomain();
        if (m_finding.code == QLatin1String("whitelist.range"))
            return wantedRange();
        if (m_finding.code == QLatin1String("whitelist.listed-ranges"))
            return wantedListedRanges();
        return wantedTargets();
    }

    /// Keys of what answered.
    QSet<QString> open() const
    {
        QSet<QString> keys;
        for (const NetworkTarget& target : m_facts.targets)
            if (target.passed() && target.role != TargetRole::Control)
                keys.insert(keyOf(fromTarget(target)));
        return keys;
    }

    static QString keyOf(const Permission& permission)
    {
        return QStringLiteral("%1 %2 %3")
            .arg(permission.protocol)
            .arg(permission.port)
            .arg(permission.destination);
    }

private:
    /// `destination`: in place of the target's own.
    Permission fromTarget(const NetworkTarget& target, const QString& destination = {}) const
    {
        Permission permission;
        permission.seenClosed = m_finding.verdict == Verdict::Fail;
        permission.protocol = transportName(carrier(target.transport)).toUpper();
        permission.port = target.port;
        permission.destination = destination.isEmpty() ? destinationOf(target) : destination;
        permission.purpose = m_row.title;
        permission.requirement = m_row.id;
        permission.level = m_row.level;
        permission.seen = seenWord(target);
        permission.action = actionFor(target);
        if (carrier(target.transport) == Transport::Tcp && target.isProxied()) {
            permission.proxy = target.route;
            permission.isPlainHttp = target.url.startsWith(QLatin1String("http:"));
        }
        return permission;
    }

    static QString destinationOf(const NetworkTarget& target)
    {
        if (target.role == TargetRole::Sampled && !target.range.isEmpty())
            return target.range;
        return target.name.isEmpty() ? target.address.toString() : target.name;
    }

    static Permission::Action actionFor(const NetworkTarget& target)
    {
        if (target.reason == QLatin1String("local-root"))
            return Permission::Action::DoNotInspect;
        const bool isUnresolved = target.stage == Stage::Resolve && target.address.isNull();
        return isUnresolved ? Permission::Action::Resolve : Permission::Action::Allow;
    }

    /// The pattern as it is written: that is what has to be allowed.
    QList<Permission> wantedDomain() const
    {
        for (const NetworkTarget& target : m_facts.targets)
            if (!target.passed())
                return {fromTarget(target, m_finding.subject)};
        return {};
    }

    QList<Permission> wantedTargets() const
    {
        QList<Permission> permissions;
        for (const NetworkTarget& target : m_facts.targets)
            if (!target.passed() && target.role != TargetRole::Control)
                permissions.append(fromTarget(target));
        return permissions;
    }

    Permission onRangePort(const QString& range, const QJsonObject& port) const
    {
        NetworkTarget any;
        any.transport = port.value(QLatin1String("transport")) == transportName(Transport::Udp)
                            ? Transport::Udp
                            : Transport::Tcp;
        any.port = quint16(port.value(QLatin1String("port")).toInt());
        for (const NetworkTarget& asked : m_facts.targets)
            if (carrier(asked.transport) == any.transport && asked.port == any.port)
                any.route = asked.route;
        return fromTarget(any, range);
    }

    QJsonArray rangePorts() const { return m_finding.facts.value(QLatin1String("ports")).toArray(); }

    /// On each of the range ports but those on which all who were asked have answered.
    QList<Permission> wantedRange() const
    {
        QList<Permission> permissions;
        for (const QJsonValue entry : rangePorts()) {
            const QJsonObject port = entry.toObject();
            const int asked = port.value(QLatin1String("asked")).toInt();
            if (asked > 0 && port.value(QLatin1String("answered")).toInt() == asked)
                continue;
            Permission permission = onRangePort(m_finding.subject, port);
            permission.seenClosed = permission.seenClosed && asked > 0;
            permission.seen = tallyText(port);
            permissions.append(permission);
        }
        return permissions;
    }

    QList<Permission> wantedListedRanges() const
    {
        QList<Permission> permissions;
        for (const QJsonValue entry : m_finding.facts.value(QLatin1String("ranges")).toArray()) {
            const QJsonObject range = entry.toObject();
            const QString verdict = range.value(QLatin1String("verdict")).toString();
            if (verdict == verdictWord(Verdict::Pass))
                continue;
            for (const QJsonValue port : rangePorts()) {
                permissions.append(
                    onRangePort(range.value(QLatin1String("range")).toString(), port.toObject()));
                permissions.last().seenClosed = verdict == verdictWord(Verdict::Fail);
            }
        }
        return permissions;
    }

    /// "answered 1, refused 2, silent 3"
    static QString tallyText(const QJsonObject& port)
    {
        QStringList parts;
        for (const char* what : {"answered", "refused", "silent", "prohibited", "unreachable"})
            if (const int count = port.value(QLatin1String(what)).toInt(); count > 0)
                parts.append(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(count));
        return parts.join(QStringLiteral(", "));
    }

    const Finding& m_finding;
    const NetworkFacts m_facts;
    const RequirementRow& m_row;
};

/// For all names below a domain.
bool isPattern(const Permission& permission)
{
    return permission.destination.startsWith(QLatin1String("*."));
}

/// Whether the permission of a pattern lets that host through as well.
bool isCoveredBy(const Permission& pattern, const Permission& host)
{
    const QString& domain = pattern.destination;
    return domain != host.destination && pattern.seenClosed >= host.seenClosed &&
           pattern.action == host.action && pattern.protocol == host.protocol && pattern.port == host.port &&
           host.destination.endsWith(domain.mid(1));
}

QSet<int> explainedOtherwise(const Report& report)
{
    QSet<int> explained;
    for (const ReportedDiagnosis& reported : report.diagnoses)
        if (isNoMatterOfPermission(reported.diagnosis.code))
            for (const int index : reported.diagnosis.explains)
                explained.insert(index);
    return explained;
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

/// Wishes of all findings, in the rows' order, and the keys of what is open.
struct Collected
{
    QList<Permission> wanted;
    QSet<QString> open;
};

Collected collected(const Report& report)
{
    const QSet<int> otherwise = explainedOtherwise(report);
    Collected all;
    for (const RequirementRow& row : report.requirements) {
        for (const int index : row.findings) {
            const Finding& finding = report.findings.at(index).finding;
            if (finding.requirement != row.id || !isOfNetwork(finding))
                continue;
            const PermissionsOfFinding permissions(finding, row);
            all.open.unite(permissions.open());
            const bool isOpen = finding.verdict == Verdict::Pass || finding.verdict == Verdict::Warn;
            if (mayAsk(row) && !isOpen && !otherwise.contains(index))
                all.wanted += permissions.wanted();
        }
    }
    return all;
}

/// Each once, and only what was not seen open; what was seen closed before what could only not be shown.
QList<Permission> eachOnce(const Collected& all)
{
    QList<Permission> request;
    QHash<QString, qsizetype> places;
    for (const Permission& wanted : all.wanted) {
        const QString key = PermissionsOfFinding::keyOf(wanted);
        if (!wanted.seenClosed && all.open.contains(key))
            continue;
        const auto known = places.constFind(key);
        if (known == places.cend()) {
            places.insert(key, request.size());
            request.append(wanted);
        } else if (wanted.seenClosed && !request.at(*known).seenClosed) {
            request[*known] = wanted;
        }
    }
    return request;
}

} // namespace

QList<Permission> firewallRequest(const Report& report)
{
    QList<Permission> request = eachOnce(collected(report));
    QList<Permission> patterns = request;
    patterns.removeIf([](const Permission& permission) { return !isPattern(permission); });
    request.removeIf([&](const Permission& host) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const Permission& pattern) { return isCoveredBy(pattern, host); });
    });
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
    const QString& destination = permission.destination;
    const bool isRange = QHostAddress::parseSubnet(destination).second >= 0;
    const QString host = isRange ? destination : destination.section(QLatin1Char('/'), 0, 0);
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
    }
    Q_UNREACHABLE();
}

} // namespace precall
