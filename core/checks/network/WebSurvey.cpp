#include "core/checks/network/WebSurvey.h"

#include "core/base/InParallel.h"

#include <algorithm>

namespace precall {

namespace {

/// More than any name of the catalogue has; bounds what a hostile answer can make us ask.
constexpr int mostAddresses = 16;

/// RFC 6298 section 2.1: a SYN is sent again after a second.
constexpr int synSentAgainMs = 1000;
/// With a fifth of the packets lost each way one connect in twenty ends in silence, one in ten thousand three
/// times.
constexpr int mostTries = 3;
/// A single one may be a router that was woken.
constexpr int leastSentAgain = 3;

bool wasSentAgain(const WebExchange& exchange)
{
    return exchange.answered() && exchange.connectMs >= synSentAgainMs;
}

bool isSilent(const WebExchange& exchange)
{
    return exchange.error && exchange.error->kind == ErrorKind::TimedOut;
}

template<class T>
std::shared_future<T> ready(const T& value)
{
    std::promise<T> promise;
    promise.set_value(value);
    return promise.get_future().share();
}

template<class T>
bool isReady(const std::shared_future<T>& future)
{
    return future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

/// The value of `key`, made by `make` on the first thread that asks; the others wait for it.
template<class Key, class Value, class Make>
Value once(std::mutex& mutex, QMap<Key, std::shared_future<Value>>& known, const Key& key, Make make)
{
    std::promise<Value> promise;
    std::unique_lock lock(mutex);
    const bool first = !known.contains(key);
    if (first)
        known.insert(key, promise.get_future().share());
    const std::shared_future<Value> future = known.value(key);
    lock.unlock();
    if (first)
        promise.set_value(make());
    return future.get();
}

bool wasCancelled(const WebExchange& exchange)
{
    return exchange.error && exchange.error->kind == ErrorKind::Cancelled;
}

} // namespace

WebSurvey::WebSurvey(const CheckContext& context, const LinkState& link) : m_context(context), m_link(link)
{
    const NetworkSurvey& survey = context.survey;
    for (auto it = survey.names.cbegin(); it != survey.names.cend(); ++it)
        m_names.insert(it.key(), ready(it.value()));
    for (const WebExchange& exchange : survey.web)
        if (exchange.route.isDirect() && !m_visits.contains(exchange.url))
            m_visits.insert(exchange.url, ready(survey.exchanges(exchange.url, Route{})));
    m_sentAgain = int(std::count_if(survey.stun.begin(), survey.stun.end(), neededRepeats) +
                      std::count_if(survey.web.begin(), survey.web.end(), wasSentAgain));
}

NameLookup WebSurvey::lookup(const QString& name)
{
    return once(m_mutex, m_names, name.toLower(), [&] {
        return m_context.net.resolver.lookup(name, QDeadlineTimer(ProbeTimes{}.resolve), m_context.stop);
    });
}

QList<QHostAddress> WebSurvey::reachableAddresses(const QString& host)
{
    const QHostAddress literal(host);
    const QList<QHostAddress> all = literal.isNull() ? lookup(host).addresses() : QList{literal};
    QList<QHostAddress> reachable;
    for (const QHostAddress& address : all)
        if (hasRoute(m_link, address) && reachable.size() < mostAddresses)
            reachable.append(address);
    return reachable;
}

WebVisit WebSurvey::visit(TargetRole role, const QUrl& url, qsizetype bodyLimit)
{
    const auto fetchAll = [&] {
        const QList<QHostAddress> addresses = reachableAddresses(url.host());
        QList<WebExchange> exchanges(addresses.size());
        WebExchange* const slot = exchanges.data();
        inParallel(int(addresses.size()), int(addresses.size()), m_context.stop,
                   [&](int i) { slot[i] = fetch(url, addresses.at(i), bodyLimit); });
        exchanges.removeIf(
            [](const WebExchange& exchange) { return exchange.address.isNull() || wasCancelled(exchange); });
        return exchanges;
    };
    return {role, url, once(m_mutex, m_visits, url, fetchAll)};
}

WebExchange WebSurvey::fetch(const QUrl& url, const QHostAddress& address, qsizetype bodyLimit)
{
    WebRequest request;
    request.url = url;
    request.address = address;
    request.bodyLimit = bodyLimit;
    WebExchange exchange = ask(request);
    exchange.url = url;
    exchange.address = address;
    exchange.port = quint16(url.port(url.scheme() == QLatin1String("https") ? 443 : 80));
    return exchange;
}

WebExchange WebSurvey::ask(const WebRequest& request)
{
    WebExchange exchange = m_context.net.web.get(request, m_context.stop);
    for (int i = 1; i < mostTries && isSilent(exchange) && packetsGetLost(); ++i) {
        const int attempts = exchange.attempts;
        exchange = m_context.net.web.get(request, m_context.stop);
        exchange.attempts += attempts;
    }
    if (wasSentAgain(exchange))
        ++m_sentAgain;
    return exchange;
}

bool WebSurvey::packetsGetLost() const
{
    return m_sentAgain + m_sentAgainElsewhere() >= leastSentAgain;
}

QMap<QString, NameLookup> WebSurvey::names() const
{
    const std::lock_guard lock(m_mutex);
    QMap<QString, NameLookup> finished;
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        if (isReady(it.value()))
            finished.insert(it.key(), it.value().get());
    return finished;
}

void WebSurvey::keepIn(NetworkSurvey& survey) const
{
    survey.link = m_link;
    survey.names = names();
    for (const auto& visit : m_visits)
        for (const WebExchange& exchange : visit.get())
            if (!survey.web.contains(exchange))
                survey.web.append(exchange);
}

bool hasRoute(const LinkState& link, const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? link.hasIpv6Route : link.hasIpv4Route;
}

} // namespace precall
