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

/// All names of the shipped profile take no longer than the slowest of them, and those of a larger one do not
/// flood the resolver of a small network.
constexpr int mostLookups = 40;
/// Threads beside those that visit: a host's further addresses are asked beside its first as long as there
/// are any to be had.
constexpr int mostHelpers = 256;

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

/// A name that nobody filters and no platform has: of a control host, else a reserved one (RFC 2606 section
/// 3).
QString otherServerName(const RequirementsProfile& profile)
{
    for (const QUrl& url : profile.controls.web)
        if (url.scheme() == QLatin1String("https"))
            return url.host();
    return QStringLiteral("example.com");
}

/// Connected, and then cut or left without any answer, not even a TLS alert: a filter on the way may have
/// read the name.
bool endedWithoutAWord(const WebExchange& exchange)
{
    static const QList kinds{ErrorKind::Reset, ErrorKind::Closed, ErrorKind::TimedOut};
    return exchange.reached == Stage::Handshake && !exchange.tls && exchange.error &&
           kinds.contains(exchange.error->kind);
}

bool wasCancelled(const WebExchange& exchange)
{
    return exchange.error && exchange.error->kind == ErrorKind::Cancelled;
}

/// Headers that every web server sends and nobody here reads; the others may name who is on the way.
bool isOfNoUse(const QByteArray& header)
{
    static const QList<QByteArray> names{"connection",
                                         "content-type",
                                         "content-length",
                                         "accept-ranges",
                                         "cache-control",
                                         "expires",
                                         "last-modified",
                                         "etag",
                                         "vary",
                                         "set-cookie",
                                         "content-security-policy",
                                         "permissions-policy",
                                         "strict-transport-security"};
    return names.contains(header.toLower());
}

/// Of a page all that is judged: its head and its title.
void keepHeadAndTitle(HttpAnswer& answer)
{
    const QString title = answer.title();
    answer.body = title.isEmpty() ? QByteArray() : "<title>" + title.toUtf8();
    answer.headers.removeIf([](const auto& header) { return isOfNoUse(header.first); });
    answer.headers.squeeze();
}

} // namespace

WebSurvey::WebSurvey(const CheckContext& context, const LinkState& link)
    : m_context(context),
      m_link(link),
      m_lookups(mostLookups),
      m_helpers(mostHelpers),
      m_routes(context, [this](const QString& name) { return lookup(name); })
{
    const NetworkSurvey& survey = context.survey;
    for (auto it = survey.names.cbegin(); it != survey.names.cend(); ++it)
        m_names.insert(it.key(), ready(it.value()));
    m_sentAgain = int(std::count_if(survey.stun.begin(), survey.stun.end(), neededRepeats));
    for (auto it = survey.web.cbegin(); it != survey.web.cend(); ++it) {
        m_visits.insert(it.key(), ready(it.value()));
        m_sentAgain += int(std::count_if(it->begin(), it->end(), wasSentAgain));
        std::for_each(it->begin(), it->end(), [&](const auto& exchange) { m_courtesy.note(exchange); });
    }
}

NameLookup WebSurvey::lookup(const QString& name)
{
    return once(m_mutex, m_names, name.toLower(), [&] {
        m_lookups.acquire();
        const QSemaphoreReleaser leave(m_lookups);
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
    const Route route = m_routes.route(url);
    return {role, url, once(m_mutex, m_visits, url, [&] { return fetchAll(url, route, bodyLimit); }), route};
}

WebVisit WebSurvey::visitAnew(TargetRole role, const QUrl& url, qsizetype bodyLimit)
{
    const Route route = m_routes.route(url);
    return {role, url, fetchAll(url, route, bodyLimit), route};
}

WebVisit WebSurvey::visitDirectly(TargetRole role, const QUrl& url, qsizetype bodyLimit)
{
    return {role, url, fetchAll(url, Route(), bodyLimit), Route()};
}

Route WebSurvey::route(const QString& host, const probeValues::Port& port)
{
    if (carrier(port.transport) == Transport::Udp)
        return {};
    QUrl place;
    place.setScheme(QStringLiteral("https"));
    place.setHost(host);
    place.setPort(port.port);
    return route(place);
}

QList<WebExchange> WebSurvey::fetchAll(const QUrl& url, const Route& route, qsizetype bodyLimit)
{
    // A proxy looks the name up by itself.
    const QList<QHostAddress> addresses =
        route.isDirect() ? reachableAddresses(url.host()) : QList{QHostAddress()};
    QList<WebExchange> exchanges(addresses.size());
    WebExchange* const slot = exchanges.data();
    const int helpers = takeHelpers(int(addresses.size()) - 1);
    inParallel(int(addresses.size()), 1 + helpers, m_context.stop,
               [&](int i) { slot[i] = fetch(url, addresses.at(i), route, bodyLimit); });
    m_helpers += helpers;
    exchanges.removeIf(
        [](const WebExchange& exchange) { return exchange.url.isEmpty() || wasCancelled(exchange); });
    return exchanges;
}

int WebSurvey::takeHelpers(int wanted)
{
    int there = m_helpers;
    int taken = 0;
    do
        taken = std::clamp(wanted, 0, there);
    while (!m_helpers.compare_exchange_weak(there, there - taken));
    return taken;
}

WebExchange WebSurvey::fetch(const QUrl& url, const QHostAddress& address, const Route& route,
                             qsizetype bodyLimit)
{
    WebRequest request;
    request.url = url;
    request.address = address;
    if (bodyLimit != titleAlone)
        request.bodyLimit = bodyLimit;
    request.route = route;
    WebExchange exchange;
    if (const auto fault = m_routes.fault(route)) {
        exchange.reached = Stage::Proxy;
        exchange.error = fault;
    } else {
        exchange = inTurn(request);
    }
    if (exchange.answer && bodyLimit == titleAlone)
        keepHeadAndTitle(*exchange.answer);
    exchange.url = url;
    exchange.address = address;
    exchange.endedAt = QDateTime::currentDateTimeUtc();
    exchange.port = portOf(url);
    exchange.route = route;
    return exchange;
}

WebExchange WebSurvey::inTurn(const WebRequest& request)
{
    const QString host = request.url.host();
    const bool canBeFiltered =
        request.route.isDirect() && QHostAddress(host).isNull() && host != otherServerName(m_context.profile);
    return m_courtesy.inTurn(request.route, {request.address, portOf(request.url)}, m_context.stop, [&] {
        const WebExchange exchange = ask(request);
        return canBeFiltered && endedWithoutAWord(exchange) ? withOtherName(request, exchange) : exchange;
    });
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

WebExchange WebSurvey::withOtherName(const WebRequest& request, const WebExchange& refused)
{
    WebRequest other = request;
    other.serverName = otherServerName(m_context.profile);
    const WebExchange tried = m_context.net.web.get(other, m_context.stop);
    const bool accepted = tried.tls.has_value();
    WebExchange exchange = accepted ? m_context.net.web.get(request, m_context.stop) : refused;
    if (endedWithoutAWord(exchange))
        exchange.otherName = OtherName{*other.serverName, accepted, accepted ? std::nullopt : tried.error};
    return exchange;
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
    survey.proxies = proxies().tries;
    for (auto it = m_visits.cbegin(); it != m_visits.cend(); ++it)
        survey.web.insert(it.key(), it->get());
}

bool hasRoute(const LinkState& link, QAbstractSocket::NetworkLayerProtocol family)
{
    return family == QAbstractSocket::IPv6Protocol ? link.hasIpv6Route : link.hasIpv4Route;
}

bool hasRoute(const LinkState& link, const QHostAddress& address)
{
    return hasRoute(link, address.protocol());
}

} // namespace precall
