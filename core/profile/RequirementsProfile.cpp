#include "core/profile/RequirementsProfile.h"

#include <algorithm>

namespace precall {

namespace {

/// An IPv4 address that is written as IPv6 (::ffff:192.0.2.1, RFC 4291 section 2.5.5.2) as IPv4; others as
/// they are.
QHostAddress plainAddress(const QHostAddress& address)
{
    bool isIPv4 = false;
    const quint32 bits = address.toIPv4Address(&isIPv4);
    return isIPv4 ? QHostAddress(bits) : address;
}

template<class Predicate>
QList<Requirement> filtered(const QList<Requirement>& requirements, Predicate predicate)
{
    QList<Requirement> chosen;
    std::copy_if(requirements.begin(), requirements.end(), std::back_inserter(chosen), predicate);
    return chosen;
}

QString pathOf(const QString& pattern)
{
    const auto slash = pattern.indexOf(QLatin1Char('/'));
    return slash < 0 ? QString() : pattern.mid(slash);
}

} // namespace

bool Cidr::contains(const QHostAddress& address) const
{
    const QHostAddress plain = plainAddress(address);
    return plain.protocol() == network.protocol() && plain.isInSubnet(network, prefix);
}

QString Cidr::toString() const
{
    return QStringLiteral("%1/%2").arg(network.toString()).arg(prefix);
}

bool DomainPattern::isWildcard() const
{
    return pattern.startsWith(QLatin1String("*."));
}

QString DomainPattern::domain() const
{
    return pattern.mid(isWildcard() ? 2 : 0).section(QLatin1Char('/'), 0, 0).toLower();
}

bool DomainPattern::covers(const QUrl& url) const
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const bool hostFits = isWildcard() ? host.endsWith(QLatin1Char('.') + domain()) : host == domain();
    const QString path = pathOf(pattern);
    const bool pathFits = path.isEmpty() || (path.endsWith(QLatin1Char('*'))
                                                 ? url.path(QUrl::FullyEncoded).startsWith(path.chopped(1))
                                                 : url.path(QUrl::FullyEncoded) == path);
    return hostFits && pathFits;
}

QList<Requirement> RequirementsProfile::requirementsOf(const QString& check) const
{
    return filtered(requirements, [&](const Requirement& row) { return row.check == check; });
}

QList<Requirement> RequirementsProfile::requirementsOf(const QString& check, const QString& probe) const
{
    return filtered(requirements,
                    [&](const Requirement& row) { return row.check == check && row.probe == probe; });
}

const Requirement* RequirementsProfile::requirement(const QString& wanted) const
{
    const auto found = std::find_if(requirements.begin(), requirements.end(),
                                    [&](const Requirement& row) { return row.id == wanted; });
    return found == requirements.end() ? nullptr : &*found;
}

QString RequirementsProfile::titleFor(const QString& locale) const
{
    return textFor(title, locale);
}

QString textFor(const QMap<QString, QString>& texts, const QString& locale)
{
    const QString name = QString(locale).replace(QLatin1Char('-'), QLatin1Char('_'));
    for (const QString& language : {name, name.section(QLatin1Char('_'), 0, 0)})
        if (texts.contains(language))
            return texts.value(language);
    return texts.value(QStringLiteral("en"));
}

} // namespace precall
