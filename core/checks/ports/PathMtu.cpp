#include "core/checks/ports/PathMtu.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace precall {

namespace {

struct PathMtu
{
    Q_DECLARE_TR_FUNCTIONS(PathMtu)
};

bool isFull(const SegmentTrial& trial)
{
    return trial.size == SegmentSize::Full;
}

bool smallPasses(const QList<SegmentTrial>& trials)
{
    return std::any_of(trials.begin(), trials.end(),
                       [](const SegmentTrial& trial) { return !isFull(trial) && trial.answered(); });
}

bool canBeSmall(const QList<SegmentTrial>& trials)
{
    return std::none_of(trials.begin(), trials.end(), [](const SegmentTrial& trial) {
        return !isFull(trial) && trial.error && trial.error->kind == ErrorKind::Unsupported;
    });
}

template<class Predicate>
bool anyExchangeWith(const QHostAddress& address, const PortsEvidence& evidence, Predicate fits)
{
    return std::any_of(evidence.web.begin(), evidence.web.end(), [&](const WebVisit& visit) {
        return std::any_of(visit.exchanges.begin(), visit.exchanges.end(), [&](const WebExchange& exchange) {
            return exchange.address == address && fits(exchange);
        });
    });
}

bool passedOverTls(const WebExchange& exchange)
{
    return exchange.tls && exchange.answered();
}

/// A filter that reads names can miss one that is split over segments.
bool isRefusedByItsName(const WebExchange& exchange)
{
    return exchange.otherName && exchange.otherName->accepted;
}

/// Full-size segments stalled twice, and small ones passed in between.
bool isBlackHole(const PortsEvidence& evidence)
{
    const QList<SegmentTrial>& trials = evidence.segments;
    const auto stalls = std::count_if(trials.begin(), trials.end(), [](const SegmentTrial& trial) {
        return isFull(trial) && trial.stalled();
    });
    if (stalls < 2)
        return false;
    const SegmentTrial& first = trials.first();
    if (anyExchangeWith(first.server.address, evidence, isRefusedByItsName))
        return false;
    return canBeSmall(trials)
               ? smallPasses(trials)
               : first.unacknowledged > 0 && anyExchangeWith(first.server.address, evidence, passedOverTls);
}

/// What the contract asks of a network finding. No target: nobody looked who answered, so that it proves
/// nothing else.
QJsonObject factsOfTrial(const SegmentTrial& trial)
{
    return {{QStringLiteral("route"), QStringLiteral("direct")},
            {QStringLiteral("address"), trial.server.address.toString()},
            {QStringLiteral("port"), trial.server.port},
            {QStringLiteral("ms"), trial.ms},
            {QStringLiteral("error"), trial.error ? errorWord(trial.error->kind) : QString()},
            {QStringLiteral("attempts"), 1},
            {QStringLiteral("segment"), trial.segment},
            {QStringLiteral("unacknowledged"), trial.unacknowledged}};
}

/// Those that live on secure connections.
QStringList rowsOverTls(const RequirementsProfile& profile)
{
    QStringList ids;
    for (const Requirement& row : profile.requirementsOf(QStringLiteral("ports")))
        if (row.probe == QLatin1String("https") || row.probe == QLatin1String("websocket"))
            ids.append(row.id);
    return ids;
}

} // namespace

QList<SegmentTrial> segmentTrials(const QUrl& url, WebSurvey& web, const CheckContext& context)
{
    const QList<QHostAddress> addresses = web.reachableAddresses(url.host());
    if (addresses.isEmpty())
        return {};
    QList<SegmentTrial> trials;
    const auto attempt = [&](SegmentSize size) {
        trials.append(context.net.segments.exchange(url, addresses.first(), size, context.stop));
    };
    attempt(SegmentSize::Full);
    if (!trials.first().stalled())
        return trials;
    attempt(SegmentSize::Small);
    if (smallPasses(trials) || !canBeSmall(trials))
        attempt(SegmentSize::Full);
    return trials;
}

std::optional<Finding> judgePathMtu(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    if (evidence.segments.isEmpty())
        return std::nullopt;
    const SegmentTrial& first = evidence.segments.first();
    const bool isHole = isBlackHole(evidence);
    if (!first.answered() && !isHole)
        return std::nullopt;
    NetworkFacts facts;
    facts.more = factsOfTrial(first);
    if (isHole)
        facts.closes = rowsOverTls(profile);
    return Finding{QStringLiteral("ports.path-mtu"),
                   isHole ? Verdict::Fail : Verdict::Pass,
                   {},
                   evidence.segmentUrl.host(),
                   facts.toJson()};
}

Wording describePathMtu(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {PathMtu::tr("Large packets get through: %1 answered.").arg(finding.subject), {}};
    return {PathMtu::tr("Large packets get lost on the way to %1, small ones arrive.").arg(finding.subject),
            {}};
}

} // namespace precall
