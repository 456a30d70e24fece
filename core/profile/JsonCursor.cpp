#include "core/profile/JsonCursor.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace precall {

namespace {

constexpr int mostFaults = 1000;
constexpr int longestKeyShown = 60;

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return JsonCursor::tr("null");
    case QJsonValue::Bool:
        return JsonCursor::tr("true or false");
    case QJsonValue::Double:
        return JsonCursor::tr("a number");
    case QJsonValue::String:
        return JsonCursor::tr("a text");
    case QJsonValue::Array:
        return JsonCursor::tr("a list");
    case QJsonValue::Object:
        return JsonCursor::tr("an object");
    case QJsonValue::Undefined:
        break;
    }
    return JsonCursor::tr("nothing");
}

/// Line breaks and what changes the direction of writing could make a report look like something that it is
/// not.
bool isHarmless(QChar c)
{
    return c.category() != QChar::Other_Control && !(c >= QChar(0x2028) && c <= QChar(0x202E)) &&
           !(c >= QChar(0x2066) && c <= QChar(0x2069));
}

bool isPlainText(const QString& text)
{
    return text.isValidUtf16() && std::all_of(text.begin(), text.end(), isHarmless);
}

} // namespace

QString pathStep(const QString& key)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,59}$"));
    if (plain.match(key).hasMatch())
        return QLatin1Char('.') + key;
    QString shown = key.size() > longestKeyShown ? key.left(longestKeyShown) + QChar(0x2026) : key;
    std::replace_if(
        shown.begin(), shown.end(), [](QChar c) { return !c.isPrint(); }, QChar(0xFFFD));
    shown.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QStringLiteral("['%1']").arg(shown);
}

void FaultList::add(const QString& path, const QString& message)
{
    if (m_faults.size() < mostFaults)
        m_faults.append({path, message});
    else if (m_faults.size() == mostFaults)
        m_faults.append({QStringLiteral("$"), tr("there are more faults than are listed here")});
}

JsonCursor::JsonCursor(QJsonValue value, QString path, FaultList& faults)
    : m_value(std::move(value)), m_path(std::move(path)), m_faults(&faults)
{
}

bool JsonCursor::is(QJsonValue::Type type) const
{
    if (m_value.type() == type)
        return true;
    if (!isMissing())
        fault(tr("must be %1, is %2").arg(typeName(type), typeName(m_value.type())));
    return false;
}

bool JsonCursor::countFits(qsizetype count, int least, int most) const
{
    if (count >= least && count <= most)
        return true;
    fault(tr("must have %1 to %2 entries, has %3").arg(least).arg(most).arg(count));
    return false;
}

QString JsonCursor::text(int most) const
{
    if (!is(QJsonValue::String))
        return {};
    const QString text = m_value.toString();
    if (text.isEmpty() || text.size() > most)
        fault(tr("must be a text of 1 to %1 characters, has %2").arg(most).arg(text.size()));
    else if (!isPlainText(text))
        fault(tr("must not hold line breaks or control characters"));
    else
        return text;
    return {};
}

qint64 JsonCursor::wholeNumber(qint64 least, qint64 most) const
{
    if (!is(QJsonValue::Double))
        return least;
    const double value = m_value.toDouble();
    if (value == std::floor(value) && value >= double(least) && value <= double(most))
        return qint64(value);
    fault(tr("must be a whole number from %1 to %2").arg(least).arg(most));
    return least;
}

double JsonCursor::number(double least, double most) const
{
    if (!is(QJsonValue::Double))
        return least;
    const double value = m_value.toDouble();
    if (value >= least && value <= most)
        return value;
    fault(tr("must be a number from %1 to %2").arg(least).arg(most));
    return least;
}

bool JsonCursor::boolean() const
{
    return is(QJsonValue::Bool) && m_value.toBool();
}

int JsonCursor::indexOf(const QStringList& words) const
{
    if (!is(QJsonValue::String))
        return 0;
    const auto index = words.indexOf(m_value.toString());
    if (index < 0)
        fault(tr("must be one of: %1").arg(words.join(QStringLiteral(", "))));
    return int(std::max<qsizetype>(index, 0));
}

QList<JsonCursor> JsonCursor::items(int least, int most) const
{
    QList<JsonCursor> items;
    if (!is(QJsonValue::Array) || !countFits(m_value.toArray().size(), least, most))
        return items;
    for (const QJsonValue item : m_value.toArray())
        items.append({item, QStringLiteral("%1[%2]").arg(m_path).arg(items.size()), *m_faults});
    return items;
}

QList<std::pair<QString, JsonCursor>> JsonCursor::members(int least, int most) const
{
    QList<std::pair<QString, JsonCursor>> members;
    const QStringList names = keys();
    if (!isObject() || !countFits(names.size(), least, most))
        return members;
    for (const QString& key : names)
        members.append({key, member(key)});
    return members;
}

JsonCursor JsonCursor::member(const QString& key) const
{
    return {m_value.toObject().value(key), m_path + pathStep(key), *m_faults};
}

QStringList JsonCursor::keys() const
{
    return is(QJsonValue::Object) ? m_value.toObject().keys() : QStringList();
}

JsonMembers::JsonMembers(const JsonCursor& object)
    : m_object(object), m_faultsBefore(object.faultCount()), m_keys(object.keys())
{
}

JsonMembers::~JsonMembers()
{
    for (const QString& key : std::as_const(m_keys))
        if (!m_asked.contains(key))
            m_object.member(key).fault(tr("is not a key that is known here"));
}

JsonCursor JsonMembers::required(const char* key)
{
    const JsonCursor value = optional(key);
    if (value.isMissing() && m_object.isObject())
        value.fault(tr("is missing"));
    return value;
}

JsonCursor JsonMembers::optional(const char* key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.member(name);
}

} // namespace precall
