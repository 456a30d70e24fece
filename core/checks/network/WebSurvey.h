#pragma once

#include "core/check/CheckContext.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/network/BrowserRoutes.h"
#include "core/checks/network/Courtesy.h"

#include <QMap>
#include <QSemaphore>
#include <QUrl>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>

namespace precall {

/// What asking for one web address came to: over the direct route one exchange for each address of its host,
/// through a proxy one.
struct WebVisit
{
    TargetRole role = TargetRole::Named;
    QUrl url;
    QList<WebExchange> exchanges; ///< empty when the name did not resolve or no address has a route
    Route route{};
    bool operator==(const WebVisit&) const = default;
};

/// Look-ups and visits of a run, each made once: what the survey knows already, or what another thread is
/// asking for just now, is not asked for again. Any number of probe threads.
class WebSurvey
{
public:
    /// Begins with what `context.survey` holds. `link` says which families have a route.
    WebSurvey(const CheckContext& context, const LinkState& link);

    /// Blocks until the name is looked up: 4 s at most, 200 ms after stop.
    NameLookup lookup(const QString& name);

    /// The addresses of a host (a name or an address) to which there is a route, at most 16.
    QList<QHostAddress> reachableAddresses(const QString& host);

    /// Fetches the page over the route that a browser would take: straight, from each of the host's addresses
    /// at once, and where a handshake ends without a word, the same address is tried with another server
    /// name. Blocks, bounded by ProbeTimes and Courtesy. A page is fetched once: the first who asks says how
    /// much of its body is kept; of thousands nothing need be but `titleAlone`.
    WebVisit visit(TargetRole role, const QUrl& url, qsizetype bodyLimit = WebRequest().bodyLimit);
    static constexpr qsizetype titleAlone = 0;

    /// The same, asked anew whatever is known, and not kept: for what holds a secret, or has to be whole.
    WebVisit visitAnew(TargetRole role, const QUrl& url, qsizetype bodyLimit);

    /// The same over the direct route, from each of the host's addresses at once; not kept.
    WebVisit visitDirectly(TargetRole role, const QUrl& url, qsizetype bodyLimit = WebRequest().bodyLimit);

    /// The route that a browser would take; see BrowserRoutes.
    Route route(const QUrl& url) { return m_routes.route(url); }
    /// The same for what is no web page: TCP goes through the proxy of an HTTPS page, datagrams go straight.
    Route route(const QString& host, const probeValues::Port& port);
    ProxyEvidence proxies() const { return m_routes.evidence(); }

    /// Every finished look-up so far, by name.
    QMap<QString, NameLookup> names() const;

    /// Whether packets get lost on the way: some answers came only after something had been sent again. What
    /// is silent then is asked up to three times.
    bool packetsGetLost() const;
    /// Who else counts such answers, asked from any thread.
    void countAlso(std::function<int()> sentAgain) { m_sentAgainElsewhere = std::move(sentAgain); }

    /// Hands everything learnt to the survey. Only after all threads have ended.
    void keepIn(NetworkSurvey& survey) const;

private:
    QList<WebExchange> fetchAll(const QUrl& url, const Route& route, qsizetype bodyLimit);
    WebExchange fetch(const QUrl& url, const QHostAddress& address, const Route& route, qsizetype bodyLimit);
    WebExchange inTurn(const WebRequest& request);
    WebExchange ask(const WebRequest& request);
    int takeHelpers(int wanted);
    /// … and once more with its own, where the other name passes: what came too late once is not filtered.
    WebExchange withOtherName(const WebRequest& request, const WebExchange& refused);

    const CheckContext& m_context;
    const LinkState m_link;
    mutable std::mutex m_mutex;
    QMap<QString, std::shared_future<NameLookup>> m_names;
    QMap<QUrl, std::shared_future<QList<WebExchange>>> m_visits;
    Courtesy m_courtesy;
    QSemaphore m_lookups;
    std::atomic<int> m_helpers;
    std::atomic<int> m_sentAgain = 0;
    std::function<int()> m_sentAgainElsewhere = [] { return 0; };
    BrowserRoutes m_routes;
};

/// Whether this machine has a way to the family, or to that of the address.
bool hasRoute(const LinkState& link, QAbstractSocket::NetworkLayerProtocol family);
bool hasRoute(const LinkState& link, const QHostAddress& address);

} // namespace precall
