#include "core/report/FindingPermissions.h"

#include "core/report/AdjacentRanges.h"
#include "core/report/NetworkRemedies.h"
#include "core/report/ReportText.h"

#include <algorithm>

namespace precall {

namespace {

/// More ranges of a published list than that are asked for by the list's address: it can be loaded, and no
/// person types them in.
constexpr qsizetype mostListedLines = 40;

/// "timed-out", "refused (admin-prohibited)", "intercepted (CN=Filter)"; of a name that leads to a wrong
/// place where it leads.
QString seenWord(const NetworkTarget& target, Permission::Action action)
{
    const QString error = target.error ? errorWord(*target.error) : target.reason;
    QString more = target.icmp.isEmpty() ? target.reason : target.icmp;
    if (action == Permission::Action::DoNotInspect && !target.issuer.isEmpty())
        more = target.issuer;
    if (action == Permission::Action::Resolve && !target.address.isNull())
        more = target.address.toString();
    return more.isEmpty() || more == error ? error : QStringLiteral("%1 (%2)").arg(error, more);
}

/// And reached all the same: NetworkTarget::isOpened() holds of refusals inside such a connection, too.
bool isOpenedOnTheWay(const NetworkTarget& target)
{
    return target.reason == QLatin1String("intercepted");
}

QString destinationOf(const NetworkTarget& target)
{
    if (target.role == TargetRole::Sampled && !target.range.isEmpty())
        return target.range;
    return target.name.isEmpty() ? target.address.toString() : target.name;
}

QString protocolOf(const NetworkTarget& target)
{
    return transportName(carrier(target.transport)).toUpper();
}

QString ruleKey(const QString& protocol, int port, const QString& destination)
{
    return QStringLiteral("%1 %2 %3").arg(protocol).arg(port).arg(destination);
}

/// `port`: of those that a finding of ranges tallies.
bool isOnPort(const NetworkTarget& target, const QJsonObject& port)
{
    return transportName(carrier(target.transport)) == port.value(QLatin1String("transport")).toString() &&
           target.port == port.value(QLatin1String("port")).toInt();
}

/// "answered 1, refused 2, silent 3"
QString tallyText(const QJsonObject& port)
{
    QStringList parts;
    for (const char* what : {"answered", "refused", "silent", "prohibited", "unreachable"})
        if (const int count = port.value(QLatin1String(what)).toInt(); count > 0)
            parts.append(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(count));
    return parts.join(QStringLiteral(", "));
}

bool isOfInspection(const Finding& finding)
{
    return finding.code == QLatin1String("ports.tls-inspection") ||
           finding.code == QLatin1String("whitelist.tls-inspection");
}

/// Of a published list those that were not seen open, and on that port were, or were not, seen closed.
QList<Cidr> listedRanges(const QJsonObject& facts, const QJsonObject& port, bool isClosed,
                         const NetworkRemedies& remedies)
{
    const QString name = QStringLiteral("%1 %2")
                             .arg(port.value(QLatin1String("transport")).toString())
                             .arg(port.value(QLatin1String("port")).toInt());
    QList<Cidr> ranges;
    for (const QJsonValue entry : facts.value(QLatin1String("ranges")).toArray()) {
        const bool isOpen = entry[QLatin1String("verdict")].toString() == verdictWord(Verdict::Pass);
        if (isOpen || entry[QLatin1String("closed_ports")].toArray().contains(name) != isClosed)
            continue;
        const auto [network, prefix] = QHostAddress::parseSubnet(entry[QLatin1String("range")].toString());
        if (prefix >= 0 && remedies.hasRouteFor(network))
            ranges.append({network, prefix});
    }
    return joinedRanges(ranges);
}

} // namespace

FindingPermissions::FindingPermissions(const ReportedFinding& finding, int index, const RequirementRow& row,
                                       const NetworkRemedies& remedies)
    : m_finding(finding.finding),
      m_index(index),
      m_facts(NetworkFacts::of(m_finding)),
      m_row(row),
      m_remedies(remedies)
{
}

QList<Permission> FindingPermissions::wanted() const
{
    if (m_facts.notReached == QLatin1String("proxy") || m_facts.notReached == QLatin1String("link") ||
        m_facts.reason == QLatin1String("no-route"))
        return {};
    if (m_finding.code == QLatin1String("whitelist.domain"))
        return wantedDomain();
    if (m_finding.code == QLatin1String("whitelist.range"))
        return wantedRange();
    if (m_finding.code == QLatin1String("whitelist.listed-ranges"))
        return wantedListedRanges();
    return wantedTargets();
}

QSet<QString> FindingPermissions::open() const
{
    QSet<QString> keys;
    for (const NetworkTarget& target : m_facts.targets)
        if (target.passed() && target.role != TargetRole::Control)
            keys.insert(ruleKey(protocolOf(target), target.port, destinationOf(target)));
    return keys;
}

QString FindingPermissions::keyOf(const Permission& permission)
{
    return ruleKey(permission.protocol, permission.port, permission.destination);
}

std::optional<Permission> FindingPermissions::fromTarget(const NetworkTarget& target,
                                                         const QString& destination) const
{
    auto action = m_remedies.of(m_index, target);
    if (!action)
        return std::nullopt;
    if (isOfInspection(m_finding) && *action == Permission::Action::Allow) {
        if (!target.isOpened())
            return std::nullopt;
        action = Permission::Action::DoNotInspect; // also of a page that is blocked there
    }
    Permission permission;
    permission.seenClosed = m_finding.verdict == Verdict::Fail || isOpenedOnTheWay(target);
    permission.protocol = protocolOf(target);
    permission.port = target.port;
    permission.destination = destination.isEmpty() ? destinationOf(target) : destination;
    permission.purpose = m_row.purpose.isEmpty() ? m_row.title : m_row.purpose;
    permission.requirement = m_row.id;
    permission.level = m_row.level;
    permission.seen = seenWord(target, *action);
    permission.action = *action;
    if (carrier(target.transport) == Transport::Tcp && target.isProxied()) {
        permission.proxy = target.route;
        permission.isPlainHttp = target.url.startsWith(QLatin1String("http:"));
    }
    return permission;
}

/// The pattern as it is written: that is what has to be allowed. Neither a name service nor who decides what
/// is opened on the way sees the path.
QList<Permission> FindingPermissions::wantedDomain() const
{
    for (const NetworkTarget& target : m_facts.targets) {
        if (m_finding.verdict == Verdict::Warn ? !isOpenedOnTheWay(target) : target.passed())
            continue;
        auto permission = fromTarget(target, m_finding.subject);
        if (!permission)
            continue;
        if (permission->action != Permission::Action::Allow)
            permission->destination = m_finding.subject.section(QLatin1Char('/'), 0, 0);
        return {*permission};
    }
    return {};
}

QList<Permission> FindingPermissions::wantedTargets() const
{
    QList<Permission> permissions;
    for (const NetworkTarget& target : m_facts.targets)
        if ((!target.passed() || isOpenedOnTheWay(target)) && target.role != TargetRole::Control)
            if (const auto permission = fromTarget(target))
                permissions.append(*permission);
    return permissions;
}

/// On each of the range ports but those on which all who were asked have answered.
QList<Permission> FindingPermissions::wantedRange() const
{
    QList<Permission> permissions;
    for (const QJsonValue entry : rangePorts()) {
        const QJsonObject port = entry.toObject();
        const int asked = port.value(QLatin1String("asked")).toInt();
        if (asked > 0 && port.value(QLatin1String("answered")).toInt() == asked)
            continue;
        auto permission = onRangePort(m_finding.subject, port);
        if (!permission)
            continue;
        permission->seenClosed = port.value(QLatin1String("closed")).toBool();
        const QString tally = tallyText(port);
        permission->seen = tally.isEmpty() ? seenIn(m_finding.subject, port) : tally;
        permissions.append(*permission);
    }
    return permissions;
}

QList<Permission> FindingPermissions::wantedListedRanges() const
{
    QList<Permission> permissions;
    for (const QJsonValue port : rangePorts())
        for (const bool isClosed : {true, false})
            permissions += onListedRanges(port.toObject(), isClosed);
    return permissions;
}

/// A list of too many ranges, or of which the report does not tell every one, is asked for as a whole.
QList<Permission> FindingPermissions::onListedRanges(const QJsonObject& port, bool isClosed) const
{
    const int total = m_finding.facts.value(QLatin1String("total")).toInt();
    const qsizetype told = m_finding.facts.value(QLatin1String("ranges")).toArray().size();
    const QList<Cidr> ranges = listedRanges(m_finding.facts, port, isClosed, m_remedies);
    QStringList destinations;
    for (const Cidr& range : ranges)
        destinations.append(range.toString());
    const bool isWhole = destinations.size() > mostListedLines || (!isClosed && told < total);
    if (isWhole)
        destinations = {m_finding.subject};
    QList<Permission> permissions;
    for (const QString& destination : destinations) {
        auto permission = onRangePort(destination, port);
        if (!permission)
            continue;
        permission->seenClosed = isClosed;
        permission->seen = isWhole ? listText(total) : seenIn(destination, port);
        if (isWhole)
            permission->purpose = ReportText::tr("%1: every range of this list").arg(permission->purpose);
        permissions.append(*permission);
    }
    return permissions;
}

/// "open 3 of 2000 ranges"
QString FindingPermissions::listText(int total) const
{
    return QStringLiteral("open %1 of %2 ranges")
        .arg(m_finding.facts.value(QLatin1String("open")).toInt())
        .arg(total);
}

/// Nothing where no permission mends any of those who were asked there.
std::optional<Permission> FindingPermissions::onRangePort(const QString& range, const QJsonObject& port) const
{
    NetworkTarget any;
    any.transport = port.value(QLatin1String("transport")) == transportName(Transport::Udp) ? Transport::Udp
                                                                                            : Transport::Tcp;
    any.port = quint16(port.value(QLatin1String("port")).toInt());
    bool wasAsked = false;
    std::optional<Permission> inspected;
    for (const NetworkTarget& asked : m_facts.targets) {
        if (!isOnPort(asked, port))
            continue;
        wasAsked = true;
        any.route = asked.route;
        const auto permission = fromTarget(asked, range);
        if (permission && permission->action == Permission::Action::Allow)
            return fromTarget(any, range);
        inspected = permission ? permission : inspected;
    }
    return wasAsked ? inspected : fromTarget(any, range);
}

/// Of the first who did not answer there; "not-tested" where nobody was asked.
QString FindingPermissions::seenIn(const QString& range, const QJsonObject& port) const
{
    const auto subnet = QHostAddress::parseSubnet(range);
    for (const NetworkTarget& target : m_facts.targets)
        if (isOnPort(target, port) && !target.passed() && target.address.isInSubnet(subnet))
            return seenWord(target, m_remedies.of(m_index, target).value_or(Permission::Action::Allow));
    return QStringLiteral("not-tested");
}

QJsonArray FindingPermissions::rangePorts() const
{
    return m_finding.facts.value(QLatin1String("ports")).toArray();
}

} // namespace precall
