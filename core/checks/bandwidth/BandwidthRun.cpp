#include "core/checks/bandwidth/BandwidthRun.h"

#include "core/base/Quantities.h"
#include "core/checks/bandwidth/TurnRestCredentials.h"
#include "core/net/bandwidth/BandwidthBudget.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace precall {

namespace {

struct BandwidthRunWords
{
    Q_DECLARE_TR_FUNCTIONS(BandwidthRunWords)
};

constexpr std::chrono::seconds meteredPatience{60};

bool isTurn(BandwidthSource source)
{
    return source == BandwidthSource::TurnUdp || source == BandwidthSource::TurnTcp ||
           source == BandwidthSource::TurnTls;
}

std::optional<BandwidthSource> sourceOver(Transport transport)
{
    switch (transport) {
    case Transport::Udp:
        return BandwidthSource::TurnUdp;
    case Transport::Tcp:
        return BandwidthSource::TurnTcp;
    case Transport::Tls:
        return BandwidthSource::TurnTls;
    case Transport::Dtls:
        break;
    }
    return std::nullopt;
}

bool answers(const std::optional<MeasuredRate>& rate)
{
    return rate && rate->answer != RateAnswer::Unknown;
}

bool isTooSlow(const std::optional<MeasuredRate>& rate)
{
    return rate && rate->answer == RateAnswer::TooSlow;
}

} // namespace

BandwidthRun::BandwidthRun(const CheckContext& context)
    : m_context(context),
      m_link(context.survey.link.value_or(context.net.interfaces.state())),
      m_web(context, m_link)
{
    m_evidence.streams = context.settings.streams(context.profile);
    m_evidence.plan = bandwidthPlan(context.profile, m_evidence.streams);
}

BandwidthEvidence BandwidthRun::run()
{
    if (!m_link.isOnline()) {
        m_evidence.why = QStringLiteral("no-link");
        return m_evidence;
    }
    const QList<BandwidthTarget> chosen = targets();
    if (chosen.isEmpty())
        return m_evidence;
    m_evidence.metered = m_context.machine.connection().metered;
    m_evidence.plan.gateOnly = m_evidence.metered.value_or(false) && !agreesToMore(chosen);
    for (const BandwidthTarget& target : chosen) {
        const BandwidthPlan left = open();
        if (m_context.stop.stop_requested())
            break;
        if ((left.upKbps <= 0 && left.downKbps <= 0) || !isWorthTrying(target))
            continue;
        if (const auto plan = affordable(target, left))
            measureBy(target, *plan);
        else
            m_evidence.budgetSpent = true;
    }
    return m_evidence;
}

/// The sources that can be asked, most telling first; sets `why` where there is none.
QList<BandwidthTarget> BandwidthRun::targets()
{
    QList<IceServer> servers;
    for (const IceServer& server : m_context.profile.servers)
        if (server.turn)
            servers.append(server);
    const BandwidthServers& offered = m_context.profile.bandwidth;
    const TurnCredentials credentials = credentialsFor(servers);
    QList<BandwidthTarget> all = turnTargets(servers, credentials);
    if (!offered.download.isEmpty() || !offered.upload.isEmpty()) {
        if (auto target = webTarget(BandwidthSource::Https,
                                    offered.download.isEmpty() ? offered.upload : offered.download)) {
            target->download = offered.download;
            target->upload = offered.upload;
            all.append(*target);
        }
    }
    const bool needsConsent = offered.ndt7.scheme() == QLatin1String("https");
    if (!offered.ndt7.isEmpty() && (!needsConsent || m_context.settings.publicSpeedTest)) {
        if (auto target = webTarget(BandwidthSource::Ndt7, offered.ndt7)) {
            target->ndt7 = offered.ndt7;
            all.append(*target);
        }
    }
    if (all.isEmpty())
        m_evidence.why = !m_evidence.credentialsFault.isEmpty()        ? QStringLiteral("credentials-failed")
                         : !servers.isEmpty() && credentials.isEmpty() ? QStringLiteral("no-credentials")
                         : !servers.isEmpty()                          ? QStringLiteral("not-reached")
                         : needsConsent                                ? QStringLiteral("no-consent")
                                                                       : QStringLiteral("no-source");
    return all;
}

/// Those of the run; else those that the profile's address hands out, which may name its own servers.
TurnCredentials BandwidthRun::credentialsFor(QList<IceServer>& servers)
{
    const QUrl& address = m_context.profile.bandwidth.turnCredentials;
    if (!m_context.settings.turn.isEmpty() || address.isEmpty())
        return m_context.settings.turn;
    const WebVisit visit = m_web.visitAnew(TargetRole::Named, address, mostTurnRestBytes);
    m_evidence.credentialsFault = QStringLiteral("unreachable");
    for (const WebExchange& exchange : visit.exchanges) {
        if (!exchange.answered() || !exchange.answer)
            continue;
        if (!exchange.tls || !exchange.tls->isTrusted()) {
            m_evidence.credentialsFault = QStringLiteral("untrusted");
            continue;
        }
        if (exchange.answer->status != 200) {
            m_evidence.credentialsFault = QStringLiteral("status %1").arg(exchange.answer->status);
            continue;
        }
        const Result<TurnRest> rest = readTurnRest(exchange.answer->body);
        if (!rest) {
            m_evidence.credentialsFault = rest.error().detail;
            continue;
        }
        m_evidence.credentialsFault.clear();
        if (!rest->servers.isEmpty())
            servers = rest->servers;
        return rest->credentials;
    }
    return {};
}

/// One for each transport: UDP, TCP, TLS.
QList<BandwidthTarget> BandwidthRun::turnTargets(const QList<IceServer>& servers,
                                                 const TurnCredentials& credentials)
{
    QList<BandwidthTarget> chosen;
    if (credentials.isEmpty())
        return chosen;
    for (const Transport transport : {Transport::Udp, Transport::Tcp, Transport::Tls}) {
        for (const IceServer& server : servers) {
            if (server.transport != transport)
                continue;
            const Route route = m_web.route(server.host, {transport, server.port});
            const QList<QHostAddress> addresses =
                route.isDirect() ? m_web.reachableAddresses(server.host) : QList{QHostAddress()};
            if (addresses.isEmpty())
                continue;
            BandwidthTarget target;
            target.source = *sourceOver(transport);
            target.turn = {transport, {addresses.first(), server.port}, server.host, route};
            target.credentials = credentials;
            target.route = route;
            chosen.append(target);
            break;
        }
    }
    return chosen;
}

std::optional<BandwidthTarget> BandwidthRun::webTarget(BandwidthSource source, const QUrl& url)
{
    QUrl page = url;
    page.setScheme(QStringLiteral("https"));
    const Route route = m_web.route(page);
    if (route.isDirect() && m_web.reachableAddresses(url.host()).isEmpty())
        return std::nullopt;
    BandwidthTarget target;
    target.source = source;
    target.route = route;
    return target;
}

/// A source after the first that worked is asked for what that left open; TCP after UDP that was too slow,
/// too, since it may be UDP alone that is held back.
bool BandwidthRun::isWorthTrying(const BandwidthTarget& target) const
{
    const auto worked =
        std::find_if(m_evidence.tries.begin(), m_evidence.tries.end(), [](const BandwidthTry& one) {
            return !one.measurement.error && (one.measurement.up || one.measurement.down);
        });
    if (worked == m_evidence.tries.end() || !isTurn(target.source))
        return true;
    const BandwidthMeasurement& first = worked->measurement;
    return first.source == BandwidthSource::TurnUdp && target.source != first.source &&
           (isTooSlow(first.up) || isTooSlow(first.down) || first.narrow) && m_evidence.tries.size() == 1;
}

BandwidthPlan BandwidthRun::open() const
{
    BandwidthPlan left = m_evidence.plan;
    for (const BandwidthTry& one : m_evidence.tries) {
        const bool udp = one.measurement.source == BandwidthSource::TurnUdp;
        const auto closes = [&](const std::optional<MeasuredRate>& rate) {
            return answers(rate) && !(udp && isTooSlow(rate) && m_evidence.tries.size() == 1);
        };
        if (closes(one.measurement.up))
            left.upKbps = 0;
        if (closes(one.measurement.down))
            left.downKbps = 0;
    }
    return left;
}

std::optional<BandwidthPlan> BandwidthRun::affordable(const BandwidthTarget& target, BandwidthPlan plan) const
{
    LineBytes left = runBudget(m_evidence.plan);
    for (const BandwidthTry& one : m_evidence.tries) {
        const LineBytes moved = mostMovedBy(one.measurement);
        left.up -= moved.up;
        left.down -= moved.down;
    }
    const auto fits = [&] {
        const LineBytes most = mostEachWay(target.source, plan);
        return most.up <= left.up && most.down <= left.down;
    };
    if (fits())
        return plan;
    plan.gateOnly = true;
    return fits() ? std::optional(plan) : std::nullopt;
}

void BandwidthRun::measureBy(const BandwidthTarget& target, const BandwidthPlan& plan)
{
    const QString name = isTurn(target.source) ? target.turn.name
                         : target.source == BandwidthSource::Https
                             ? (target.download.isEmpty() ? target.upload : target.download).host()
                             : target.ndt7.host();
    m_context.progress.report(
        m_evidence.tries.isEmpty() ? 0.1 : 0.5,
        BandwidthRunWords::tr("Measuring the connection through %1 (at most %2 each way)")
            .arg(name, sizeText(double(mostBytes(target.source, plan)))));
    BandwidthTry one;
    one.measurement = m_context.net.bandwidth.measure(
        target, plan, [&](const QList<RatePoint>& soFar) { m_context.progress.live(liveJson(plan, soFar)); },
        m_context.stop);
    one.endpoint = target.turn.endpoint;
    one.route = target.route.toString();
    m_evidence.tries.append(one);
}

/// Asked of whoever is there; nobody agrees to nothing. No more than all sources together is moved, nor than a run may.
bool BandwidthRun::agreesToMore(const QList<BandwidthTarget>& chosen)
{
    const LineBytes budget = runBudget(m_evidence.plan);
    const qint64 all = std::accumulate(chosen.begin(), chosen.end(), qint64(0),
                                        [this](qint64 sum, const BandwidthTarget& target) {
                                            return sum + mostBytes(target.source, m_evidence.plan);
                                        });
    const qint64 most = std::min(all, std::max(budget.up, budget.down));
    const Question question{
        QStringLiteral("bandwidth.metered"), [most]() -> QuestionWords {
            return {
                BandwidthRunWords::tr("This connection is marked as metered: data may cost money. Measure "
                                      "fully all the same (at most %1 each way)?")
                    .arg(sizeText(double(most))),
                {BandwidthRunWords::tr("Measure fully"), BandwidthRunWords::tr("Only briefly")}};
        }};
    return m_context.user.ask(question, QDeadlineTimer(meteredPatience), m_context.stop) == 0;
}

} // namespace precall
