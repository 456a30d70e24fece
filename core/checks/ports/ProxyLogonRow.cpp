#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ProxyAnswer.h"
#include "core/checks/ports/PortsJudgement.h"
#include "core/checks/ports/ProxyRows.h"
#include "core/net/proxy/AuthChallenge.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

const QLatin1String passwordKey("password_request");
/// As many as a diagnosis lists.
constexpr qsizetype mostTold = 1000;

/// One thing that was asked for through a proxy which wanted a logon first, with its last answer.
using LogonRequest = QPair<NetworkTarget, ProxyReply>;

bool wantedLogon(const Boxed<ProxyReply>& reply)
{
    return reply && (reply->logon || asksForLogon(*reply));
}

/// A bare address stands for the range of the profile that it is of.
void putRange(NetworkTarget& target, const QUrl& url, const RequirementsProfile& profile)
{
    const QHostAddress address(url.host());
    for (const Requirement& row : profile.requirements) {
        const auto* range = std::get_if<probeValues::Range>(&row.values);
        if (address.isNull() || !range || !range->range.contains(address))
            continue;
        target.role = TargetRole::Sampled;
        target.address = address;
        target.range = range->range.toString();
    }
}

/// Of what the profile lists: pages and addresses. Control hosts are nobody's to exempt.
QList<LogonRequest> logonRequests(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<LogonRequest> requests;
    for (const WebVisit& visit : evidence.web + evidence.listed) {
        QList<NetworkTarget> targets = targetsOf(visit, evidence.names, evidence.link, profile);
        if (visit.role == TargetRole::Control || targets.isEmpty())
            continue;
        putRange(targets.first(), visit.url, profile);
        for (const WebExchange& exchange : visit.exchanges)
            if (wantedLogon(exchange.proxy))
                requests.append({targets.first(), *exchange.proxy});
    }
    for (const StunAttempt& attempt : evidence.stun + evidence.nonWeb)
        if (attempt.role != TargetRole::Control && wantedLogon(attempt.exchange.proxy))
            requests.append({targetOf(attempt), *attempt.exchange.proxy});
    return requests;
}

void putChallenges(NetworkFacts& facts, const QList<QByteArray>& values)
{
    QJsonArray headers;
    QStringList schemes, realms;
    for (const QByteArray& value : values)
        if (const QString text = challengeText(value); !headers.contains(text))
            headers.append(text);
    for (const AuthChallenge& challenge : parseChallenges(values)) {
        if (!schemes.contains(challenge.scheme))
            schemes.append(challenge.scheme);
        if (!challenge.realm.isEmpty() && !realms.contains(challenge.realm))
            realms.append(challenge.realm);
    }
    facts.more.insert(QStringLiteral("schemes"), QJsonArray::fromStringList(schemes));
    facts.more.insert(QStringLiteral("realm"), realms.join(QStringLiteral(", ")));
    facts.more.insert(QStringLiteral("header"), headers);
}

/// The proxy that takes a name and a password and has not got any that it accepts, and for which realm.
void putPasswordRequest(NetworkFacts& facts, const QList<LogonRequest>& requests)
{
    for (const auto& [target, reply] : requests) {
        const QList<AuthChallenge> challenges = parseChallenges(challengesOf(reply));
        const auto basic = std::find_if(challenges.begin(), challenges.end(), isBasic);
        if (basic == challenges.end() || !asksForLogon(reply))
            continue;
        facts.more.insert(passwordKey, QJsonObject{{QStringLiteral("proxy"), target.route},
                                                   {QStringLiteral("realm"), basic->realm}});
        return;
    }
}

/// What came of logging on: of the first try that failed, else of any.
void putLogon(NetworkFacts& facts, const QList<LogonRequest>& requests)
{
    std::optional<ProxyLogonTry> shown;
    for (const auto& [target, reply] : requests)
        if (reply.logon && (!shown || (!shown->error && reply.logon->error)))
            shown = reply.logon;
    if (!shown)
        return;
    const Error error = shown->error.value_or(Error());
    facts.more.insert(QStringLiteral("logon"),
                      QJsonObject{{QStringLiteral("scheme"), shown->scheme},
                                  {QStringLiteral("error"), shown->error ? errorWord(error.kind) : QString()},
                                  {QStringLiteral("detail"), error.detail},
                                  {QStringLiteral("legs"), shown->legs}});
}

/// The platform's own pages and what was asked beside them, else the other listed pages whose proxy is there:
/// one that is not asks nobody for anything.
QList<WebVisit> visitsByProxy(const PortsEvidence& evidence)
{
    QList<WebVisit> visits = evidence.web;
    visits.removeIf([](const WebVisit& visit) { return visit.route.isDirect(); });
    if (std::any_of(visits.begin(), visits.end(),
                    [](const WebVisit& visit) { return visit.role == TargetRole::Named; }))
        return visits;
    visits = evidence.listed;
    visits.removeIf([](const WebVisit& visit) { return visit.route.address.isNull(); });
    visits.resize(std::min(visits.size(), mostTold));
    return visits;
}

QList<NetworkTarget> targetsByProxy(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets;
    for (const WebVisit& visit : visitsByProxy(evidence))
        targets += targetsOf(visit, evidence.names, evidence.link, profile);
    return targets;
}

/// Nobody asked for a logon.
Verdict verdictWithoutLogon(NetworkFacts& facts, const PortsEvidence& evidence)
{
    if (!evidence.link.isOnline()) {
        facts.notReached = QStringLiteral("link");
        return Verdict::Unknown;
    }
    if (facts.targets.isEmpty() && settingsAreUnknown(evidence.proxies)) {
        facts.reason = QStringLiteral("settings-unknown");
        return Verdict::Unknown;
    }
    if (visitsByProxy(evidence).isEmpty()) {
        facts.reason = QStringLiteral("no-proxy");
        return Verdict::Pass;
    }
    const bool answered =
        std::any_of(facts.targets.begin(), facts.targets.end(), [](const NetworkTarget& target) {
            return target.isProxied() && !target.proxyLine.isEmpty();
        });
    const bool passed = std::any_of(facts.targets.begin(), facts.targets.end(),
                                    [](const NetworkTarget& target) { return target.passed(); });
    if (answered || passed)
        return Verdict::Pass;
    if (!putProxyInTheWay(facts))
        facts.reason = QStringLiteral("proxy-failed");
    return Verdict::Unknown;
}

} // namespace

std::optional<PasswordRequest> passwordRequestIn(const QList<Finding>& findings)
{
    for (const Finding& finding : findings) {
        const QJsonObject asked = finding.facts.value(passwordKey).toObject();
        if (finding.code == QLatin1String("ports.proxy-logon") && !asked.isEmpty())
            return PasswordRequest{asked.value(QLatin1String("proxy")).toString(),
                                   asked.value(QLatin1String("realm")).toString()};
    }
    return std::nullopt;
}

Finding judgeProxyLogon(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile)
{
    NetworkFacts facts;
    Verdict verdict = Verdict::Pass;
    const auto requests = logonRequests(evidence, profile);
    QList<QByteArray> values;
    bool basicAlone = false;
    bool isLetIn = true;
    for (const auto& [target, reply] : requests) {
        facts.targets.append(target);
        const QList<QByteArray> own = challengesOf(reply);
        values += own;
        basicAlone = basicAlone || offersOnlyBasic(parseChallenges(own));
        isLetIn = isLetIn && !asksForLogon(reply);
    }
    if (requests.isEmpty()) {
        facts.targets = targetsByProxy(evidence, profile);
        verdict = verdictWithoutLogon(facts, evidence);
    } else {
        verdict = basicAlone ? Verdict::Fail : Verdict::Warn;
        facts.reason = isLetIn ? QStringLiteral("logged-on") : QStringLiteral("proxy-logon");
        putChallenges(facts, values);
        putLogon(facts, requests);
        putPasswordRequest(facts, requests);
    }
    const QStringList named = namedProxies(evidence.proxies);
    return {QStringLiteral("ports.proxy-logon"), verdict, requirement.id,
            named.isEmpty() ? Route().toString() : named.join(QStringLiteral(", ")), facts.toJson()};
}

} // namespace precall
