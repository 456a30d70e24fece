#include "core/report/JsonNode.h"
#include "core/report/ReportFormats.h"

#include <QJsonDocument>

namespace precall {

namespace {

std::optional<Verdict> findingVerdict(const QString& word)
{
    const Verdict verdict = verdictFromWord(word);
    return verdictWord(verdict) == word ? std::optional(verdict) : std::nullopt;
}

std::optional<CheckOutcome> checkOutcome(const QString& word)
{
    const CheckOutcome outcome = outcomeFromWord(word);
    return outcomeWord(outcome) == word ? std::optional(outcome) : std::nullopt;
}

QList<int> indices(const JsonNode& node, qsizetype findings)
{
    QList<int> result;
    for (const JsonNode& item : node.items())
        result << item.indexBelow(findings);
    return result;
}

RequirementRow requirementRow(const JsonNode& node, qsizetype findings)
{
    return {node["id"].text(),
            node["level"].oneOf(levelFromWord),
            node["status"].oneOf(requirementStateFromWord),
            indices(node["findings"], findings),
            node["title"].textOr({}),
            node["check"].textOr({}),
            node["purpose"].textOr({}),
            node["proof"].textOr({}) == proofWord(true)};
}

CheckResult checkResult(const JsonNode& node)
{
    CheckResult check;
    check.id = node["id"].text();
    check.outcome = node["outcome"].oneOf(checkOutcome);
    check.durationMs = node["duration_ms"].wholeNumber();
    check.evidence = node["evidence"].object();
    for (const JsonNode& item : node["not_applicable"].itemsIfPresent())
        check.notApplicable << item.text();
    check.error = node["error"].textOr({});
    return check;
}

ReportedFinding reportedFinding(const JsonNode& node)
{
    return {{node["code"].text(), node["verdict"].oneOf(findingVerdict), node["requirement"].text(),
             node["subject"].text(), node["facts"].object()},
            {node["summary"].text(), node["advice"].text()},
            node["sayable"].textOr({})};
}

ReportedDiagnosis reportedDiagnosis(const JsonNode& node, qsizetype findings)
{
    return {{node["code"].text(), indices(node["explains"], findings), node["facts"].object()},
            {node["summary"].text(), node["user_advice"].text(), node["admin_advice"].text()},
            node["sayable"].textOr({})};
}

QDateTime timeStamp(const JsonNode& node)
{
    const QDateTime time = QDateTime::fromString(node.text(), Qt::ISODateWithMs);
    if (!time.isValid())
        node.complain(QStringLiteral("not an RFC 3339 time"));
    return time.toUTC();
}

void readHead(Report& report, const JsonNode& root)
{
    report.id = root["id"].text();
    report.toolVersion = root["tool"]["version"].text();
    report.profileId = root["profile"]["id"].text();
    report.profileVersion = root["profile"]["version"].text();
    report.profileTitle = root["profile"]["title"].text();
    report.profileSha256 = root["profile"]["sha256"].text();
    report.profileSupport = root["profile"]["support"].textOr({});
    report.machine = root["machine"].object();
    report.locale = root["locale"].text();
    report.ticket = root["ticket"].textOr({});
    report.remark = root["remark"].textOr({});
    report.started = timeStamp(root["started"]);
    report.durationMs = root["duration_ms"].wholeNumber();
    report.interrupted = root["interrupted"].boolean();
    report.verdict = root["verdict"].oneOf(readinessFromWord);
}

void readLists(Report& report, const JsonNode& root)
{
    for (const JsonNode& node : root["findings"].items())
        report.findings << reportedFinding(node);
    for (const JsonNode& node : root["requirements"].items())
        report.requirements << requirementRow(node, report.findings.size());
    for (const JsonNode& node : root["checks"].items())
        report.checks << checkResult(node);
    for (const JsonNode& node : root["diagnoses"].items())
        report.diagnoses << reportedDiagnosis(node, report.findings.size());
}

/// The whole document, or where it stops being JSON.
Result<QJsonValue> parsed(const QByteArray& json)
{
    if (json.size() > largestReport)
        return Error{ErrorKind::TooLarge, QStringLiteral("more than 32 MiB"), 0};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorKind::Invalid,
                     QStringLiteral("$: %1 at byte %2").arg(error.errorString()).arg(error.offset), 0};
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(QJsonValue::Null);
}

} // namespace

Result<Report> reportFromJson(const QByteArray& json)
{
    const Result<QJsonValue> document = parsed(json);
    if (!document)
        return document.error();
    std::optional<Error> fault;
    const JsonNode root(*document, QStringLiteral("$"), fault);
    root.object();
    if (root["schema"].text() != reportSchemaName())
        root["schema"].complain(QStringLiteral("not ") + reportSchemaName());
    Report report;
    if (!fault)
        readHead(report, root);
    if (!fault)
        readLists(report, root);
    if (fault)
        return *fault;
    return report;
}

} // namespace precall
