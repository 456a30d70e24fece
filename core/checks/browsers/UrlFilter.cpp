#include "core/checks/browsers/UrlFilter.h"

#include "core/net/Endpoint.h"

#include <QHostAddress>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

constexpr int mostFilters = 1000;

/// Takes what stands before the first of `ends` off `rest`.
QString takeUntil(QString& rest, const QString& ends)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [&](QChar c) { return ends.contains(c); });
    const QString taken(rest.constBegin(), end - rest.constBegin());
    rest.remove(0, taken.size());
    return taken;
}

QString takeScheme(QString& rest)
{
    const qsizetype separator = rest.indexOf(QLatin1String("://"));
    if (separator <= 0)
        return {};
    const QString scheme = rest.first(separator).toLower();
    rest.remove(0, separator + 3);
    return scheme;
}

bool setHost(UrlFilter& filter, QString host)
{
    if (host.endsWith(QLatin1Char('.')) && host.size() > 1)
        host.chop(1);
    const bool exact = host.startsWith(QLatin1Char('.'));
    filter.host = host.mid(exact ? 1 : 0).toLower();
    filter.subdomains = !exact && QHostAddress(filter.host).isNull();
    if (filter.host == QLatin1String("*")) {
        filter.host.clear();
        filter.subdomains = true;
        return true;
    }
    return !filter.host.isEmpty();
}

bool setPort(UrlFilter& filter, const QString& text)
{
    bool ok = false;
    filter.port = text.mid(1).toInt(&ok);
    return ok && filter.port > 0 && filter.port <= 65535;
}

/// Host and port of "user:password@host:port"; the user is passed over.
bool setAuthority(UrlFilter& filter, const QString& text)
{
    const QString place = text.section(QLatin1Char('@'), -1);
    const bool bracketed = place.startsWith(QLatin1Char('['));
    const qsizetype hostEnd = place.indexOf(QLatin1Char(bracketed ? ']' : ':'));
    const QString host = bracketed ? place.mid(1, hostEnd - 1) : place.left(hostEnd);
    const QString port = hostEnd < 0 ? QString() : place.mid(hostEnd + (bracketed ? 1 : 0));
    return setHost(filter, host) && (port.isEmpty() || setPort(filter, port));
}

bool hostMatches(const UrlFilter& filter, const QString& host)
{
    if (filter.host.isEmpty() || host == filter.host)
        return true;
    return filter.subdomains && host.endsWith(QLatin1Char('.') + filter.host);
}

bool tokenMatches(const QString& token, const QString& item)
{
    return token.endsWith(QLatin1Char('*')) ? item.startsWith(token.chopped(1)) : item == token;
}

bool queryMatches(const QString& token, const QStringList& items, bool forAllowing)
{
    const QString key = token.section(QLatin1Char('='), 0, 0);
    const bool hasValue = token.contains(QLatin1Char('='));
    int same = 0;
    int matching = 0;
    for (const QString& item : items) {
        const bool sameKey = !hasValue || item.section(QLatin1Char('='), 0, 0) == key;
        const bool match = tokenMatches(token, hasValue ? item : item.section(QLatin1Char('='), 0, 0));
        same += sameKey && (hasValue || match) ? 1 : 0;
        matching += match ? 1 : 0;
    }
    return matching > 0 && (!forAllowing || matching == same);
}

struct Candidate
{
    UrlFilter filter;
    bool allows = false;

    bool isBlockEverything() const
    {
        return !allows && filter == UrlFilter{filter.text, {}, {}, true, 0, {}, {}};
    }
    auto rank() const
    {
        return std::tuple(!isBlockEverything(), !filter.subdomains, filter.host.size(), filter.path.size(),
                          filter.query.size(), allows);
    }
};

void collect(QList<Candidate>& candidates, const QStringList& list, bool allows, const QUrl& url)
{
    for (const QString& text : list.mid(0, mostFilters)) {
        const auto filter = parseUrlFilter(text);
        if (filter && matches(*filter, url, allows))
            candidates.append({*filter, allows});
    }
}

} // namespace

std::optional<UrlFilter> parseUrlFilter(const QString& text)
{
    UrlFilter filter;
    filter.text = text;
    QString rest = text.section(QLatin1Char('#'), 0, 0).trimmed();
    if (rest.endsWith(QLatin1String(":*")) && rest.indexOf(QLatin1Char(':')) == rest.size() - 2) {
        filter.scheme = rest.chopped(2).toLower();
        return filter.scheme.isEmpty() ? std::nullopt : std::optional(filter);
    }
    filter.scheme = takeScheme(rest);
    if (!setAuthority(filter, takeUntil(rest, QStringLiteral("/?"))))
        return std::nullopt;
    filter.path = takeUntil(rest, QStringLiteral("?"));
    filter.query = rest.mid(1).split(QLatin1Char('&'), Qt::SkipEmptyParts);
    return filter;
}

bool matches(const UrlFilter& filter, const QUrl& url, bool forAllowing)
{
    if (!filter.scheme.isEmpty() && filter.scheme != url.scheme())
        return false;
    if (filter.port != 0 && filter.port != portOf(url))
        return false;
    const QString path = url.path().isEmpty() ? QStringLiteral("/") : url.path();
    if (!hostMatches(filter, url.host().toLower()) || !path.startsWith(filter.path))
        return false;
    const QStringList items = url.query().split(QLatin1Char('&'), Qt::SkipEmptyParts);
    return std::all_of(filter.query.begin(), filter.query.end(),
                       [&](const QString& token) { return queryMatches(token, items, forAllowing); });
}

std::optional<UrlDecision> decideUrl(const QUrl& url, const QStringList& blocked, const QStringList& allowed)
{
    QList<Candidate> candidates;
    collect(candidates, blocked, false, url);
    collect(candidates, allowed, true, url);
    const auto best =
        std::max_element(candidates.begin(), candidates.end(),
                         [](const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); });
    if (best == candidates.end())
        return std::nullopt;
    return UrlDecision{!best->allows, best->filter.text};
}

} // namespace precall
