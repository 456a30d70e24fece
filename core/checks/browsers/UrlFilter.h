#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace precall {

/// One entry of Chromium's URLBlocklist or URLAllowlist: [scheme://][.]host[:port][/path][?query]
/// (chromium.org/administrators/url-blocklist-filter-format).
struct UrlFilter
{
    QString text;           ///< as written
    QString scheme;         ///< empty: any
    QString host;           ///< empty: any
    bool subdomains = true; ///< false where the host has a leading dot or is an address
    int port = 0;           ///< 0: any
    QString path;           ///< prefix, by case
    QStringList query;      ///< "key=value", "key"; a last '*' matches what follows
    bool operator==(const UrlFilter&) const = default;
};

/// Nothing for text that is no filter; Chromium passes over such entries.
std::optional<UrlFilter> parseUrlFilter(const QString& text);

/// `forAllowing`: every occurrence of a key of the query must match, else any.
bool matches(const UrlFilter& filter, const QUrl& url, bool forAllowing);

/// The filter that decides over an address.
struct UrlDecision
{
    bool blocked = false;
    QString filter; ///< as written
    bool operator==(const UrlDecision&) const = default;
};

/// The most specific filter decides: exact host before domain, longer host, longer path, more of the query;
/// of equal ones the allowing one; "*" in the block list comes last. Nothing when none matches: the address
/// is open. Of each list the first 1,000 entries count.
std::optional<UrlDecision> decideUrl(const QUrl& url, const QStringList& blocked, const QStringList& allowed);

} // namespace precall
