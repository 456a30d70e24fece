#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace precall {

/// A pattern of Chromium's content settings and capture policies: "*" or scheme://domain:port, where the
/// domain may begin with "[*.]" and each part may be a wildcard or left out
/// (cloud.google.com/docs/chrome-enterprise/policies/url-patterns).
struct OriginPattern
{
    QString text;            ///< as written
    QString scheme;          ///< empty: any
    QString host;            ///< empty: any
    bool subdomains = false; ///< "[*.]": the domain itself and all below it
    int port = 0;            ///< 0: any
    bool operator==(const OriginPattern&) const = default;

    bool isEverything() const { return scheme.isEmpty() && host.isEmpty() && port == 0; }
};

/// Nothing for text that is no pattern of origins; Chromium passes over such entries. A path other than "/"
/// is none.
std::optional<OriginPattern> parseOriginPattern(const QString& text);

bool matches(const OriginPattern& pattern, const QUrl& origin);

/// The pattern of a list that is most specific for an origin: exact host before domain, longer domain, with
/// scheme, with port. Nothing when none matches.
std::optional<OriginPattern> bestMatch(const QUrl& origin, const QStringList& patterns);

/// Whether `a` is more specific than `b`; both match the same origin.
bool isMoreSpecific(const OriginPattern& a, const OriginPattern& b);

/// A match pattern of WebExtensions, which Firefox's WebsiteFilter policy uses: "<all_urls>",
/// "*://*.example.com/*" (developer.mozilla.org, "Match patterns in extension manifests"). False for text
/// that is none.
bool matchesWebExtensionPattern(const QString& pattern, const QUrl& url);

} // namespace precall
