#include "core/checks/ports/NatBehaviour.h"

#include "core/base/InParallel.h"
#include "core/net/SpecialAddress.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

using IpFamily = QAbstractSocket::NetworkLayerProtocol;

/// How long a second server may take: a lost request is sent again after 0.5 and 1.5 s.
constexpr std::chrono::milliseconds secondServerTime{2000};
constexpr int mostNatServers = 3;

std::optional<NatObservation> observeFamily(StunSearch& search, IpFamily family, quint16 otherPort,
                                            const CheckContext& context)
{
    const auto until = std::chrono::steady_clock::now() + secondServerTime;
    const QList<StunExchange> answered = search.waitForUdpServers(family, mostNatServers, until);
    if (answered.isEmpty() || context.stop.stop_requested())
        return std::nullopt;
    QList<Endpoint> servers;
    for (const StunExchange& exchange : answered)
        servers.append(exchange.server);
    return context.net.nat.observe(answered.first().local.address, servers, otherPort, context.stop);
}

bool isPublicView(const NatView& view)
{
    return !isSpecialPurpose(view.mapped->address);
}

/// Where servers outside tell the public address, a server inside, which sees another, says nothing of it.
QList<NatView> answeredViews(const NatObservation& seen)
{
    QList<NatView> views = seen.views;
    views.removeIf([](const NatView& view) { return !view.mapped; });
    if (std::any_of(views.begin(), views.end(), isPublicView))
        views.removeIf([](const NatView& view) { return !isPublicView(view); });
    return views;
}

/// What pairs of views behind one public address tell.
struct NatComparison
{
    bool sameForServers = false, byServer = false, byPort = false, addressesDiffer = false;

    void compare(const NatView& one, const NatView& other);
};

void NatComparison::compare(const NatView& one, const NatView& other)
{
    if (one.mapped->address != other.mapped->address) {
        addressesDiffer = true;
        return;
    }
    const bool same = one.mapped->port == other.mapped->port;
    if (one.server.address == other.server.address)
        byPort = byPort || (!same && one.server.port != other.server.port);
    else if (same)
        sameForServers = true;
    else
        byServer = byServer || one.server.port == other.server.port;
}

NatComparison comparisonOf(const QList<NatView>& views)
{
    NatComparison comparison;
    for (int i = 0; i < views.size(); ++i)
        for (int j = 0; j < i; ++j)
            comparison.compare(views.at(j), views.at(i));
    return comparison;
}

QString mappingWord(NatMapping mapping)
{
    switch (mapping) {
    case NatMapping::Unknown:
        return QStringLiteral("unknown");
    case NatMapping::None:
        return QStringLiteral("none");
    case NatMapping::EndpointIndependent:
        return QStringLiteral("endpoint-independent");
    case NatMapping::AddressDependent:
        return QStringLiteral("address-dependent");
    case NatMapping::AddressAndPortDependent:
        return QStringLiteral("address-and-port-dependent");
    }
    Q_UNREACHABLE();
}

/// RFC 4787 section 5; empty where it was not tested.
QString filteringWord(const NatObservation& seen)
{
    if (!seen.otherAddressEnters || !seen.otherPortEnters)
        return {};
    if (*seen.otherAddressEnters)
        return QStringLiteral("endpoint-independent");
    return *seen.otherPortEnters ? QStringLiteral("address-dependent")
                                 : QStringLiteral("address-and-port-dependent");
}

Verdict natVerdict(NatMapping mapping)
{
    switch (mapping) {
    case NatMapping::Unknown:
        return Verdict::Unknown;
    case NatMapping::None:
    case NatMapping::EndpointIndependent:
        return Verdict::Pass;
    case NatMapping::AddressDependent:
    case NatMapping::AddressAndPortDependent:
        return Verdict::Warn;
    }
    Q_UNREACHABLE();
}

QString unknownReason(const NatComparison& found, int views)
{
    if (found.addressesDiffer)
        return QStringLiteral("split-egress");
    return views > 1 ? QStringLiteral("contradictory") : QStringLiteral("one-server");
}

Finding natFinding(const NatObservation& seen)
{
    const QList<NatView> views = answeredViews(seen);
    const NatMapping mapping = mappingOf(seen);
    QJsonArray tuples;
    for (const NatView& view : views)
        tuples.append(QJsonObject{{QStringLiteral("server"), view.server.toString()},
                                  {QStringLiteral("mapped"), view.mapped->toString()}});
    NetworkFacts facts;
    if (mapping == NatMapping::Unknown)
        facts.reason = unknownReason(comparisonOf(views), int(views.size()));
    facts.more = {{QStringLiteral("mapping"), mappingWord(mapping)},
                  {QStringLiteral("filtering"), filteringWord(seen)},
                  {QStringLiteral("local"), seen.local.toString()},
                  {QStringLiteral("tuples"), tuples}};
    const bool isSix = seen.local.address.protocol() == QAbstractSocket::IPv6Protocol;
    return {QStringLiteral("ports.nat"),
            natVerdict(mapping),
            {},
            isSix ? QStringLiteral("IPv6") : QStringLiteral("IPv4"),
            facts.toJson()};
}

} // namespace

NatMapping mappingOf(const NatObservation& seen)
{
    const QList<NatView> views = answeredViews(seen);
    const auto isOwn = [&](const NatView& view) { return *view.mapped == seen.local; };
    if (!views.isEmpty() && std::all_of(views.begin(), views.end(), isOwn))
        return NatMapping::None;
    const NatComparison found = comparisonOf(views);
    if (found.sameForServers && (found.byPort || found.byServer))
        return NatMapping::Unknown;
    if (found.byPort)
        return NatMapping::AddressAndPortDependent;
    if (found.byServer)
        return NatMapping::AddressDependent;
    return found.sameForServers && !found.addressesDiffer ? NatMapping::EndpointIndependent
                                                          : NatMapping::Unknown;
}

QList<NatObservation> natObservations(StunSearch& search, const LinkState& link, quint16 otherPort,
                                      const CheckContext& context)
{
    const QList<IpFamily> families{IpFamily::IPv4Protocol, IpFamily::IPv6Protocol};
    QList<std::optional<NatObservation>> seen(families.size());
    std::optional<NatObservation>* const slot = seen.data();
    inParallel(int(families.size()), int(families.size()), context.stop, [&](int i) {
        if (hasRoute(link, families.at(i)))
            slot[i] = observeFamily(search, families.at(i), otherPort, context);
    });
    QList<NatObservation> observations;
    for (const auto& one : seen)
        if (one && !answeredViews(*one).isEmpty())
            observations.append(*one);
    return observations;
}

QList<Finding> judgeNat(const PortsEvidence& evidence)
{
    QList<Finding> findings;
    for (const NatObservation& seen : evidence.nat)
        findings.append(natFinding(seen));
    return findings;
}

std::optional<Finding> judgeStunAlg(const PortsEvidence& evidence)
{
    NetworkFacts facts;
    QJsonArray rewritten;
    int both = 0;
    for (const StunAttempt& attempt : evidence.stun) {
        const StunExchange& exchange = attempt.exchange;
        if (!exchange.answered() || !exchange.mapped || !exchange.xorMapped)
            continue;
        ++both;
        if (*exchange.mapped != *exchange.xorMapped)
            rewritten.append(QJsonObject{{QStringLiteral("server"), exchange.server.toString()},
                                         {QStringLiteral("transport"), transportName(exchange.transport)},
                                         {QStringLiteral("mapped"), exchange.mapped->toString()},
                                         {QStringLiteral("xor_mapped"), exchange.xorMapped->toString()}});
    }
    if (both == 0)
        return std::nullopt;
    facts.more = {{QStringLiteral("compared"), both}, {QStringLiteral("rewritten"), rewritten}};
    return Finding{QStringLiteral("ports.stun-alg"),
                   rewritten.isEmpty() ? Verdict::Pass : Verdict::Warn,
                   {},
                   {},
                   facts.toJson()};
}

} // namespace precall
