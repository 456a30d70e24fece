#include "core/report/ReportFormats.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

#include <functional>
#include <utility>

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

/// The text of the one member of an object, as it stands there, without the lines around it.
QByteArray memberText(const QString& name, const QJsonValue& value)
{
    QByteArray object = QJsonDocument(QJsonObject{{name, value}}).toJson(QJsonDocument::Indented);
    object.chop(3);
    return object.remove(0, 2);
}

/// A text that is given away as it grows.
class GrowingText
{
public:
    explicit GrowingText(const TakePiece& take) : m_take(take) {}

    void add(QByteArrayView text)
    {
        m_piece += text;
        if (m_piece.size() >= pieceBytes)
            end();
    }
    void end()
    {
        m_goesOn = m_goesOn && m_take(m_piece);
        m_piece.resize(0);
    }
    bool goesOn() const { return m_goesOn; }

private:
    static constexpr qsizetype pieceBytes = 64 * 1024;
    const TakePiece& m_take;
    QByteArray m_piece;
    bool m_goesOn = true;
};

/// A list as memberText() has it, entry by entry.
template<class Value>
void addList(GrowingText& text, const QString& name, const QList<Value>& values)
{
    const QByteArray begin = QStringLiteral("    \"%1\": [").arg(name).toUtf8();
    const QByteArray end = QByteArrayLiteral("\n    ]");
    text.add(begin);
    for (qsizetype i = 0; i < values.size() && text.goesOn(); ++i) {
        const QByteArray alone = memberText(name, QJsonArray{toJson(values.at(i))});
        text.add(i > 0 ? "," : "");
        text.add(QByteArrayView(alone).sliced(begin.size(), alone.size() - begin.size() - end.size()));
    }
    text.add(end);
}

/// Members by name, each adding its text: in the order in which QJsonDocument writes them.
using Members = QMap<QString, std::function<void(GrowingText& text)>>;

Members membersOf(const Report& report)
{
    Members members;
    const QJsonObject head = headJson(report);
    for (auto it = head.begin(); it != head.end(); ++it)
        members.insert(it.key(), [name = it.key(), value = QJsonValue(it.value())](GrowingText& text) {
            text.add(memberText(name, value));
        });
    const auto insertList = [&](const QString& name, const auto& values) {
        members.insert(name, [name, &values](GrowingText& text) { addList(text, name, values); });
    };
    insertList(QStringLiteral("requirements"), report.requirements);
    insertList(QStringLiteral("checks"), report.checks);
    insertList(QStringLiteral("findings"), report.findings);
    insertList(QStringLiteral("diagnoses"), report.diagnoses);
    return members;
}

} // namespace

QString reportSchemaName()
{
    return QStringLiteral("precall-report/1");
}

void giveJson(const Report& report, const TakePiece& take)
{
    GrowingText text(take);
    const char* before = "{\n";
    for (const auto& add : membersOf(report)) {
        text.add(std::exchange(before, ",\n"));
        add(text);
    }
    text.add("\n}\n");
    text.end();
}

QByteArray toJson(const Report& report)
{
    QByteArray text;
    giveJson(report, [&](const QByteArray& piece) {
        text += piece;
        return true;
    });
    return text;
}

} // namespace precall
