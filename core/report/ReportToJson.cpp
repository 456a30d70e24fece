#include "core/report/ReportFormats.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace precall {

namespace {

QJsonArray indices(const QList<int>& values)
{
    QJsonArray array;
    for (const int value : values)
        array << value;
    return array;
}

/// Members that only some reports have are left out where they are empty.
void insertUnlessEmpty(QJsonObject& object, const QString& name, const QString& text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonObject toJson(const RequirementRow& row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("level"), levelWord(row.level)},
            {QStringLiteral("status"), requirementStateWord(row.state)},
            {QStringLiteral("findings"), indices(row.findings)},
            {QStringLiteral("title"), row.title},
            {QStringLiteral("check"), row.check}};
}

QJsonObject toJson(const CheckResult& check)
{
    QJsonObject object{{QStringLiteral("id"), check.id},
                       {QStringLiteral("outcome"), outcomeWord(check.outcome)},
                       {QStringLiteral("duration_ms"), check.durationMs},
                       {QStringLiteral("evidence"), check.evidence}};
    if (!check.notApplicable.isEmpty())
        object.insert(QStringLiteral("not_applicable"), QJsonArray::fromStringList(check.notApplicable));
    insertUnlessEmpty(object, QStringLiteral("error"), check.error);
    return object;
}

QJsonObject toJson(const ReportedFinding& reported)
{
    QJsonObject object{{QStringLiteral("code"), reported.finding.code},
                       {QStringLiteral("verdict"), verdictWord(reported.finding.verdict)},
                       {QStringLiteral("requirement"), reported.finding.requirement},
                       {QStringLiteral("subject"), reported.finding.subject},
                       {QStringLiteral("facts"), reported.finding.facts},
                       {QStringLiteral("summary"), reported.words.summary},
                       {QStringLiteral("advice"), reported.words.advice}};
    insertUnlessEmpty(object, QStringLiteral("sayable"), reported.sayable);
    return object;
}

QJsonObject toJson(const ReportedDiagnosis& reported)
{
    QJsonObject object{{QStringLiteral("code"), reported.diagnosis.code},
                       {QStringLiteral("explains"), indices(reported.diagnosis.explains)},
                       {QStringLiteral("facts"), reported.diagnosis.facts},
                       {QStringLiteral("summary"), reported.words.summary},
                       {QStringLiteral("user_advice"), reported.words.userAdvice},
                       {QStringLiteral("admin_advice"), reported.words.adminAdvice}};
    insertUnlessEmpty(object, QStringLiteral("sayable"), reported.sayable);
    return object;
}

template<class Value>
QJsonArray arrayOf(const QList<Value>& values)
{
    QJsonArray array;
    for (const Value& value : values)
        array << toJson(value);
    return array;
}

QJsonObject profileJson(const Report& report)
{
    QJsonObject object{{QStringLiteral("id"), report.profileId},
                       {QStringLiteral("version"), report.profileVersion},
                       {QStringLiteral("title"), report.profileTitle},
                       {QStringLiteral("sha256"), report.profileSha256}};
    insertUnlessEmpty(object, QStringLiteral("support"), report.profileSupport);
    return object;
}

QJsonObject headJson(const Report& report)
{
    QJsonObject object{
        {QStringLiteral("schema"), reportSchemaName()},
        {QStringLiteral("id"), report.id},
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("name"), QStringLiteral("precall")},
                                             {QStringLiteral("version"), report.toolVersion}}},
        {QStringLiteral("profile"), profileJson(report)},
        {QStringLiteral("machine"), report.machine},
        {QStringLiteral("locale"), report.locale},
        {QStringLiteral("started"), report.started.toUTC().toString(Qt::ISODateWithMs)},
        {QStringLiteral("duration_ms"), report.durationMs},
        {QStringLiteral("interrupted"), report.interrupted},
        {QStringLiteral("verdict"), readinessWord(report.verdict)}};
    insertUnlessEmpty(object, QStringLiteral("ticket"), report.ticket);
    insertUnlessEmpty(object, QStringLiteral("remark"), report.remark);
    return object;
}

} // namespace

QString reportSchemaName()
{
    return QStringLiteral("precall-report/1");
}

QByteArray toJson(const Report& report)
{
    QJsonObject object = headJson(report);
    object.insert(QStringLiteral("requirements"), arrayOf(report.requirements));
    object.insert(QStringLiteral("checks"), arrayOf(report.checks));
    object.insert(QStringLiteral("findings"), arrayOf(report.findings));
    object.insert(QStringLiteral("diagnoses"), arrayOf(report.diagnoses));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

} // namespace precall
