#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <QMultiHash>

#include <algorithm>
#include <utility>

namespace precall {

namespace {

constexpr int mostLines = 40;
/// Of thousands of targets a diagnosis lists so many; their findings tell them all.
constexpr int mostListed = 1000;
/// Of a port.
constexpr int mostDestinations = 6;

struct NetworkCauses
{
    Q_DECLARE_TR_FUNCTIONS(NetworkCauses)
};

QString endpointText(const NetworkTarget& target)
{
    return target.name.isEmpty() || target.address.isNull()
               ? target.endpoint()
               : QStringLiteral("%1 (%2)").arg(target.endpoint(), target.name);
}

/// A sampled address stands for its whole range: that is what has to be allowed.
bool isSample(const NetworkTarget& target)
{
    return target.role == TargetRole::Sampled && !target.range.isEmpty();
}

QString hostOf(const NetworkTarget& target)
{
    return target.name.isEmpty() ? target.address.toString() : target.name;
}

QString permission(const NetworkTarget& target)
{
    const QString transport = transportName(carrier(target.transport)).toUpper();
    if (isSample(target))
        return NetworkCauses::tr("%1 %2, port %3").arg(transport, target.range).arg(target.port);
    return transport + QLatin1Char(' ') + endpointText(target);
}

QString withNote(const NetworkTarget& target, const TargetNote& note)
{
    const QString noted = note ? note(target) : QString();
    return noted.isEmpty() ? permission(target) : QStringLiteral("%1: %2").arg(permission(target), noted);
}

/// What a port has to be opened to, and how it was found shut.
struct ShutPort
{
    QStringList destinations, errors;
};

QString inShort(const QString& port, ShutPort shut)
{
    for (QStringList* words : {&shut.destinations, &shut.errors}) {
        words->sort();
        words->removeDuplicates();
    }
    shut.errors.removeAll(QString());
    const QString line = QStringLiteral("%1: %2").arg(port, shortList(shut.destinations, mostDestinations));
    return shut.errors.isEmpty()
               ? line
               : QStringLiteral("%1 (%2)").arg(line, shut.errors.join(QStringLiteral(", ")));
}

} // namespace

QList<NetworkTarget> targetsOf(const OpenFindings& findings, const QList<int>& indices,
                               const TargetTest& fits)
{
    QList<NetworkTarget> found;
    for (const int index : indices)
        for (const NetworkTarget& target : findings.targetsOf(findings.all.at(index)))
            if (fits(target))
                found.append(target);
    return found;
}

std::vector<std::reference_wrapper<const NetworkTarget>> allTargets(const OpenFindings& findings,
                                                                    const TargetTest& fits)
{
    std::vector<std::reference_wrapper<const NetworkTarget>> found;
    for (const Finding& finding : findings.all)
        for (const NetworkTarget& target : findings.targetsOf(finding))
            if (fits(target))
                found.emplace_back(target);
    return found;
}

bool anyTarget(const OpenFindings& findings, const TargetTest& fits)
{
    return findings.any([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return std::any_of(targets.begin(), targets.end(), fits);
    });
}

bool tcpPasses(const OpenFindings& findings)
{
    return anyTarget(findings, [](const NetworkTarget& target) { return target.connected(); });
}

bool anyNameResolves(const OpenFindings& findings)
{
    return anyTarget(findings, [](const NetworkTarget& target) {
        return !target.name.isEmpty() && !target.address.isNull();
    });
}

bool isServersFault(const Finding& finding)
{
    if (!finding.code.startsWith(QLatin1String("ports.stun-")) &&
        !finding.code.startsWith(QLatin1String("ports.turn-")))
        return false;
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    const auto own = [](const NetworkTarget& target) {
        return target.role == TargetRole::Named && target.failed();
    };
    const auto other = [](const NetworkTarget& target) {
        return target.role != TargetRole::Named && target.passed();
    };
    return finding.verdict == Verdict::Fail && std::any_of(targets.begin(), targets.end(), own) &&
           std::any_of(targets.begin(), targets.end(), other);
}

QJsonObject listing(const QList<NetworkTarget>& targets)
{
    NetworkFacts facts;
    QMultiHash<QString, NetworkTarget> known;
    for (const NetworkTarget& target : targets) {
        const QString key = target.url + target.endpoint();
        if (known.contains(key, target))
            continue;
        known.insert(key, target);
        if (known.size() <= mostListed)
            facts.targets.append(target);
    }
    QJsonObject listed{{QStringLiteral("targets"), facts.toJson().value(QLatin1String("targets"))}};
    if (known.size() > mostListed)
        listed.insert(QStringLiteral("targets_left_out"), known.size() - mostListed);
    return listed;
}

QString targetLines(const Diagnosis& diagnosis, const TargetNote& note)
{
    QStringList lines;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        if (target.role != TargetRole::Control)
            lines.append(withNote(target, note));
    lines.sort();
    lines.removeDuplicates();
    const int leftOut = diagnosis.facts.value(QLatin1String("targets_left_out")).toInt();
    const int more = int(lines.size()) - mostLines + leftOut;
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines) << NetworkCauses::tr("… and %n more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

QString rawError(const NetworkTarget& target)
{
    QStringList words;
    if (target.error)
        words.append(errorWord(*target.error));
    if (!target.icmp.isEmpty())
        words.append(target.icmp);
    return words.join(QStringLiteral(", "));
}

void putAnswered(QJsonObject& facts, const QList<NetworkTarget>& targets)
{
    facts.insert(QStringLiteral("answered"), listing(targets).value(QLatin1String("targets")));
}

QString answeredText(const Diagnosis& diagnosis)
{
    const QJsonObject answered{{QStringLiteral("targets"), diagnosis.facts.value(QLatin1String("answered"))}};
    QStringList texts;
    for (const NetworkTarget& target : NetworkFacts::fromJson(answered).targets)
        texts.append(endpointText(target));
    texts.sort();
    texts.removeDuplicates();
    return shortList(texts);
}

QString destinationLines(const Diagnosis& diagnosis)
{
    QMap<std::pair<QString, int>, ShutPort> ports;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets) {
        if (target.role == TargetRole::Control)
            continue;
        ShutPort& port = ports[{transportName(carrier(target.transport)).toUpper(), target.port}];
        port.destinations.append(isSample(target) ? target.range : hostOf(target));
        port.errors.append(rawError(target));
    }
    QStringList lines;
    for (auto port = ports.cbegin(); port != ports.cend(); ++port)
        lines.append(
            inShort(QStringLiteral("%1 %2").arg(port.key().first).arg(port.key().second), port.value()));
    if (const int leftOut = diagnosis.facts.value(QLatin1String("targets_left_out")).toInt())
        lines.append(NetworkCauses::tr("… and %n more", nullptr, leftOut));
    return lines.join(QLatin1Char('\n'));
}

QStringList hostsOf(const Diagnosis& diagnosis)
{
    QStringList hosts;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        hosts.append(hostOf(target));
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

QStringList strings(const Diagnosis& diagnosis, const char* key)
{
    QStringList list;
    for (const auto& value : diagnosis.facts.value(QLatin1String(key)).toArray())
        list.append(value.toString());
    return list;
}

} // namespace precall
