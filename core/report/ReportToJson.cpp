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
    QJsonObject object{{QStringLiteral("id"), row.id},
                       {QStringLiteral("level"), levelWord(row.level)},
                       {QStringLiteral("status"), requirementStateWord(row.state)},
                       {QStringLiteral("findings"), indices(row.findings)},
                       {QStringLiteral("title"), row.title},
                       {QStringLiteral("check"), row.check},
                       {QStringLiteral("proof"), proofWord(row.bestEffort)}};
    insertUnlessEmpty(object, QStringLiteral("purpose"), row.purpose);
    return object;
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

constexpr int indentation = 4;

/// As QJsonDocument writes it so many levels deep, without what stands before it on its line.
QByteArray textOf(QJsonValue value, int level)
{
    for (int i = 0; i < level; ++i)
        value = QJsonArray{value};
    const QByteArray text =
        (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject()))
            .toJson(QJsonDocument::Indented);
    qsizetype before = 0, after = 1;
    for (int i = 0; i < level; ++i) {
        before += (i + 1) * indentation + 2; // "[\n" and what the next line is indented by
        after += i * indentation + 2;        // "\n", the indentation, "]"
    }
    return text.sliced(before, text.size() - before - after);
}

QByteArray newLine(int level)
{
    return '\n' + QByteArray(level * indentation, ' ');
}

/// Between brackets, each entry of `values` as `give` adds it to the text.
template<class Values, class Give>
void addAll(GrowingText& text, const char (&brackets)[3], int level, const Values& values, Give give)
{
    const char* before = "";
    text.add(QByteArrayView(brackets, 1));
    for (auto it = values.begin(); it != values.end() && text.goesOn(); ++it) {
        text.add(std::exchange(before, ","));
        text.add(newLine(level + 1));
        give(it);
    }
    text.add(newLine(level));
    text.add(QByteArrayView(brackets + 1, 1));
}

void addName(GrowingText& text, const QString& name, int level)
{
    text.add(textOf(name, level));
    text.add(": ");
}

/// In one go, or entry by entry so many levels deep: what thousands of hosts have left is never one text.
void addValue(GrowingText& text, const QJsonValue& value, int level, int levelsApart = 0)
{
    const auto addEntry = [&](const QJsonValue& entry) { addValue(text, entry, level + 1, levelsApart - 1); };
    if (levelsApart > 0 && value.isObject())
        addAll(text, "{}", level, value.toObject(), [&](auto member) {
            addName(text, member.key(), level + 1);
            addEntry(member.value());
        });
    else if (levelsApart > 0 && value.isArray())
        addAll(text, "[]", level, value.toArray(), [&](auto entry) { addEntry(*entry); });
    else
        text.add(textOf(value, level));
}

template<class Value>
void addList(GrowingText& text, const QList<Value>& values, int levelsApart = 0)
{
    addAll(text, "[]", 1, values, [&](auto value) { addValue(text, toJson(*value), 2, levelsApart); });
}

/// Members by name, each adding its value: in the order in which QJsonDocument writes them.
using Members = QMap<QString, std::function<void(GrowingText& text)>>;

Members membersOf(const Report& report)
{
    constexpr int evidenceLists = 3; // of a check, of its evidence, of a list there
    Members members;
    const QJsonObject head = headJson(report);
    for (auto it = head.begin(); it != head.end(); ++it)
        members.insert(it.key(), [value = QJsonValue(it.value())](auto& text) { addValue(text, value, 1); });
    members.insert(QStringLiteral("requirements"), [&](auto& text) { addList(text, report.requirements); });
    members.insert(QStringLiteral("checks"),
                   [&](auto& text) { addList(text, report.checks, evidenceLists); });
    members.insert(QStringLiteral("findings"), [&](auto& text) { addList(text, report.findings); });
    members.insert(QStringLiteral("diagnoses"), [&](auto& text) { addList(text, report.diagnoses); });
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
    addAll(text, "{}", 0, membersOf(report), [&](auto member) {
        addName(text, member.key(), 1);
        (*member)(text);
    });
    text.add("\n");
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
