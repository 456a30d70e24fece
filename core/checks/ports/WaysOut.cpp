#include "core/checks/ports/WaysOut.h"

#include <QJsonObject>
#include <QMap>

namespace precall {

namespace {

/// RFC 5737 section 3: nobody has a route of its own for it.
const char* const anywhere = "192.0.2.1";

QString interfaceWith(const LinkState& link, const QHostAddress& address)
{
    for (const Interface& interface : link.interfaces)
        if (interface.addresses.contains(address))
            return interface.name;
    return {};
}

void addWay(QList<WayOut>& ways, const QString& range, const QHostAddress& source, const LinkState& link)
{
    if (!source.isNull())
        ways.append({range, source, interfaceWith(link, source)});
}

} // namespace

QList<WayOut> waysOut(const RequirementsProfile& profile, Interfaces& interfaces, const LinkState& link)
{
    QList<WayOut> ways;
    if (!link.isOnline())
        return ways;
    for (const Requirement& requirement : profile.requirements)
        if (const auto* row = std::get_if<probeValues::Range>(&requirement.values))
            addWay(ways, row->range.toString(), interfaces.sourceTowards(row->range.network), link);
    addWay(ways, {}, interfaces.sourceTowards(QHostAddress(QLatin1String(anywhere))), link);
    return ways;
}

QJsonArray waysJson(const QList<WayOut>& ways)
{
    QJsonArray array;
    for (const WayOut& way : ways)
        array.append(QJsonObject{{QStringLiteral("to"), way.range},
                                 {QStringLiteral("interface"), way.interface},
                                 {QStringLiteral("source"), way.source.toString()}});
    return array;
}

QStringList ownWays(const QJsonArray& ways)
{
    QString usual;
    QMap<QString, QStringList> byInterface;
    for (const auto& value : ways) {
        const QString range = value[QLatin1String("to")].toString();
        const QString interface = value[QLatin1String("interface")].toString();
        if (range.isEmpty())
            usual = interface;
        else
            byInterface[interface].append(range);
    }
    QStringList lines;
    for (auto it = byInterface.cbegin(); it != byInterface.cend(); ++it)
        if (it.key() != usual)
            lines.append(QStringLiteral("%1: %2").arg(it.key(), it->join(QStringLiteral(", "))));
    return lines;
}

} // namespace precall
