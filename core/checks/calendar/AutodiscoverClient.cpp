#include "core/checks/calendar/AutodiscoverClient.h"

#include "core/base/InParallel.h"
#include "core/checks/calendar/AutodiscoverAnswer.h"
#include "core/checks/network/NameService.h"

namespace precall {

namespace {

/// Source: Microsoft, "Action (POX)": a client stops after 10.
constexpr int mostRedirects = 10;
constexpr qsizetype mostServerAddresses = 4;

} // namespace

AutodiscoverTry AutodiscoverClient::ask(const AutodiscoverQuestion& question)
{
    AutodiscoverTry made = follow(question);
    if (isWholeSiteLocked(made, question.isDirect))
        made.outcome = AutodiscoverOutcome::LockedSite;
    return made;
}

AutodiscoverTry AutodiscoverClient::notFound(AutodiscoverStep step, const QUrl& url,
                                             const std::optional<Error>& error)
{
    AutodiscoverTry made;
    made.step = step;
    made.url = url;
    made.error = error;
    const bool doesNotExist =
        !error || error->kind == ErrorKind::NoSuchName || error->kind == ErrorKind::NoAddress;
    made.outcome = doesNotExist ? AutodiscoverOutcome::NoName : AutodiscoverOutcome::Unreachable;
    return made;
}

WebRequest AutodiscoverClient::requestFor(const QUrl& url, bool isDirect)
{
    WebRequest request;
    request.url = url;
    request.route = isDirect ? Route() : m_web.route(url);
    request.bodyLimit = mostAutodiscoverBytes + 1;
    return request;
}

/// From one address to the next, as long as each leads on to another.
AutodiscoverTry AutodiscoverClient::follow(const AutodiscoverQuestion& question)
{
    QUrl url = question.first;
    AutodiscoverTry made;
    made.step = question.step;
    for (int i = 0; i <= mostRedirects && !m_context.stop.stop_requested(); ++i) {
        WebRequest request = requestFor(url, question.isDirect);
        const std::optional<Error> unknown = lookupError(m_web.lookup(url.host()));
        if (request.route.isDirect() && unknown)
            return notFound(question.step, url, unknown);
        if (url.scheme() == QLatin1String("https"))
            request.posted = question.posted;
        made.exchanges.append(send(request));
        const AutodiscoverReading reading = readAutodiscover(made.exchanges.last());
        made.url = url;
        made.route = request.route;
        made.outcome = reading.outcome;
        made.ews = reading.ews;
        made.schemes = reading.schemes;
        // What the proxy does not find, and the resolvers say is not there, is not there.
        if (made.outcome == AutodiscoverOutcome::Unreachable && !made.route.isDirect() && unknown)
            made.outcome = notFound(question.step, url, unknown).outcome;
        if (reading.leadsTo.isEmpty())
            return made;
        url = reading.leadsTo;
    }
    return made;
}

WebExchange AutodiscoverClient::send(const WebRequest& request)
{
    const QList<QHostAddress> addresses =
        request.route.isDirect() ? m_web.reachableAddresses(request.url.host()).mid(0, mostServerAddresses)
                                 : QList{QHostAddress()};
    QList<WebExchange> exchanges(addresses.size());
    WebExchange* const slot = exchanges.data();
    inParallel(int(addresses.size()), int(addresses.size()), m_context.stop, [&](int i) {
        WebRequest toAddress = request;
        toAddress.address = addresses.at(i);
        slot[i] = m_context.net.web.get(toAddress, m_context.stop);
        slot[i].port = portOf(request.url);
        slot[i].endedAt = QDateTime::currentDateTimeUtc();
    });
    for (const WebExchange& made : exchanges)
        if (made.answered())
            return made;
    WebExchange none;
    none.url = request.url;
    none.error = Error{ErrorKind::NetworkUnreachable, QStringLiteral("no route to its kind of address"), 0};
    return exchanges.isEmpty() ? none : exchanges.first();
}

/// Basic alone, and the first page of the site asks for it as well.
bool AutodiscoverClient::isWholeSiteLocked(const AutodiscoverTry& made, bool isDirect)
{
    if (made.outcome != AutodiscoverOutcome::AsksForLogon ||
        made.schemes != QStringList{QStringLiteral("Basic")})
        return false;
    QUrl site = made.url.adjusted(QUrl::RemoveQuery | QUrl::RemovePath);
    site.setPath(QStringLiteral("/"));
    const WebExchange first = send(requestFor(site, isDirect));
    return first.answer && first.answer->status == 401;
}

} // namespace precall
