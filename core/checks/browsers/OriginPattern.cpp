#include "core/checks/browsers/OriginPattern.h"

#include "core/net/Endpoint.h"

#include <QRegularExpression>

#include <tuple>

namespace precall {

namespace {

bool isBelow(const QString& host, const QString& domain)
{
    return host == domain || host.endsWith(QLatin1Char('.') + domain);
}

bool setPort(OriginPattern& pattern, const QString& port)
{
    if (port.isEmpty() || port == QLatin1String("*"))
        return true;
    bool ok = false;
    pattern.port = port.toInt(&ok);
    return ok && pattern.port > 0 && pattern.port <= 65535;
}

auto rank(const OriginPattern& pattern)
{
    return std::tuple(!pattern.host.isEmpty() && !pattern.subdomains, pattern.host.size(),
                      !pattern.scheme.isEmpty(), pattern.port != 0);
}

} // namespace

std::optional<OriginPattern> parseOriginPattern(const QString& text)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(?<scheme>\\*|[A-Za-z][A-Za-z0-9+.-]*)://"
                       ")?(?<wild>\\[\\*\\.\\])?(?<host>\\*|\\[[0-9A-Fa-f:.]+\\]|[^\\[\\]*:/?#@]+)"
                       "(?::(?<port>\\*|\\d{1,5}))?(?:/.*)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed().left(2048));
    if (!match.hasMatch())
        return std::nullopt;
    OriginPattern pattern;
    pattern.text = text;
    pattern.subdomains = !match.captured(QStringLiteral("wild")).isEmpty();
    const QString scheme = match.captured(QStringLiteral("scheme")).toLower();
    const QString host = match.captured(QStringLiteral("host")).toLower();
    pattern.scheme = scheme == QLatin1String("*") ? QString() : scheme;
    pattern.host = host == QLatin1String("*") ? QString() : host;
    if (pattern.host.startsWith(QLatin1Char('[')))
        pattern.host = pattern.host.mid(1, pattern.host.size() - 2);
    if (pattern.host.endsWith(QLatin1Char('.')) && pattern.host.size() > 1)
        pattern.host.chop(1);
    const bool valid = setPort(pattern, match.captured(QStringLiteral("port"))) &&
                       !(pattern.subdomains && pattern.host.isEmpty());
    return valid ? std::optional(pattern) : std::nullopt;
}

bool matches(const OriginPattern& pattern, const QUrl& origin)
{
    if (!pattern.scheme.isEmpty() && pattern.scheme != origin.scheme())
        return false;
    if (pattern.port != 0 && pattern.port != portOf(origin))
        return false;
    const QString host = origin.host().toLower();
    return pattern.host.isEmpty() || host == pattern.host ||
           (pattern.subdomains && isBelow(host, pattern.host));
}

bool isMoreSpecific(const OriginPattern& a, const OriginPattern& b)
{
    return rank(a) > rank(b);
}

std::optional<OriginPattern> bestMatch(const QUrl& origin, const QStringList& patterns)
{
    std::optional<OriginPattern> best;
    for (const QString& text : patterns) {
        const auto pattern = parseOriginPattern(text);
        if (pattern && matches(*pattern, origin) && (!best || isMoreSpecific(*pattern, *best)))
            best = pattern;
    }
    return best;
}

bool matchesWebExtensionPattern(const QString& pattern, const QUrl& url)
{
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (pattern == QLatin1String("<all_urls>"))
        return web;
    static const QRegularExpression form(QStringLiteral("^(\\*|[a-z]+)://(\\*|\\*\\.[^/*:]+|[^/*:]+)(/.*)$"));
    const QRegularExpressionMatch match = form.match(pattern.left(2048));
    if (!match.hasMatch())
        return false;
    const bool schemeFits = match.captured(1) == QLatin1String("*") ? web : match.captured(1) == url.scheme();
    const QString host = match.captured(2).toLower();
    const bool hostFits =
        host == QLatin1String("*") || host == url.host().toLower() ||
        (host.startsWith(QLatin1String("*.")) && isBelow(url.host().toLower(), host.mid(2)));
    const QString path = url.path().isEmpty() ? QStringLiteral("/") : url.path();
    const QString glob =
        QRegularExpression::escape(match.captured(3)).replace(QLatin1String("\\*"), QLatin1String(".*"));
    return schemeFits && hostFits &&
           QRegularExpression(QRegularExpression::anchoredPattern(glob)).match(path).hasMatch();
}

} // namespace precall
