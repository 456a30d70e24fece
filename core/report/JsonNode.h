#pragma once

#include "core/base/Error.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace precall {

/// A value of a JSON document that knows its path. Reading a wrong type notes the first fault of the document
/// in `fault` ("$.findings[3].verdict: not a string") and gives an empty value, so that a reader reads on and
/// asks once at the end. `fault` outlives the node.
class JsonNode
{
public:
    JsonNode(const QJsonValue& value, const QString& path, std::optional<Error>& fault);

    bool isPresent() const { return !m_value.isUndefined(); }
    JsonNode operator[](const char* member) const; ///< absent when this is no object or has no such member

    QString text() const;
    QString textOr(const QString& fallback) const; ///< the fallback when absent
    bool boolean() const;
    qint64 wholeNumber() const; ///< not negative, at most 2^53
    QJsonObject object() const;
    QList<JsonNode> items() const;
    QList<JsonNode> itemsIfPresent() const;

    /// A whole number below `bound`.
    int indexBelow(qsizetype bound) const;

    /// The value that `fromWord` makes of this text; any other word is a fault.
    template<class Value>
    Value oneOf(std::optional<Value> (*fromWord)(const QString&)) const
    {
        const std::optional<Value> value = fromWord(text());
        if (!value)
            complain(QStringLiteral("unknown word"));
        return value.value_or(Value{});
    }

    void complain(const QString& what) const;

private:
    QJsonValue m_value;
    QString m_path;
    std::optional<Error>* m_fault;
};

} // namespace precall
