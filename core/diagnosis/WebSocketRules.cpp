#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <cmath>

namespace precall {

namespace {

struct WebSocketRules
{
    Q_DECLARE_TR_FUNCTIONS(WebSocketRules)
};

/// ------ fw.idle-cut: unused it dies, while a used twin beside it lives on, and no proxy is in the way

bool isDirect(const NetworkTarget& target)
{
    return target.route == QLatin1String("direct");
}

bool diedUnused(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    return finding.code == QLatin1String("ports.websocket") && finding.verdict == Verdict::Fail &&
           facts.reason == QLatin1String("idle-cut") && facts.decisive() && isDirect(*facts.decisive());
}

std::optional<Diagnosis> idleCut(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open(diedUnused);
    if (claimed.isEmpty())
        return std::nullopt;
    QJsonObject facts =
        listing(targetsOf(findings, claimed, [](const NetworkTarget& target) { return target.failed(); }));
    const double ms = findings.all.at(claimed.first()).facts.value(QLatin1String("idle_ms")).toDouble();
    facts.insert(QStringLiteral("seconds"), std::round(ms / 100) / 10);
    return explaining(QStringLiteral("fw.idle-cut"), claimed, facts);
}

DiagnosisWording describeIdleCut(const Diagnosis& diagnosis)
{
    const QString seconds = QString::number(diagnosis.facts.value(QLatin1String("seconds")).toDouble());
    return {
        WebSocketRules::tr("The network drops connections that are not used for a while (%1 s).")
            .arg(seconds),
        WebSocketRules::tr(
            "Meetings may end without warning while nobody does anything. Show this report to whoever runs "
            "your network (helpdesk or administrator)."),
        WebSocketRules::tr(
            "A WebSocket that was left unused was dead after %1 s; one beside it that was used "
            "lived on. Raise the time after which the firewall or NAT gives up idle TCP "
            "connections (RFC 5382: not less than 2 hours and 4 minutes) for:\n%2")
            .arg(seconds, targetLines(diagnosis))};
}

} // namespace

QList<Rule> webSocketRules()
{
    return {{QStringLiteral("fw.idle-cut"), idleCut, describeIdleCut}};
}

} // namespace precall
