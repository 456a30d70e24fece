#include "core/check/NetworkFacts.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace precall {

namespace {

template<class Enum, size_t count>
using Words = std::array<std::pair<Enum, const char*>, count>;

constexpr Words<TargetRole, 3> roleWords{{
    {TargetRole::Named, "named"},
    {TargetRole::Sampled, "sampled"},
    {TargetRole::Control, "control"},
}};
constexpr Words<TargetOutcome, 5> outcomeWords{{
    {TargetOutcome::NotReached, "not-reached"},
    {TargetOutcome::Passed, "passed"},
    {TargetOutcome::Failed, "failed"},
    {TargetOutcome::Unproven, "unproven"},
    {TargetOutcome::Stopped, "stopped"},
}};
constexpr Words<Transport, 4> transportWords{{
    {Transport::Tcp, "tcp"},
    {Transport::Udp, "udp"},
    {Transport::Tls, "tls"},
    {Transport::Dtls, "dtls"},
}};

template<class Enum, size_t count>
QString wordOf(const Words<Enum, count>& words, Enum value)
{
    for (const auto& [known, word] : words)
        if (known == value)
            return QLatin1String(word);
    Q_UNREACHABLE();
}

template<class Enum, size_t count>
Enum valueOf(const Words<Enum, count>& words, const QString& word)
{
    for (const auto& [value, known] : words)
        if (word == QLatin1String(known))
            return value;
    return words.front().first;
}

std::optional<Stage> stageOf(const QString& word)
{
    for (const Stage stage :
         {Stage::Resolve, Stage::Connect, Stage::Proxy, Stage::Handshake, Stage::FirstByte})
        if (word == stageWord(stage))
            return stage;
    return std::nullopt;
}

QString errorOf(const NetworkTarget& target)
{
    return target.error ? errorWord(*target.error) : QString();
}

void putText(QJsonObject& object, const QString& key, const QString& text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonObject& object, const char* key)
{
    QStringList list;
    for (const auto& entry : object.value(QLatin1String(key)).toArray())
        list.append(entry.toString());
    return list;
}

int number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInt();
}

/// The members that the contract asks of every network finding.
void putBasics(QJsonObject& object, const NetworkTarget& target)
{
    object.insert(QStringLiteral("route"), target.route);
    object.insert(QStringLiteral("address"),
                  target.address.isNull() ? target.name : target.address.toString());
    object.insert(QStringLiteral("port"), target.port);
    object.insert(QStringLiteral("ms"), target.ms);
    object.insert(QStringLiteral("error"), errorOf(target));
    object.insert(QStringLiteral("attempts"), target.attempts);
}

QJsonObject targetJson(const NetworkTarget& target)
{
    QJsonObject object;
    putBasics(object, target);
    object.insert(QStringLiteral("role"), wordOf(roleWords, target.role));
    object.insert(QStringLiteral("transport"), transportName(target.transport));
    object.insert(QStringLiteral("outcome"), wordOf(outcomeWords, target.outcome));
    putText(object, QStringLiteral("name"), target.name);
    putText(object, QStringLiteral("url"), target.url);
    putText(object, QStringLiteral("range"), target.range);
    putText(object, QStringLiteral("stage"), target.stage ? stageWord(*target.stage) : QString());
    putText(object, QStringLiteral("detail"), target.detail);
    putText(object, QStringLiteral("icmp"), target.icmp);
    putText(object, QStringLiteral("reason"), target.reason);
    putText(object, QStringLiteral("title"), target.title);
    putText(object, QStringLiteral("location"), target.location);
    putText(object, QStringLiteral("issuer"), target.issuer);
    putText(object, QStringLiteral("answered_as"), target.answeredAs);
    putText(object, QStringLiteral("mapped"), target.mapped);
    putText(object, QStringLiteral("received"), target.received);
    if (!target.resolvers.isEmpty())
        object.insert(QStringLiteral("resolvers"), QJsonArray::fromStringList(target.resolvers));
    if (!target.otherName.isEmpty()) {
        object.insert(QStringLiteral("other_name"), target.otherName);
        object.insert(QStringLiteral("other_name_accepted"), target.otherNameAccepted);
    }
    if (target.clockOffset)
        object.insert(QStringLiteral("clock_offset"), *target.clockOffset);
    putText(object, QStringLiteral("proxy_line"), target.proxyLine);
    putText(object, QStringLiteral("web_port"), target.webPort);
    putText(object, QStringLiteral("web_port_line"), target.webPortLine);
    if (target.status != 0)
        object.insert(QStringLiteral("status"), target.status);
    return object;
}

NetworkTarget targetFrom(const QJsonObject& object)
{
    NetworkTarget target;
    target.role = valueOf(roleWords, text(object, "role"));
    target.name = text(object, "name");
    target.url = text(object, "url");
    target.range = text(object, "range");
    target.transport = valueOf(transportWords, text(object, "transport"));
    target.address = QHostAddress(text(object, "address"));
    target.port = quint16(number(object, "port"));
    target.route = text(object, "route");
    target.outcome = valueOf(outcomeWords, text(object, "outcome"));
    target.stage = stageOf(text(object, "stage"));
    if (const QString error = text(object, "error"); !error.isEmpty())
        target.error = errorKindFromWord(error);
    target.detail = text(object, "detail");
    target.icmp = text(object, "icmp");
    target.reason = text(object, "reason");
    target.status = number(object, "status");
    target.title = text(object, "title");
    target.location = text(object, "location");
    target.issuer = text(object, "issuer");
    target.answeredAs = text(object, "answered_as");
    target.mapped = text(object, "mapped");
    target.received = text(object, "received");
    target.resolvers = texts(object, "resolvers");
    target.otherName = text(object, "other_name");
    target.otherNameAccepted = object.value(QLatin1String("other_name_accepted")).toBool();
    if (object.contains(QLatin1String("clock_offset")))
        target.clockOffset = number(object, "clock_offset");
    target.proxyLine = text(object, "proxy_line");
    target.webPort = text(object, "web_port");
    target.webPortLine = text(object, "web_port_line");
    target.ms = number(object, "ms");
    target.attempts = number(object, "attempts");
    return target;
}

QJsonArray targetList(const QList<NetworkTarget>& targets)
{
    QJsonArray list;
    for (const NetworkTarget& target : targets)
        list.append(targetJson(target));
    return list;
}

QList<NetworkTarget> targetsFrom(const QJsonValue& list)
{
    QList<NetworkTarget> targets;
    for (const auto& entry : list.toArray())
        targets.append(targetFrom(entry.toObject()));
    return targets;
}

const QStringList ownKeys{
    QStringLiteral("route"),       QStringLiteral("address"), QStringLiteral("port"),
    QStringLiteral("ms"),          QStringLiteral("error"),   QStringLiteral("attempts"),
    QStringLiteral("targets"),     QStringLiteral("control"), QStringLiteral("reason"),
    QStringLiteral("not_reached"), QStringLiteral("closes"),  QStringLiteral("beside")};

} // namespace

bool NetworkTarget::failedToConnect() const
{
    if (!failed() || address.isNull() || answeredAmiss())
        return false;
    return transport == Transport::Udp || stage == Stage::Connect;
}

bool NetworkTarget::connected() const
{
    if (carrier(transport) != Transport::Tcp || (address.isNull() && !isProxied()))
        return false;
    if (stage == Stage::Proxy)
        return false;
    return passed() || outcome == TargetOutcome::Unproven || (failed() && stage != Stage::Connect);
}

QString NetworkTarget::endpoint() const
{
    const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = address.isNull() ? name : address.toString();
    return (v6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(host).arg(port);
}

const NetworkTarget* NetworkFacts::decisive() const
{
    for (const TargetOutcome wanted : {TargetOutcome::Passed, TargetOutcome::Failed, TargetOutcome::Unproven})
        for (const NetworkTarget& target : targets)
            if (target.outcome == wanted)
                return &target;
    return targets.isEmpty() ? nullptr : &targets.first();
}

QJsonObject NetworkFacts::toJson() const
{
    QJsonObject object;
    putBasics(object, decisive() ? *decisive() : NetworkTarget{});
    for (auto it = more.begin(); it != more.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert(QStringLiteral("targets"), targetList(targets));
    if (!beside.isEmpty())
        object.insert(QStringLiteral("beside"), targetList(beside));
    putText(object, QStringLiteral("control"), control);
    putText(object, QStringLiteral("reason"), reason);
    putText(object, QStringLiteral("not_reached"), notReached);
    if (!closes.isEmpty())
        object.insert(QStringLiteral("closes"), QJsonArray::fromStringList(closes));
    return object;
}

NetworkFacts NetworkFacts::fromJson(const QJsonObject& object)
{
    NetworkFacts facts;
    facts.targets = targetsFrom(object.value(QLatin1String("targets")));
    facts.beside = targetsFrom(object.value(QLatin1String("beside")));
    facts.control = text(object, "control");
    facts.reason = text(object, "reason");
    facts.notReached = text(object, "not_reached");
    facts.closes = texts(object, "closes");
    facts.more = object;
    for (const QString& key : ownKeys)
        facts.more.remove(key);
    return facts;
}

QList<NetworkTarget> NetworkFacts::targetsOf(const Finding& finding)
{
    return targetsFrom(finding.facts.value(QLatin1String("targets")));
}

Transport carrier(Transport transport)
{
    return transport == Transport::Udp || transport == Transport::Dtls ? Transport::Udp : Transport::Tcp;
}

QString transportName(Transport transport)
{
    return wordOf(transportWords, transport);
}

} // namespace precall
