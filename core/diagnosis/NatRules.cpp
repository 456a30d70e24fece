#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct NatRules
{
    Q_DECLARE_TR_FUNCTIONS(NatRules)
};

constexpr int mostTuples = 20;

/// The objects under `key` of all claimed findings, as one list.
QJsonArray gathered(const OpenFindings& findings, const QList<int>& claimed, const QString& key)
{
    QJsonArray all;
    for (const int index : claimed)
        for (const auto& one : findings.all.at(index).facts.value(key).toArray())
            all.append(one);
    return all;
}

QString member(const QJsonValue& object, const char* key)
{
    return object.toObject().value(QLatin1String(key)).toString();
}

/// One line for each server: who saw what.
QString tupleLines(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const auto& tuple : diagnosis.facts.value(QLatin1String("tuples")).toArray())
        if (lines.size() < mostTuples)
            lines.append(QStringLiteral("%1 → %2").arg(member(tuple, "server"), member(tuple, "mapped")));
    return lines.join(QLatin1Char('\n'));
}

/// ------ stun.rewritten: MAPPED-ADDRESS and XOR-MAPPED-ADDRESS disagree

std::optional<Diagnosis> stunRewritten(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.stun-alg") && finding.verdict == Verdict::Warn;
    });
    return explaining(
        QStringLiteral("stun.rewritten"), claimed,
        {{QStringLiteral("rewritten"), gathered(findings, claimed, QStringLiteral("rewritten"))}});
}

DiagnosisWording describeRewritten(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const auto& one : diagnosis.facts.value(QLatin1String("rewritten")).toArray())
        if (lines.size() < mostTuples)
            lines.append(QStringLiteral("%1 %2: MAPPED-ADDRESS %3, XOR-MAPPED-ADDRESS %4")
                             .arg(member(one, "transport").toUpper(), member(one, "server"),
                                  member(one, "mapped"), member(one, "xor_mapped")));
    return {
        NatRules::tr("A device on the way rewrites addresses inside the messages by which a meeting finds "
                     "its way (an application layer gateway)."),
        NatRules::tr("Meetings may work all the same. If connections fail, show this report to whoever "
                     "runs your network, or look in your router for \"ALG\" and turn it off."),
        NatRules::tr("Turn off the application layer gateway (\"ALG\", \"STUN inspection\") for port "
                     "3478. Both addresses should agree, and do not:\n%1")
            .arg(lines.join(QLatin1Char('\n')))};
}

/// ------ nat.split-egress: servers see different public addresses

bool isSplit(const Finding& finding)
{
    const bool addressesDiffer =
        finding.code == QLatin1String("ports.public-address") && finding.verdict == Verdict::Fail;
    return addressesDiffer || (finding.code == QLatin1String("ports.nat") &&
                               NetworkFacts::of(finding).reason == QLatin1String("split-egress"));
}

QJsonArray tuplesOf(const QList<NetworkTarget>& targets)
{
    QJsonArray tuples;
    for (const NetworkTarget& target : targets)
        tuples.append(QJsonObject{{QStringLiteral("server"), target.endpoint()},
                                  {QStringLiteral("transport"), transportName(target.transport)},
                                  {QStringLiteral("mapped"), target.mapped}});
    return tuples;
}

std::optional<Diagnosis> splitEgress(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open(isSplit);
    const auto isTold = [](const NetworkTarget& target) { return !target.mapped.isEmpty(); };
    QJsonArray tuples = tuplesOf(targetsOf(findings, claimed, isTold));
    if (tuples.isEmpty())
        tuples = gathered(findings, claimed, QStringLiteral("tuples"));
    return explaining(QStringLiteral("nat.split-egress"), claimed, {{QStringLiteral("tuples"), tuples}});
}

DiagnosisWording describeSplit(const Diagnosis& diagnosis)
{
    return {
        NatRules::tr("Servers see you under different public addresses: your network sends its traffic out "
                     "by more than one way."),
        NatRules::tr("Calls across your company's border could fail. Show this report to whoever runs your "
                     "network (helpdesk or administrator)."),
        NatRules::tr("Let all traffic of one computer leave by the same public address (RFC 4787 REQ-2: "
                     "\"paired\" pooling, no load balancing by destination). Seen:\n%1")
            .arg(tupleLines(diagnosis))};
}

/// ------ nat.address-dependent: behind one public address each server sees another port

std::optional<Diagnosis> addressDependent(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.nat") && finding.verdict == Verdict::Warn;
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const QJsonObject& first = findings.all.at(claimed.first()).facts;
    return explaining(QStringLiteral("nat.address-dependent"), claimed,
                      {{QStringLiteral("mapping"), first.value(QLatin1String("mapping"))},
                       {QStringLiteral("local"), first.value(QLatin1String("local"))},
                       {QStringLiteral("tuples"), gathered(findings, claimed, QStringLiteral("tuples"))}});
}

DiagnosisWording describeAddressDependent(const Diagnosis& diagnosis)
{
    return {NatRules::tr("Your router or firewall gives each server another port (\"symmetric\" NAT). Direct "
                         "connections between participants may fail."),
            NatRules::tr("Nothing is broken: calls go through the relay servers of the meeting service, as "
                         "long as these can be reached."),
            NatRules::tr("The mapping is %1 (RFC 4787 section 4.1); endpoint-independent mapping would allow "
                         "direct connections, else the relay servers must be reachable. One socket, %2, was "
                         "seen as:\n%3")
                .arg(diagnosis.facts.value(QLatin1String("mapping")).toString(),
                     diagnosis.facts.value(QLatin1String("local")).toString(), tupleLines(diagnosis))};
}

} // namespace

QList<Rule> natRules()
{
    return {{QStringLiteral("stun.rewritten"), stunRewritten, describeRewritten},
            {QStringLiteral("nat.split-egress"), splitEgress, describeSplit},
            {QStringLiteral("nat.address-dependent"), addressDependent, describeAddressDependent}};
}

} // namespace precall
