#include "core/checks/network/NetworkWording.h"
#include "core/checks/ports/WebSocketRow.h"

#include <QCoreApplication>

#include <cmath>

namespace precall {

namespace {

struct WebSocketWording
{
    Q_DECLARE_TR_FUNCTIONS(WebSocketWording)
};

int seconds(const NetworkFacts& facts)
{
    return int(std::lround(facts.more.value(QLatin1String("idle_ms")).toInt() / 1000.0));
}

/// The address that the verdict is about: the first that failed where the row does, else that proved nothing.
NetworkTarget targetOfVerdict(const Finding& finding, const NetworkFacts& facts)
{
    const TargetOutcome telling =
        finding.verdict == Verdict::Fail ? TargetOutcome::Failed : TargetOutcome::Unproven;
    if (finding.verdict == Verdict::Fail || finding.verdict == Verdict::Unknown)
        for (const NetworkTarget& target : facts.targets)
            if (target.outcome == telling)
                return target;
    return facts.decisive() ? *facts.decisive() : NetworkTarget{};
}

QString whatWentWrong(const NetworkFacts& facts, const NetworkTarget& target)
{
    if (facts.reason == QLatin1String("no-upgrade"))
        return WebSocketWording::tr("a web page came in answer (HTTP %1)").arg(target.status);
    if (facts.reason == QLatin1String("wrong-accept"))
        return WebSocketWording::tr("the answer does not belong to the question");
    if (facts.reason == QLatin1String("no-pong") || facts.reason == QLatin1String("no-echo"))
        return WebSocketWording::tr("it opened, and then nothing came through");
    if (facts.reason == QLatin1String("cut"))
        return WebSocketWording::tr("it opened, and then the connection was cut");
    if (facts.reason == QLatin1String("idle-cut"))
        return WebSocketWording::tr("left unused for %1 s it was dead, while one in use went on")
            .arg(seconds(facts));
    const QString reason = reasonSentence(target);
    return reason.isEmpty() ? errorSentence(target) : reason;
}

QString whyNotTold(const NetworkFacts& facts)
{
    if (facts.reason == QLatin1String("not-declared"))
        return WebSocketWording::tr(
            "it is not known whether there is a WebSocket at this address, and a web page "
            "answered. Allow it anyway");
    if (facts.reason == QLatin1String("server-closed"))
        return WebSocketWording::tr("it opened, and the server itself ended it");
    if (facts.reason == QLatin1String("not-watched"))
        return WebSocketWording::tr("it opened, and whether it stays open unused was not watched");
    return WebSocketWording::tr("the server gave no answer to this request");
}

} // namespace

Wording describeWebSocket(const Finding& finding, const NetworkFacts& facts)
{
    const NetworkTarget target = targetOfVerdict(finding, facts);
    const QString host = facts.decisive() ? hostText(target) : finding.subject;
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {
            WebSocketWording::tr("Secure WebSockets: %1 answered, and the line stayed open unused for %2 s.")
                .arg(host)
                .arg(seconds(facts)),
            {}};
    case Verdict::Fail:
        return {
            WebSocketWording::tr("Secure WebSockets: %1 failed: %2.").arg(host, whatWentWrong(facts, target)),
            WebSocketWording::tr("Show this report to whoever runs your network.")};
    case Verdict::Unknown:
        break;
    }
    const QString notReached = notReachedSentence(facts);
    if (!notReached.isEmpty())
        return {WebSocketWording::tr("Secure WebSockets: %1").arg(notReached), {}};
    return {WebSocketWording::tr("Secure WebSockets: %1 could not be told: %2.").arg(host, whyNotTold(facts)),
            {}};
}

} // namespace precall
