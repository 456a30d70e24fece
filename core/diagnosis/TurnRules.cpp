#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct TurnRules
{
    Q_DECLARE_TR_FUNCTIONS(TurnRules)
};

/// ------ fw.non-web-443: HTTPS passes, what is no web traffic is cut on the same port

bool isHttps(const NetworkTarget& target)
{
    return target.url.startsWith(QLatin1String("https:"));
}

/// The connection was made, and ended or fell silent before an answer came.
bool isCut(const NetworkTarget& target)
{
    return target.failed() && target.connected() &&
           (target.error == ErrorKind::Reset || target.error == ErrorKind::Closed || target.silent());
}

std::optional<Diagnosis> nonWebCut(const OpenFindings& findings)
{
    const auto passes = [](const NetworkTarget& target) { return isHttps(target) && target.passed(); };
    if (!anyTarget(findings, passes))
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.code == QLatin1String("ports.non-web-443") && finding.verdict == Verdict::Fail &&
               std::any_of(targets.begin(), targets.end(), isCut);
    });
    return explaining(QStringLiteral("fw.non-web-443"), claimed,
                      listing(targetsOf(findings, claimed, isCut)));
}

/// How it ended, and what had come back until then.
QString endOf(const NetworkTarget& target)
{
    return QStringLiteral("%1, %2").arg(rawError(target),
                                        target.received.isEmpty() ? QStringLiteral("0 B") : target.received);
}

DiagnosisWording describeNonWeb(const Diagnosis& diagnosis)
{
    const QList<NetworkTarget> cut = NetworkFacts::fromJson(diagnosis.facts).targets;
    const bool anyEncrypted = std::any_of(cut.begin(), cut.end(), [](const NetworkTarget& target) {
        return target.transport == Transport::Tls;
    });
    const QString hosts = shortList(hostsOf(diagnosis));
    return {
        anyEncrypted
            ? TurnRules::tr(
                  "The network lets only web pages through on port 443 and cuts everything else: %1.")
                  .arg(hosts)
            : TurnRules::tr("The network lets only encrypted connections through on port 443 and cuts "
                            "everything else: %1.")
                  .arg(hosts),
        TurnRules::tr("Meetings that must use this port as their last way out fail. Show this report to "
                      "whoever runs your network (helpdesk or administrator)."),
        TurnRules::tr("HTTPS passes on TCP port 443; STUN/TURN on the same port is cut after the connection "
                      "was made. Turn off protocol enforcement (\"HTTP only\", \"SSL only\", application "
                      "control) for:\n%1")
            .arg(targetLines(diagnosis, endOf))};
}

/// ------ turn.rejected: the server was reached and refuses

std::optional<Diagnosis> turnRejected(const OpenFindings& findings)
{
    const auto isRefusal = [](const Finding& finding) {
        return finding.code == QLatin1String("ports.turn") && finding.verdict == Verdict::Fail &&
               finding.facts.value(QLatin1String("code")).toInt() != 0;
    };
    const QList<int> claimed = findings.open(isRefusal);
    if (claimed.isEmpty())
        return std::nullopt;
    const QJsonObject& first = findings.all.at(claimed.first()).facts;
    QJsonObject facts =
        listing(targetsOf(findings, claimed, [](const NetworkTarget& target) { return target.failed(); }));
    facts.insert(QStringLiteral("error"), first.value(QLatin1String("code")));
    facts.insert(QStringLiteral("step"), first.value(QLatin1String("step")));
    return explaining(QStringLiteral("turn.rejected"), claimed, facts);
}

/// RFC 8489 section 14.8, RFC 8656 section 19.
QString meaning(int code)
{
    switch (code) {
    case 401:
        return TurnRules::tr("the user name or the password is wrong, or has expired");
    case 403:
        return TurnRules::tr("it is not allowed there");
    case 437:
        return TurnRules::tr("it knows nothing of the connection any more");
    case 438:
        return TurnRules::tr("the logon took too long");
    case 441:
        return TurnRules::tr("another user name is expected");
    case 442:
        return TurnRules::tr("it does not relay in this way");
    case 486:
        return TurnRules::tr("too many connections are open with this user name");
    case 508:
        return TurnRules::tr("it has no room left");
    default:
        return TurnRules::tr("it gives no reason that is known here");
    }
}

DiagnosisWording describeTurnRejected(const Diagnosis& diagnosis)
{
    const int code = diagnosis.facts.value(QLatin1String("error")).toInt();
    return {
        TurnRules::tr("The relay server was reached and refuses: %1 (%2). Your network is not the cause.")
            .arg(meaning(code))
            .arg(code),
        TurnRules::tr("Check the user name and the password for the relay server, and try again. If they are "
                      "right, tell the support of the meeting service the number in brackets."),
        TurnRules::tr("TURN error %1 at the step \"%2\". Nothing needs to be opened in the firewall:\n%3")
            .arg(code)
            .arg(diagnosis.facts.value(QLatin1String("step")).toString(), targetLines(diagnosis))};
}

} // namespace

QList<Rule> nonWebRules()
{
    return {{QStringLiteral("fw.non-web-443"), nonWebCut, describeNonWeb}};
}

QList<Rule> turnRules()
{
    return {{QStringLiteral("turn.rejected"), turnRejected, describeTurnRejected}};
}

} // namespace precall
