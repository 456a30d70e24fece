#include "core/checks/whitelist/RangeSearch.h"

#include "core/base/InParallel.h"
#include "core/net/Endpoint.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

/// Names and pages of the shipped profile at once: no longer than the slowest of them.
constexpr int namesAtOnce = 40;
/// Bounds what a profile with a large sample keeps in flight.
constexpr int sampledAtOnce = 256;
/// Enough to see a block page's title.
constexpr qsizetype sampledBody = 4096;

QString webScheme(const probeValues::Port& port)
{
    if (port.transport != Transport::Tcp || (port.port != 80 && port.port != 443))
        return {};
    return port.port == 443 ? QStringLiteral("https") : QStringLiteral("http");
}

/// The pages that the profile names on one of its range ports.
QList<QUrl> pagesOnRangePorts(const RequirementsProfile& profile)
{
    QList<QUrl> pages;
    const auto add = [&](const QList<QUrl>& urls) {
        for (const QUrl& url : urls) {
            if (profile.rangePorts.contains(probeValues::Port{Transport::Tcp, portOf(url)}) &&
                !pages.contains(url))
                pages.append(url);
        }
    };
    for (const Requirement& row : profile.requirements) {
        if (const auto* web = std::get_if<probeValues::Web>(&row.values))
            add(web->urls);
        if (const auto* domains = std::get_if<probeValues::Domains>(&row.values))
            for (const DomainPattern& pattern : domains->patterns)
                add(pattern.representatives);
    }
    return pages;
}

bool isAsked(const RangeEvidence& range, const QHostAddress& address, const probeValues::Port& port)
{
    return std::any_of(range.attempts.begin(), range.attempts.end(), [&](const RangeAttempt& attempt) {
        const auto* stun = std::get_if<StunExchange>(&attempt.exchange);
        return stun && stun->server == Endpoint{address, port.port} && stun->transport == port.transport;
    });
}

/// An order that does not depend on who answered first.
void sortAttempts(QList<RangeAttempt>& attempts)
{
    const auto place = [](const RangeAttempt& attempt) {
        const auto* web = std::get_if<WebExchange>(&attempt.exchange);
        const auto* stun = std::get_if<StunExchange>(&attempt.exchange);
        return std::tuple(attempt.role, attempt.name, web ? web->address.toString() : QString(),
                          web ? web->url.toString() : QString(), stun ? stun->transport : Transport::Tcp,
                          stun ? stun->server.toString() : QString());
    };
    std::sort(attempts.begin(), attempts.end(),
              [&](const RangeAttempt& a, const RangeAttempt& b) { return place(a) < place(b); });
}

/// Of more ranges than a run may ask, some from all over the list.
QList<Cidr> fromAllOver(const QList<Cidr>& ranges, int most)
{
    if (ranges.size() <= most)
        return ranges;
    QList<Cidr> chosen;
    for (int i = 0; i < most; ++i)
        chosen.append(ranges.at(i * ranges.size() / most));
    return chosen;
}

bool wasCancelled(const std::variant<WebExchange, StunExchange>& exchange)
{
    return std::visit([](const auto& seen) { return seen.error && seen.error->kind == ErrorKind::Cancelled; },
                      exchange);
}

} // namespace

RangeSearch::RangeSearch(const CheckContext& context, const LinkState& link, WebSurvey& web)
    : m_context(context), m_link(link), m_web(web)
{
}

QList<RangeEvidence> RangeSearch::search(QList<RangeEvidence> ranges, Settled settled)
{
    m_settled = std::move(settled);
    m_ranges = std::move(ranges);
    m_ranges.detach(); // written by many threads from here on
    m_enough = std::vector<std::stop_source>(size_t(m_ranges.size()));
    findNamedPages();
    reuseSurvey();
    inParallel(2, 2, m_context.stop, [&](int branch) {
        if (branch == 0)
            inParallel(int(m_ranges.size()), namesAtOnce, m_context.stop, [&](int i) { visitNamedPages(i); });
        else
            askSample();
    });
    for (qsizetype range = 0; range < m_ranges.size(); ++range)
        complete(range);
    return m_ranges;
}

void RangeSearch::findNamedPages()
{
    const QList<QUrl> pages = pagesOnRangePorts(m_context.profile);
    QList<QList<QHostAddress>> addresses(pages.size());
    QList<QHostAddress>* const slot = addresses.data();
    // A proxy looks names up by itself: where it goes is not known here.
    inParallel(int(pages.size()), namesAtOnce, m_context.stop, [&](int i) {
        if (m_web.route(pages.at(i)).isDirect())
            slot[i] = m_web.reachableAddresses(pages.at(i).host());
    });
    m_namedPages = QList<QList<QUrl>>(m_ranges.size());
    for (qsizetype range = 0; range < m_ranges.size(); ++range)
        for (qsizetype i = 0; i < pages.size(); ++i)
            if (std::any_of(addresses.at(i).begin(), addresses.at(i).end(), [&](const QHostAddress& address) {
                    return m_ranges.at(range).range.contains(address);
                }))
                m_namedPages[range].append(pages.at(i));
}

void RangeSearch::reuseSurvey()
{
    for (const StunExchange& exchange : m_context.survey.stun)
        for (qsizetype i = 0; i < m_ranges.size(); ++i)
            if (m_ranges.at(i).range.contains(exchange.server.address)) {
                m_asked.insert(exchange.server.address);
                noteAsked(i, exchange.server.address);
                record(i, {TargetRole::Sampled, {}, exchange});
            }
}

void RangeSearch::visitNamedPages(qsizetype range)
{
    const QList<QUrl>& pages = m_namedPages.at(range);
    inParallel(int(pages.size()), namesAtOnce, m_context.stop, [&](int i) {
        for (const WebExchange& exchange : m_web.visit(TargetRole::Named, pages.at(i)).exchanges)
            if (m_ranges.at(range).range.contains(exchange.address)) {
                if (exchange.attempts > 0)
                    noteAsked(range, exchange.address);
                record(range, {TargetRole::Named, pages.at(i).host(), exchange});
            }
    });
    if (!pages.isEmpty())
        complete(range);
}

bool RangeSearch::isComplete(qsizetype range)
{
    const std::lock_guard lock(m_mutex);
    return m_ranges.at(range).complete;
}

/// In the order in which they are asked: ranges take turns, each address on all ports.
QList<RangeSearch::Question> RangeSearch::questions()
{
    QList<Cidr> ranges;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < m_ranges.size(); ++i) {
        const Cidr& range = m_ranges.at(i).range;
        if (isComplete(i) || !m_namedPages.at(i).isEmpty() || !hasRoute(m_link, range.network))
            continue;
        ranges.append(range);
        places.insert(range.toString(), i);
    }
    QList<Question> questions;
    const Sampling& sampling = m_context.profile.sampling;
    for (const SampledAddress& where : politeSample(fromAllOver(ranges, sampling.mostPerRun), sampling)) {
        const qsizetype range = places.value(where.range);
        if (!m_asked.contains(where.address) && m_asked.size() >= sampling.mostPerRun)
            continue;
        m_asked.insert(where.address);
        for (const probeValues::Port& port : m_context.profile.rangePorts)
            if (!isAsked(m_ranges.at(range), where.address, port))
                questions.append({range, where.address, port});
    }
    return questions;
}

void RangeSearch::askSample()
{
    const QList<Question> all = questions();
    Turnstile turnstile(m_context.profile.sampling.newTargetsPerSecond);
    inParallel(int(all.size()), sampledAtOnce, m_context.stop, [&](int i) {
        const Question& question = all.at(i);
        if (turnstile.pass(
                i, [&] { return !isComplete(question.range); }, m_context.stop))
            ask(question);
    });
}

void RangeSearch::ask(const Question& question)
{
    std::stop_source giveUp;
    const auto end = [&] { giveUp.request_stop(); };
    const std::stop_callback onStop(m_context.stop, end);
    const std::stop_callback onEnough(m_enough[size_t(question.range)].get_token(), end);
    noteAsked(question.range, question.address);
    const auto exchange = exchangeWith(question.address, question.port, giveUp.get_token());
    if (!wasCancelled(exchange))
        record(question.range, {TargetRole::Sampled, {}, exchange});
}

std::variant<WebExchange, StunExchange>
RangeSearch::exchangeWith(const QHostAddress& address, const probeValues::Port& port, std::stop_token stop)
{
    const QString scheme = webScheme(port);
    const Route route = m_web.route(address.toString(), port);
    if (scheme.isEmpty()) {
        const TurnServer server{port.transport, {address, port.port}, {}, route};
        StunExchange exchange =
            route.isDirect() ? m_context.net.stun.binding(port.transport, server.endpoint, std::move(stop))
                             : m_context.net.turn.binding(server, std::move(stop));
        exchange.transport = port.transport;
        exchange.server = server.endpoint;
        exchange.route = route;
        return exchange;
    }
    WebRequest request;
    request.url.setScheme(scheme);
    request.url.setHost(address.toString());
    request.url.setPath(QStringLiteral("/"));
    request.address = address;
    request.route = m_web.route(request.url);
    request.bodyLimit = sampledBody;
    WebExchange exchange = m_context.net.web.get(request, std::move(stop));
    exchange.url = request.url;
    exchange.address = address;
    exchange.port = port.port;
    exchange.route = request.route;
    return exchange;
}

void RangeSearch::noteAsked(qsizetype range, const QHostAddress& address)
{
    const std::lock_guard lock(m_mutex);
    m_ranges[range].asked.insert(address);
}

/// What comes after the first answer says nothing any more; only named pages are all waited for.
void RangeSearch::record(qsizetype range, const RangeAttempt& attempt)
{
    std::unique_lock lock(m_mutex);
    RangeEvidence& evidence = m_ranges[range];
    if (evidence.complete)
        return;
    evidence.attempts.append(attempt);
    lock.unlock();
    if (m_namedPages.at(range).isEmpty() && hasAnswered(attempt, m_context.profile))
        complete(range);
}

void RangeSearch::complete(qsizetype range)
{
    std::unique_lock lock(m_mutex);
    RangeEvidence& evidence = m_ranges[range];
    if (evidence.complete || m_context.stop.stop_requested())
        return;
    evidence.complete = true;
    sortAttempts(evidence.attempts);
    const RangeEvidence seen = evidence;
    lock.unlock();
    m_enough[size_t(range)].request_stop();
    m_settled(seen);
}

} // namespace precall
