#include "core/report/JsonNode.h"

#include <QJsonArray>

#include <cmath>

namespace precall {

namespace {

constexpr double largestExact = 9007199254740992.0; // 2^53, RFC 8259 section 6

} // namespace

JsonNode::JsonNode(const QJsonValue& value, const QString& path, std::optional<Error>& fault)
    : m_value(value), m_path(path), m_fault(&fault)
{
}

JsonNode JsonNode::operator[](const char* member) const
{
    const QString name = QLatin1String(member);
    return {m_value[name], m_path + QLatin1Char('.') + name, *m_fault};
}

QString JsonNode::text() const
{
    if (!m_value.isString())
        complain(QStringLiteral("not a string"));
    return m_value.toString();
}

QString JsonNode::textOr(const QString& fallback) const
{
    return isPresent() ? text() : fallback;
}

bool JsonNode::boolean() const
{
    if (!m_value.isBool())
        complain(QStringLiteral("neither true nor false"));
    return m_value.toBool();
}

qint64 JsonNode::wholeNumber() const
{
    const double number = m_value.toDouble(-1);
    if (number >= 0 && number <= largestExact && number == std::floor(number))
        return static_cast<qint64>(number);
    complain(QStringLiteral("not a whole number"));
    return 0;
}

int JsonNode::indexBelow(qsizetype bound) const
{
    const qint64 index = wholeNumber();
    if (index < bound)
        return static_cast<int>(index);
    complain(QStringLiteral("no such finding"));
    return 0;
}

QJsonObject JsonNode::object() const
{
    if (!m_value.isObject())
        complain(QStringLiteral("not an object"));
    return m_value.toObject();
}

QList<JsonNode> JsonNode::items() const
{
    if (!m_value.isArray())
        complain(QStringLiteral("not an array"));
    QList<JsonNode> nodes;
    for (const QJsonValue value : m_value.toArray())
        nodes << JsonNode(value, QStringLiteral("%1[%2]").arg(m_path).arg(nodes.size()), *m_fault);
    return nodes;
}

QList<JsonNode> JsonNode::itemsIfPresent() const
{
    return isPresent() ? items() : QList<JsonNode>{};
}

void JsonNode::complain(const QString& what) const
{
    if (!m_fault->has_value())
        *m_fault = Error{ErrorKind::Invalid, m_path + QStringLiteral(": ") + what, 0};
}

} // namespace precall
