#include "core/report/NetworkRemedies.h"

#include "core/net/OwnerDomain.h"

namespace precall {

namespace {

using Remedy = std::optional<Permission::Action>;

/// Causes that say by themselves what mends all that they explain.
const QHash<QString, Remedy>& remediesOfCauses()
{
    static const QHash<QString, Remedy> remedies{
        {QStringLiteral("net.offline"), {}},
        {QStringLiteral("net.captive-portal"), {}},
        {QStringLiteral("dns.resolver-down"), {}},
        {QStringLiteral("dns.sinkhole"), Permission::Action::Resolve},
        {QStringLiteral("tls.clock-skew"), {}},
        {QStringLiteral("proxy.unreachable"), {}},
        {QStringLiteral("proxy.pac-broken"), {}},
        {QStringLiteral("proxy.no-answer"), {}},
        {QStringLiteral("mtu.blackhole"), {}},
        {QStringLiteral("fw.idle-cut"), {}},
        {QStringLiteral("turn.rejected"), {}},
        {QStringLiteral("server.down"), {}},
        {QStringLiteral("list.stale"), {}}};
    return remedies;
}

/// The port is open, and the certificate wrong; or nothing was asked.
bool isNoMatterOfPermission(const NetworkTarget& target)
{
    return target.reason == QLatin1String("dates") || target.reason == QLatin1String("wrong-name") ||
           target.reason == QLatin1String("no-route") || target.lacksProxy();
}

QSet<int> familiesWithoutRoute(const Finding& finding)
{
    QSet<int> families;
    for (const NetworkTarget& target : NetworkFacts::targetsOf(finding))
        if (target.reason == QLatin1String("no-route"))
            families.insert(target.address.protocol());
    if (finding.code == QLatin1String("whitelist.range") &&
        finding.facts.value(QLatin1String("reason")) == QLatin1String("no-route"))
        families.insert(QHostAddress::parseSubnet(finding.subject).first.protocol());
    return families;
}

} // namespace

NetworkRemedies::NetworkRemedies(const Report& report)
{
    for (const ReportedDiagnosis& reported : report.diagnoses) {
        const Diagnosis& diagnosis = reported.diagnosis;
        m_isInspected |= diagnosis.code == QLatin1String("tls.intercepted");
        if (diagnosis.code == QLatin1String("tls.untrusted"))
            takeIssuers(diagnosis);
        if (const auto found = remediesOfCauses().constFind(diagnosis.code);
            found != remediesOfCauses().cend())
            for (const int finding : diagnosis.explains)
                m_explained.insert(finding, *found);
    }
    for (const ReportedFinding& reported : report.findings)
        m_withoutRoute.unite(familiesWithoutRoute(reported.finding));
}

std::optional<Permission::Action> NetworkRemedies::of(int finding, const NetworkTarget& target) const
{
    if (const auto explained = m_explained.constFind(finding); explained != m_explained.cend())
        return *explained;
    if (isNoMatterOfPermission(target))
        return std::nullopt;
    if (target.reason == QLatin1String("untrusted"))
        return m_inspectors.contains(target.issuer) ? Remedy(Permission::Action::DoNotInspect) : std::nullopt;
    if (target.reason == QLatin1String("local-root") || target.reason == QLatin1String("intercepted"))
        return Permission::Action::DoNotInspect;
    if (target.reason == QLatin1String("proxy-logon"))
        return Permission::Action::NoLogon;
    const bool isUnresolved = target.stage == Stage::Resolve && target.address.isNull();
    return isUnresolved ? Permission::Action::Resolve : Permission::Action::Allow;
}

bool NetworkRemedies::hasRouteFor(const QHostAddress& address) const
{
    return !m_withoutRoute.contains(address.protocol());
}

/// Nobody but a machine on the way issues certificates for hosts of different owners that no browser trusts.
void NetworkRemedies::takeIssuers(const Diagnosis& diagnosis)
{
    QHash<QString, QSet<QString>> owners;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        if (target.reason == QLatin1String("untrusted") && !target.issuer.isEmpty() && !target.name.isEmpty())
            owners[target.issuer].insert(ownerDomain(target.name));
    for (auto issuer = owners.cbegin(); issuer != owners.cend(); ++issuer)
        if (issuer->size() > 1)
            m_inspectors.insert(issuer.key());
}

} // namespace precall
