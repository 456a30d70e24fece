#pragma once

#include "core/base/Error.h"
#include "core/base/Until.h"
#include "core/net/Route.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace precall {

/// What this computer's settings say about the way to one address of the web.
struct ProxyChoice
{
    QList<Route> routes{Route()}; ///< in the order in which a browser tries them; one at least
    QString source; ///< who says so: "command-line", "environment:https_proxy", "system"; empty: nobody names
                    ///< a proxy
    QString script; ///< address of the automatic configuration (PAC), as configured; empty: none
    QStringList unusable; ///< what is named and cannot be used here: "socks4://proxy.example:1080"
    /// Why the settings could not be told: TimedOut; Unsupported for a script that cannot be run here.
    /// `routes` is then the direct one, and says nothing.
    std::optional<Error> error;

    bool operator==(const ProxyChoice&) const = default;
};

/// The proxies that the programs of this computer are told to use. What a browser was told by itself (its own
/// settings, policies) is not known here.
class Proxies
{
public:
    virtual ~Proxies() = default;

    /// Always for a whole URL: scripts and lists of exceptions decide by it. Returns by `until`, which begins anew when
    /// it had to wait for its turn, and within 200 ms of its stop (error Cancelled). Probe threads only; may be called
    /// from several.
    virtual ProxyChoice choose(const QUrl& url, const Until& until) = 0;
};

} // namespace precall
