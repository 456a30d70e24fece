#include "core/report/Redaction.h"

#include "core/report/Redactor.h"

#include <QDir>
#include <QJsonArray>
#include <QSysInfo>

namespace precall {

namespace {

bool isOneOf(const QString& key, std::initializer_list<const char*> names)
{
    for (const char* name : names)
        if (key.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

bool namesAPerson(const QString& key)
{
    return isOneOf(key, {"user", "user_name", "username", "login", "host_name", "hostname", "computer_name",
                         "client_name"});
}

bool namesAWifi(const QString& key)
{
    return isOneOf(key, {"ssid", "bssid"});
}

bool namesASerial(const QString& key)
{
    return isOneOf(key, {"serial", "serial_number"});
}

/// Tells the redactor every value that stands under a telling key, so that it is also found elsewhere.
void learn(Redactor& redactor, const RedactionChoice& choice, const QString& key, const QJsonValue& value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            learn(redactor, choice, member.key(), *member);
    }
    if (value.isArray())
        for (const QJsonValue item : value.toArray())
            learn(redactor, choice, key, item);
    if (choice.names && namesAPerson(key))
        redactor.learnName(value.toString());
    if (choice.wifi && namesAWifi(key))
        redactor.learnWifi(value.toString());
    if (choice.serials && namesASerial(key))
        redactor.learnSerial(value.toString());
}

void learnReport(Redactor& redactor, const RedactionChoice& choice, const Report& report)
{
    learn(redactor, choice, {}, report.machine);
    for (const CheckResult& check : report.checks)
        learn(redactor, choice, {}, check.evidence);
    for (const ReportedFinding& reported : report.findings)
        learn(redactor, choice, {}, reported.finding.facts);
    for (const ReportedDiagnosis& reported : report.diagnoses)
        learn(redactor, choice, {}, reported.diagnosis.facts);
}

QJsonValue redactedJson(Redactor& redactor, const QJsonValue& value)
{
    if (value.isString())
        return redactor.redacted(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue item : value.toArray())
            array << redactedJson(redactor, item);
        return array;
    }
    if (!value.isObject())
        return value;
    const QJsonObject object = value.toObject();
    QJsonObject result;
    for (auto member = object.begin(); member != object.end(); ++member)
        result.insert(redactor.redacted(member.key()), redactedJson(redactor, *member));
    return result;
}

void redact(Redactor& redactor, QJsonObject& object)
{
    object = redactedJson(redactor, object).toObject();
}

void redact(Redactor& redactor, QString& text)
{
    text = redactor.redacted(text);
}

/// Everything but what is the same in every report: codes, ids, words of states, the profile.
void redactReport(Redactor& redactor, Report& report)
{
    redact(redactor, report.machine);
    redact(redactor, report.ticket);
    redact(redactor, report.remark);
    for (CheckResult& check : report.checks) {
        redact(redactor, check.evidence);
        redact(redactor, check.error);
    }
    for (ReportedFinding& reported : report.findings) {
        redact(redactor, reported.finding.subject);
        redact(redactor, reported.finding.facts);
        redact(redactor, reported.words.summary);
        redact(redactor, reported.words.advice);
    }
    for (ReportedDiagnosis& reported : report.diagnoses) {
        redact(redactor, reported.diagnosis.facts);
        redact(redactor, reported.words.summary);
        redact(redactor, reported.words.userAdvice);
        redact(redactor, reported.words.adminAdvice);
    }
}

} // namespace

QStringList namesOfThisMachine()
{
    QStringList names{QSysInfo::machineHostName(), QDir::home().dirName()};
    for (const char* variable : {"USER", "USERNAME", "LOGNAME", "COMPUTERNAME", "CLIENTNAME"})
        names << qEnvironmentVariable(variable);
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

Report redacted(Report report, const RedactionChoice& choice, const QStringList& names)
{
    Redactor redactor(choice);
    if (choice.names)
        for (const QString& name : names)
            redactor.learnName(name);
    learnReport(redactor, choice, report);
    redactReport(redactor, report);
    return report;
}

} // namespace precall
