#include "core/net/proxy/ProxyEnvironment.h"

#include "core/net/Endpoint.h"
#include "core/net/proxy/ProxyAddress.h"

#include <QHostAddress>

#include <algorithm>

namespace precall {

namespace {

/// The value of a variable that is set to something, in either case; `name` becomes the one that was found.
QString valueOfEither(const QProcessEnvironment& environment, QString& name)
{
    for (const QString& spelling : {name, name.toUpper()}) {
        const QString value = environment.value(spelling).trimmed();
        if (value.isEmpty())
            continue;
        name = spelling;
        return value;
    }
    return {};
}

bool isExcepted(const QString& entry, const QUrl& url)
{
    const QString host = url.host().toLower();
    if (entry == QLatin1String("*"))
        return true;
    if (const QHostAddress literal(host); !literal.isNull()) {
        const auto block = QHostAddress::parseSubnet(entry);
        return QHostAddress(entry) == literal ||
               (entry.contains(QLatin1Char('/')) && literal.isInSubnet(block));
    }
    const QUrl place(QStringLiteral("//") + entry);
    if (place.port() >= 0 && place.port() != portOf(url))
        return false;
    QString domain = place.host().isEmpty() ? entry : place.host();
    while (domain.startsWith(QLatin1Char('*')) || domain.startsWith(QLatin1Char('.')))
        domain.remove(0, 1);
    return !domain.isEmpty() && (host == domain || host.endsWith(QLatin1Char('.') + domain));
}

bool isExceptedBy(const QString& list, const QUrl& url)
{
    const QStringList entries = list.toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QString& entry) { return isExcepted(entry.trimmed(), url); });
}

ProxyChoice choiceOf(const QString& value, const QString& source)
{
    ProxyChoice choice;
    choice.source = source;
    if (const auto route = readProxyAddress(value))
        choice.routes = {*route};
    else
        choice.unusable = {withoutCredentials(value)};
    return choice;
}

ProxyChoice scriptChoice(const QString& script, const QString& source)
{
    ProxyChoice choice;
    choice.source = source;
    choice.script = script;
    choice.error = Error{ErrorKind::Unsupported, QStringLiteral("a script cannot be run here"), 0};
    return choice;
}

} // namespace

std::optional<ProxyChoice> environmentChoice(const QProcessEnvironment& environment, const QUrl& url)
{
    for (QString name : {QStringLiteral("auto_proxy"), url.scheme() + QStringLiteral("_proxy"),
                         QStringLiteral("all_proxy")}) {
        const bool isScript = name == QLatin1String("auto_proxy");
        const QString value = valueOfEither(environment, name);
        if (value.isEmpty())
            continue;
        const QString source = QStringLiteral("environment:") + name;
        if (isScript)
            return scriptChoice(value, source);
        QString exceptions = QStringLiteral("no_proxy");
        if (isExceptedBy(valueOfEither(environment, exceptions), url))
            return ProxyChoice{{Route()}, QStringLiteral("environment:") + exceptions, {}, {}, {}};
        return choiceOf(value, source);
    }
    return std::nullopt;
}

} // namespace precall
