#include "core/checks/network/NetworkWording.h"
#include "core/checks/whitelist/RangeJudgement.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

struct RangeWords
{
    Q_DECLARE_TR_FUNCTIONS(RangeWords)
};

/// "3 of 30": so many addresses were asked; a range may have more than anybody counts.
QString testedText(const NetworkFacts& facts)
{
    const int tested = facts.more.value(QLatin1String("tested")).toInt();
    const double size = facts.more.value(QLatin1String("size")).toDouble();
    constexpr double countable = 1'000'000;
    return size > 0 && size < countable ? RangeWords::tr("%1 of %2").arg(tested).arg(qint64(size))
                                        : RangeWords::tr("%1 of very many").arg(tested);
}

int talliedOverPorts(const NetworkFacts& facts, const char* what)
{
    int sum = 0;
    for (const auto& port : facts.more.value(QLatin1String("ports")).toArray())
        sum += port.toObject().value(QLatin1String(what)).toInt();
    return sum;
}

QString portText(const NetworkTarget& target)
{
    return QStringLiteral("%1 %2").arg(transportName(carrier(target.transport)).toUpper()).arg(target.port);
}

/// Who answered: the name that leads there, else what the certificate says.
QString asWhom(const NetworkTarget& target)
{
    const QString who = target.name.isEmpty() ? target.answeredAs : target.name;
    return who.isEmpty() ? target.address.toString()
                         : QStringLiteral("%1 (%2)").arg(target.address.toString(), who);
}

QString passText(const Finding& finding, const NetworkFacts& facts)
{
    const NetworkTarget* target = facts.decisive();
    if (!target)
        return RangeWords::tr("An address of %1 answered.").arg(finding.subject);
    return RangeWords::tr("An address of %1 answered: %2 on %3. Addresses asked: %4.")
        .arg(finding.subject, asWhom(*target), portText(*target), testedText(facts));
}

/// Whether the network was seen to keep somebody away on the target's port.
bool isOnClosedPort(const NetworkTarget& target, const NetworkFacts& facts)
{
    const QJsonArray ports = facts.more.value(QLatin1String("ports")).toArray();
    return std::any_of(ports.begin(), ports.end(), [&](const QJsonValue& port) {
        return port[QLatin1String("closed")].toBool() &&
               port[QLatin1String("transport")].toString() == transportName(carrier(target.transport)) &&
               port[QLatin1String("port")].toInt() == target.port;
    });
}

QString failText(const Finding& finding, const NetworkFacts& facts)
{
    const auto failed =
        std::find_if(facts.targets.begin(), facts.targets.end(), [&](const NetworkTarget& target) {
            return target.failedToConnect() && isOnClosedPort(target, facts);
        });
    const NetworkTarget shown = failed == facts.targets.end() ? NetworkTarget{} : *failed;
    return RangeWords::tr("Addresses of %1 cannot be reached: %2 on %3: %4. Answered: %5, asked: %6.")
        .arg(finding.subject, hostText(shown), portText(shown), errorSentence(shown))
        .arg(facts.more.value(QLatin1String("answered")).toInt())
        .arg(testedText(facts));
}

QString silentText(const Finding& finding, const NetworkFacts& facts)
{
    const int unreachable = talliedOverPorts(facts, "prohibited") + talliedOverPorts(facts, "unreachable");
    return RangeWords::tr("%1: could not be told, nobody answered. Addresses asked: %2. Tries without an "
                          "answer: %3, refused: %4, called unreachable or forbidden: %5. Perhaps nobody is "
                          "there.")
        .arg(finding.subject, testedText(facts))
        .arg(talliedOverPorts(facts, "silent"))
        .arg(talliedOverPorts(facts, "refused"))
        .arg(unreachable);
}

} // namespace

Wording describeRange(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    const QString notReached = notReachedSentence(facts);
    switch (finding.verdict) {
    case Verdict::Pass:
    case Verdict::Warn:
        return {passText(finding, facts), {}};
    case Verdict::Fail:
        return {failText(finding, facts),
                RangeWords::tr("Show this report to whoever runs your network: this address range must be "
                               "allowed.")};
    case Verdict::Unknown:
        break;
    }
    return {notReached.isEmpty() ? silentText(finding, facts)
                                 : QStringLiteral("%1: %2").arg(finding.subject, notReached),
            {}};
}

} // namespace precall
