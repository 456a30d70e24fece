#include "core/checks/calendar/CalendarFacts.h"

#include "core/checks/network/ShownUrl.h"
#include "core/net/Endpoint.h"

namespace precall {

namespace {

QString errorTextOf(const AutodiscoverTry& made)
{
    if (made.error)
        return errorWord(made.error->kind);
    const bool failed = !made.exchanges.isEmpty() && made.exchanges.last().error;
    return failed ? errorWord(made.exchanges.last().error->kind) : QString();
}

/// The proxy's own words, without what it may hold of a logon.
QString proxyLineOf(const AutodiscoverTry& made)
{
    const bool hasReply = !made.exchanges.isEmpty() && made.exchanges.last().proxy;
    return hasReply ? made.exchanges.last().proxy->line : QString();
}

QJsonObject tryFacts(const AutodiscoverTry& made)
{
    QJsonObject facts = basicFacts(made);
    facts.insert(QStringLiteral("step"), autodiscoverStepWord(made.step));
    facts.insert(QStringLiteral("outcome"), autodiscoverOutcomeWord(made.outcome));
    facts.insert(QStringLiteral("url"), shownUrl(made.url));
    if (!made.schemes.isEmpty())
        facts.insert(QStringLiteral("schemes"), QJsonArray::fromStringList(made.schemes));
    if (const QString line = proxyLineOf(made); !line.isEmpty())
        facts.insert(QStringLiteral("proxy_line"), line);
    if (!made.exchanges.isEmpty() && made.exchanges.last().answer)
        facts.insert(QStringLiteral("status"), made.exchanges.last().answer->status);
    return facts;
}

} // namespace

QJsonObject basicFacts(const AutodiscoverTry& made)
{
    const WebExchange last = made.exchanges.isEmpty() ? WebExchange() : made.exchanges.last();
    return {{QStringLiteral("route"), made.route.toString()},
            {QStringLiteral("address"), last.address.isNull() ? made.url.host() : last.address.toString()},
            {QStringLiteral("port"), made.url.isEmpty() ? 0 : portOf(made.url)},
            {QStringLiteral("ms"), last.totalMs},
            {QStringLiteral("error"), errorTextOf(made)},
            {QStringLiteral("attempts"), made.exchanges.size()}};
}

QJsonArray tryFacts(const QList<AutodiscoverTry>& tries)
{
    QJsonArray all;
    for (const AutodiscoverTry& made : tries)
        all.append(tryFacts(made));
    return all;
}

} // namespace precall
