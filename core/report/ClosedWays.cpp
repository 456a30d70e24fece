#include "core/report/ClosedWays.h"

#include "core/report/ReportText.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace precall {

namespace {

/// Of one route; a page and a half of a table. The rest is in the JSON.
constexpr qsizetype mostWays = 60;

QString member(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toVariant().toString();
}

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}

/// Raw words, with what else was told of the failure.
QString errorOf(const QJsonObject& target)
{
    const QString error = firstOf({member(target, "error"), member(target, "reason")});
    const QString more = firstOf({member(target, "reason"), member(target, "detail")});
    return more.isEmpty() || more == error ? error : QStringLiteral("%1 (%2)").arg(error, more);
}

/// Reads one of `facts.targets`; see NetworkFacts, which keeps them, for its members.
ClosedWay closedWay(const QJsonObject& target, const QString& sayable)
{
    const QString address = member(target, "address");
    const QString destination = firstOf({member(target, "name"), member(target, "range"), address});
    QStringList addresses;
    if (!address.isEmpty() && address != destination)
        addresses << address;
    return {destination, addresses,
            member(target, "transport").toUpper() + QLatin1Char(' ') + member(target, "port"),
            errorOf(target), sayable};
}

bool isClosed(const QJsonObject& target)
{
    return member(target, "outcome") == QLatin1String("failed") &&
           member(target, "role") != QLatin1String("control");
}

bool isSameEndpoint(const ClosedWay& one, const ClosedWay& other)
{
    return one.destination == other.destination && one.port == other.port;
}

/// Each address once, with its first error.
void addWay(ClosedRoute& route, const ClosedWay& way)
{
    QList<ClosedWay>& ways = route.ways;
    ClosedWay* alike = nullptr;
    for (ClosedWay& other : ways) {
        if (!isSameEndpoint(way, other))
            continue;
        if (way.addresses.isEmpty() ? other.addresses.isEmpty()
                                    : other.addresses.contains(way.addresses.first()))
            return;
        if (other.error == way.error && !other.addresses.isEmpty())
            alike = &other;
    }
    if (alike && !way.addresses.isEmpty())
        alike->addresses += way.addresses;
    else if (ways.size() < mostWays)
        ways << way;
    else
        ++route.further;
}

/// An answer came, from whomever: the closed ways do not tell its words.
bool hasAnswer(const QJsonObject& target)
{
    return std::ranges::any_of(
        std::array{"reason", "status", "issuer", "title", "location", "proxy_line", "received"},
        [&](const char* name) { return target.contains(QLatin1String(name)); });
}

ClosedRoute& routeOf(QList<ClosedRoute>& routes, const QString& route)
{
    auto known = std::ranges::find(routes, route, &ClosedRoute::route);
    if (known == routes.end())
        known = routes.insert(routes.end(), ClosedRoute{route, {}});
    return *known;
}

} // namespace

QList<ClosedRoute> closedRoutes(const Report& report)
{
    if (networkWideCause(report))
        return {};
    QList<ClosedRoute> routes;
    for (const ReportedFinding& reported : report.findings) {
        if (reported.finding.verdict != Verdict::Fail)
            continue;
        for (const QJsonValue value : reported.finding.facts.value(QLatin1String("targets")).toArray())
            if (const QJsonObject target = value.toObject(); isClosed(target))
                addWay(routeOf(routes, member(target, "route")), closedWay(target, reported.sayable));
    }
    return routes;
}

bool isToldByClosedWays(const Finding& finding)
{
    const QJsonArray targets = finding.facts.value(QLatin1String("targets")).toArray();
    return finding.verdict == Verdict::Fail && !targets.isEmpty() &&
           std::ranges::all_of(targets, [](const QJsonValue& target) {
               return isClosed(target.toObject()) && !hasAnswer(target.toObject());
           });
}

QString furtherText(const ClosedRoute& route)
{
    return route.further == 0
               ? QString()
               : ReportText::tr("… and %1 more in the JSON form of this report").arg(route.further);
}

QString addressesText(const ClosedWay& way)
{
    if (way.addresses.size() <= 2)
        return way.addresses.join(QStringLiteral(", "));
    return ReportText::tr("%1 and %2 more").arg(way.addresses.first()).arg(way.addresses.size() - 1);
}

const ReportedDiagnosis* networkWideCause(const Report& report)
{
    const auto cause = std::ranges::find_if(report.diagnoses, [](const ReportedDiagnosis& reported) {
        return reported.diagnosis.code == QLatin1String("net.offline") ||
               reported.diagnosis.code == QLatin1String("net.captive-portal");
    });
    return cause == report.diagnoses.end() ? nullptr : &*cause;
}

QList<int> networkWideFindings(const Report& report)
{
    const ReportedDiagnosis* cause = networkWideCause(report);
    return cause ? cause->diagnosis.explains : QList<int>{};
}

QString networkWideNote(const Report& report)
{
    const ReportedDiagnosis* cause = networkWideCause(report);
    if (!cause)
        return {};
    return ReportText::tr("One cause (%1) explains what was found in the network in %2 places: they are not "
                          "listed here, the JSON "
                          "form of this report tells each.")
        .arg(cause->sayable)
        .arg(cause->diagnosis.explains.size());
}

} // namespace precall
