#pragma once

#include "core/check/CheckContext.h"
#include "core/check/NetworkFacts.h"

#include <QMap>
#include <QUrl>

#include <atomic>
#include <functional>
#include <future>
#include <mutex>

namespace precall {

/// What asking for one web address came to: one exchange for each address of its host.
struct WebVisit
{
    TargetRole role = TargetRole::Named;
    QUrl url;
    QList<WebExchange> exchanges; ///< empty when the name did not resolve or no address has a route
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

    /// Looks the host up and fetches the page from each of its addresses at once. Blocks, bounded by
    /// ProbeTimes. A page is fetched once: the first who asks says how much of its body is kept.
    WebVisit visit(TargetRole role, const QUrl& url, qsizetype bodyLimit = WebRequest().bodyLimit);

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
    WebExchange fetch(const QUrl& url, const QHostAddress& address, qsizetype bodyLimit);
    WebExchange ask(const WebRequest& request);

    const CheckContext& m_context;
    const LinkState m_link;
    mutable std::mutex m_mutex;
    QMap<QString, std::shared_future<NameLookup>> m_names;
    QMap<QUrl, std::shared_future<QList<WebExchange>>> m_visits;
    std::atomic<int> m_sentAgain = 0;
    std::function<int()> m_sentAgainElsewhere = [] { return 0; };
};

/// Whether this machine has a way to the address's family.
bool hasRoute(const LinkState& link, const QHostAddress& address);

} // namespace precall
