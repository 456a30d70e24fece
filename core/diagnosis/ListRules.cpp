#include "core/diagnosis/Rule.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct ListRules
{
    Q_DECLARE_TR_FUNCTIONS(ListRules)
};

/// The published list was fetched and says something else than the copy that is built in.
std::optional<Diagnosis> listStale(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("whitelist.list") && finding.verdict == Verdict::Warn;
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const Finding& list = findings.all.at(claimed.first());
    QJsonObject facts{{QStringLiteral("url"), list.subject}};
    for (const char* name : {"dated", "built_in", "published", "added", "added_count", "gone"})
        facts.insert(QLatin1String(name), list.facts.value(QLatin1String(name)));
    return explaining(QStringLiteral("list.stale"), claimed, facts);
}

/// "192.0.2.0/24, …": the first forty.
QString rangeLine(const Diagnosis& diagnosis, const char* key)
{
    constexpr qsizetype mostShown = 40;
    QStringList ranges;
    for (const auto& range : diagnosis.facts.value(QLatin1String(key)).toArray())
        ranges.append(range.toString());
    if (ranges.isEmpty())
        return QStringLiteral("–");
    const QString shown = ranges.mid(0, mostShown).join(QStringLiteral(", "));
    return ranges.size() > mostShown ? shown + QStringLiteral(", …") : shown;
}

DiagnosisWording describeListStale(const Diagnosis& diagnosis)
{
    const QString url = diagnosis.facts.value(QLatin1String("url")).toString();
    return {
        ListRules::tr("The service has published other address ranges than those known to this program (%1).")
            .arg(diagnosis.facts.value(QLatin1String("dated")).toString()),
        ListRules::tr("You do not have to do anything. Your administrator finds the new ranges below."),
        ListRules::tr(
            "Allow the ranges of the published list, outgoing: %1\nNew there: %2\nNo longer there: %3")
            .arg(url, rangeLine(diagnosis, "added"), rangeLine(diagnosis, "gone"))};
}

} // namespace

QList<Rule> listRules()
{
    return {{QStringLiteral("list.stale"), listStale, describeListStale}};
}

} // namespace precall
