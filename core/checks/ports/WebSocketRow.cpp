#include "core/checks/ports/WebSocketRow.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ShownUrl.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

using End = WebSocketWatch::End;

constexpr int switchingProtocols = 101;

/// What one attempt shows, and why.
struct TrialVerdict
{
    TargetOutcome outcome = TargetOutcome::Unproven;
    const char* reason = "";
};

/// Somebody on the way reads along, so that the goodbye of the "server" may be theirs.
bool isReadOnTheWay(const WebSocketOpening& opening)
{
    return !opening.exchange.tls || opening.exchange.tls->trust != Trust::Public;
}

TrialVerdict endedBy(const WebSocketOpening& opening, bool serverSaidGoodbye, const char* reason)
{
    if (serverSaidGoodbye && !isReadOnTheWay(opening))
        return {TargetOutcome::Unproven, "server-closed"};
    return {TargetOutcome::Failed, reason};
}

TrialVerdict watchVerdict(const WebSocketAttempt& attempt)
{
    if (!attempt.idle || attempt.idle->end == End::Stopped)
        return {TargetOutcome::Unproven, "not-watched"};
    if (attempt.idle->end == End::Open)
        return {TargetOutcome::Passed, ""};
    const bool twinLives = attempt.twin && attempt.twin->end == End::Open;
    return endedBy(attempt.opening, attempt.idle->end == End::Closed, twinLives ? "idle-cut" : "cut");
}

TrialVerdict openVerdict(const WebSocketAttempt& attempt)
{
    const WebSocketOpening& opening = attempt.opening;
    const bool fellSilent = opening.error && opening.error->kind == ErrorKind::TimedOut;
    switch (opening.reached) {
    case WebSocketStep::Upgrade:
        if (opening.exchange.answer->status == switchingProtocols)
            return {TargetOutcome::Failed, "wrong-accept"};
        return attempt.endpoint.declared ? TrialVerdict{TargetOutcome::Failed, "no-upgrade"}
                                         : TrialVerdict{TargetOutcome::Unproven, "not-declared"};
    case WebSocketStep::Pong:
        return endedBy(opening, opening.toldGoodbye, fellSilent ? "no-pong" : "cut");
    case WebSocketStep::Echo:
        return endedBy(opening, opening.toldGoodbye, fellSilent ? "no-echo" : "cut");
    case WebSocketStep::Done:
        return watchVerdict(attempt);
    }
    Q_UNREACHABLE();
}

TrialVerdict trialVerdict(const WebSocketAttempt& attempt, const RequirementsProfile& profile)
{
    const WebExchange& exchange = attempt.opening.exchange;
    if (exchange.reached == Stage::Proxy)
        return {exchange.route.address.isNull() ? TargetOutcome::NotReached
                                                : genuineness(exchange, profile).outcome,
                ""};
    if (!exchange.answered()) {
        const bool wasAsked = exchange.reached == Stage::FirstByte;
        return wasAsked && !attempt.endpoint.declared ? TrialVerdict{TargetOutcome::Unproven, "no-answer"}
                                                      : TrialVerdict{TargetOutcome::Failed, ""};
    }
    if (genuineness(exchange, profile).outcome == TargetOutcome::Failed)
        return {TargetOutcome::Failed, ""};
    return openVerdict(attempt);
}

/// Header fields that tell who answered and how; never a cookie.
QJsonArray answerLines(const HttpAnswer& answer)
{
    static const QList<QByteArray> shown{"upgrade",
                                         "connection",
                                         "server",
                                         "via",
                                         "content-type",
                                         "sec-websocket-accept",
                                         "sec-websocket-version",
                                         "sec-websocket-extensions",
                                         "sec-websocket-protocol"};
    constexpr qsizetype longestLine = 200;
    constexpr qsizetype mostLines = 20;
    QJsonArray lines{
        QStringLiteral("HTTP %1 %2").arg(answer.status).arg(answer.reason).trimmed().left(longestLine)};
    for (const auto& [name, value] : answer.headers)
        if (shown.contains(name.toLower()) && lines.size() < mostLines)
            lines.append(QString::fromUtf8(name + ": " + value).left(longestLine));
    return lines;
}

QJsonObject watchJson(const WebSocketWatch& watch)
{
    return {{QStringLiteral("end"), watchEndWord(watch.end)},
            {QStringLiteral("error"), watch.error ? errorWord(watch.error->kind) : QString()},
            {QStringLiteral("detail"), watch.error ? watch.error->detail : QString()},
            {QStringLiteral("ms"), watch.ms}};
}

/// What only this finding has: how far the decisive WebSocket came, and how its watch went.
QJsonObject moreFacts(const WebSocketAttempt& attempt)
{
    QJsonObject more{{QStringLiteral("step"), webSocketStepWord(attempt.opening.reached)},
                     {QStringLiteral("declared"), attempt.endpoint.declared}};
    if (attempt.opening.exchange.answer)
        more.insert(QStringLiteral("answer"), answerLines(*attempt.opening.exchange.answer));
    if (attempt.idle) {
        more.insert(QStringLiteral("idle"), watchEndWord(attempt.idle->end));
        more.insert(QStringLiteral("idle_ms"), attempt.idle->ms);
    }
    if (attempt.twin)
        more.insert(QStringLiteral("twin"), watchEndWord(attempt.twin->end));
    return more;
}

/// One endpoint of the row: what its addresses came to.
struct EndpointJudgement
{
    QList<NetworkTarget> targets;
    TargetOutcome outcome = TargetOutcome::NotReached; ///< the best of Passed, Failed, Unproven
    QString reason;
    bool weighs = false; ///< a failure of it is one of the row: declared, or it opened to begin with
    QJsonObject more;
};

void take(EndpointJudgement& endpoint, const WebSocketAttempt& attempt, const NetworkTarget& target,
          const char* reason)
{
    static const QList order{TargetOutcome::Passed, TargetOutcome::Failed, TargetOutcome::Unproven,
                             TargetOutcome::NotReached};
    const auto& answer = attempt.opening.exchange.answer;
    endpoint.weighs =
        endpoint.weighs || attempt.endpoint.declared || (answer && answer->status == switchingProtocols);
    if (order.indexOf(target.outcome) >= order.indexOf(endpoint.outcome))
        return;
    endpoint.outcome = target.outcome;
    endpoint.reason = *reason ? QLatin1String(reason) : target.reason;
    endpoint.more = moreFacts(attempt);
}

void putTrial(NetworkTarget& target, const WebSocketAttempt& attempt, TargetOutcome outcome)
{
    const WebSocketOpening& opening = attempt.opening;
    target.outcome = outcome;
    if (outcome == TargetOutcome::Failed && opening.exchange.answered())
        target.stage = Stage::FirstByte;
    const std::optional<Error>& error = attempt.idle ? attempt.idle->error : opening.error;
    if (error && outcome != TargetOutcome::Passed) {
        target.error = error->kind;
        target.detail = error->detail;
    }
}

EndpointJudgement judgeEndpoint(const probeValues::WebSocketEndpoint& endpoint, const PortsEvidence& evidence,
                                const RequirementsProfile& profile)
{
    WebVisit visit{TargetRole::Named, endpoint.url, {}};
    QList<WebSocketAttempt> attempts;
    for (const WebSocketAttempt& attempt : evidence.webSockets)
        if (attempt.endpoint == endpoint) {
            attempts.append(attempt);
            visit.exchanges.append(attempt.opening.exchange);
        }
    EndpointJudgement judged;
    judged.targets = targetsOf(visit, evidence.names, evidence.link, profile);
    for (int i = 0; i < attempts.size(); ++i) {
        const TrialVerdict verdict = trialVerdict(attempts.at(i), profile);
        putTrial(judged.targets[i], attempts.at(i), verdict.outcome);
        take(judged, attempts.at(i), judged.targets.at(i), verdict.reason);
    }
    return judged;
}

/// The endpoint that decides the row, and the row's verdict; none where nobody was reached.
std::pair<const EndpointJudgement*, Verdict> decide(const QList<EndpointJudgement>& endpoints)
{
    const auto find = [&](TargetOutcome outcome, bool mustWeigh) -> const EndpointJudgement* {
        const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const auto& endpoint) {
            return endpoint.outcome == outcome && (endpoint.weighs || !mustWeigh);
        });
        return found == endpoints.end() ? nullptr : &*found;
    };
    if (const auto* broken = find(TargetOutcome::Failed, true))
        return {broken, Verdict::Fail};
    if (const auto* passed = find(TargetOutcome::Passed, false))
        return {passed, Verdict::Pass};
    if (const auto* unproven = find(TargetOutcome::Unproven, false))
        return {unproven, Verdict::Unknown};
    const auto* failed = find(TargetOutcome::Failed, false);
    return {failed, failed ? Verdict::Fail : Verdict::Unknown};
}

bool allWithoutRoute(const QList<NetworkTarget>& targets)
{
    return !targets.isEmpty() && std::all_of(targets.begin(), targets.end(), [](const NetworkTarget& target) {
        return target.reason == QLatin1String("no-route");
    });
}

Verdict judgeEndpoints(const QList<EndpointJudgement>& endpoints, const PortsEvidence& evidence,
                       NetworkFacts& facts)
{
    const auto [decisive, verdict] = decide(endpoints);
    if (decisive) {
        facts.reason = decisive->reason;
        facts.more = decisive->more;
        facts.targets = decisive->targets;
    }
    for (const EndpointJudgement& endpoint : endpoints)
        if (&endpoint != decisive)
            facts.targets += endpoint.targets;
    if (!decisive && putProxyInTheWay(facts))
        return verdict;
    if (!decisive && allWithoutRoute(facts.targets))
        facts.reason = QStringLiteral("no-route");
    else if (!decisive)
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return verdict;
}

} // namespace

Finding judgeWebSocket(const Requirement& requirement, const PortsEvidence& evidence,
                       const RequirementsProfile& profile)
{
    const auto& endpoints = std::get<probeValues::WebSockets>(requirement.values).endpoints;
    NetworkFacts facts;
    Verdict verdict = Verdict::Unknown;
    QList<EndpointJudgement> judged;
    for (const probeValues::WebSocketEndpoint& endpoint : endpoints)
        judged.append(judgeEndpoint(endpoint, evidence, profile));
    if (evidence.link.isOnline())
        verdict = judgeEndpoints(judged, evidence, facts);
    else
        facts.notReached = QStringLiteral("link");
    return {QStringLiteral("ports.websocket"), verdict, requirement.id,
            facts.targets.isEmpty() ? shownUrl(endpoints.first().url) : facts.targets.first().url,
            facts.toJson()};
}

QJsonObject evidenceJson(const WebSocketAttempt& attempt)
{
    QJsonObject object = evidenceJson(attempt.opening.exchange);
    object.insert(QStringLiteral("web_socket"), moreFacts(attempt));
    if (attempt.opening.error)
        object.insert(QStringLiteral("web_socket_error"), attempt.opening.error->detail);
    if (attempt.idle)
        object.insert(QStringLiteral("idle"), watchJson(*attempt.idle));
    if (attempt.twin)
        object.insert(QStringLiteral("twin"), watchJson(*attempt.twin));
    return object;
}

} // namespace precall
