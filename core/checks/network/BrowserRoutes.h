#pragma once

#include "core/check/CheckContext.h"

#include <QMap>

#include <functional>
#include <mutex>

namespace precall {

/// Everything that the settings said, and whether the proxies were there: in the order of the URLs asked for.
struct ProxyEvidence
{
    QMap<QUrl, ProxyChoice> choices; ///< by "scheme://host:port"
    QList<ProxyTry> tries;           ///< one for each proxy, in no particular order
    bool operator==(const ProxyEvidence&) const = default;
};

/// The ways that a browser on this computer takes: each proxy that the settings name is looked up and
/// connected to once in a run. Any number of probe threads.
class BrowserRoutes
{
public:
    using Lookup = std::function<NameLookup(const QString& name)>;

    BrowserRoutes(const CheckContext& context, Lookup lookup);

    /// The first of the routes that the settings name for `url` whose proxy can be reached, with its address;
    /// the first without an address when none can. Blocks: 4 s for the settings, 7 s for each proxy, 200 ms
    /// after stop.
    Route route(const QUrl& url);

    /// Why the proxy of that route could not be reached; nothing when it was, or was not tried.
    std::optional<Error> fault(const Route& route) const;

    ProxyEvidence evidence() const;

private:
    ProxyChoice choice(const QUrl& place);
    ProxyLogon* logonAt(const Route& route) const;
    ProxyTry tryProxy(const Route& route);
    ProxyTry connectTo(const Route& route);

    const CheckContext& m_context;
    const Lookup m_lookup;
    mutable std::mutex m_mutex;
    std::mutex m_trying; ///< one proxy at a time: those who wait for it find it tried
    ProxyEvidence m_evidence;
};

/// Whether URLs go through a proxy that was reached: it looks their names up, and what the computer's own
/// resolvers know of them is a fact, no fault.
bool proxyLooksUpNames(const ProxyEvidence& evidence);

/// Whether nothing of what the settings name for `url` leads anywhere: all are proxies, and none was reached.
/// False where the route of that place was not asked for.
bool isKeptBack(const ProxyEvidence& evidence, const QUrl& url);

} // namespace precall
