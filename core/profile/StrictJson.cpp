#include "core/profile/StrictJson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <vector>

namespace precall {

namespace {

struct StrictJson
{
    Q_DECLARE_TR_FUNCTIONS(StrictJson)
};

constexpr int mostLevels = 16;

/// Lines and characters are counted from 1.
QString position(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.first(std::clamp<qsizetype>(offset, 0, json.size()));
    const auto line = before.count('\n') + 1;
    const auto column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    return StrictJson::tr("line %1, column %2").arg(line).arg(column);
}

bool isDeeperThan(const QJsonValue& value, int levels)
{
    const auto child = [&](const QJsonValue& item) { return isDeeperThan(item, levels - 1); };
    if (!value.isArray() && !value.isObject())
        return false;
    if (levels == 0)
        return true;
    const QJsonArray items = value.toArray();
    const QJsonObject members = value.toObject();
    return std::any_of(items.begin(), items.end(), child) ||
           std::any_of(members.begin(), members.end(), child);
}

/// Walks a text that is known to be well formed and finds the keys that stand twice in one object; Qt's
/// parser keeps the last of them without a word.
class RepeatedKeys
{
public:
    RepeatedKeys(const QByteArray& json, FaultList& faults) : m_json(json), m_faults(faults) {}

    void find()
    {
        for (qsizetype at = 0; at < m_json.size(); ++at)
            at = step(at);
    }

private:
    struct Container
    {
        bool isObject = false;
        bool atKey = false;
        int index = 0;
        QString key;
        QSet<QString> keys;
    };

    /// The offset of the last character of the token that begins at `at`.
    qsizetype step(qsizetype at)
    {
        switch (m_json[at]) {
        case '{':
        case '[':
            m_open.push_back({m_json[at] == '{', m_json[at] == '{', 0, {}, {}});
            return at;
        case '}':
        case ']':
            m_open.pop_back();
            return at;
        case ',':
            m_open.back().atKey = m_open.back().isObject;
            ++m_open.back().index;
            return at;
        case '"':
            return text(at);
        default:
            return at;
        }
    }

    qsizetype text(qsizetype at)
    {
        qsizetype end = at + 1;
        while (m_json[end] != '"')
            end += m_json[end] == '\\' ? 2 : 1;
        if (m_open.back().atKey)
            key(m_json.mid(at, end - at + 1));
        return end;
    }

    void key(const QByteArray& quoted)
    {
        Container& object = m_open.back();
        object.atKey = false;
        object.key = QJsonDocument::fromJson('[' + quoted + ']')[0].toString();
        if (object.keys.contains(object.key))
            m_faults.add(path(), StrictJson::tr("stands here more than once"));
        object.keys.insert(object.key);
    }

    QString path() const
    {
        QString path = QStringLiteral("$");
        for (const Container& container : m_open)
            path +=
                container.isObject ? pathStep(container.key) : QStringLiteral("[%1]").arg(container.index);
        return path;
    }

    const QByteArray& m_json;
    FaultList& m_faults;
    std::vector<Container> m_open;
};

QJsonValue refused(FaultList& faults, const QString& message)
{
    faults.add(QStringLiteral("$"), message);
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QJsonValue parseStrictJson(const QByteArray& json, FaultList& faults)
{
    if (json.size() > mostJsonBytes)
        return refused(faults, StrictJson::tr("the file is larger than 1 MiB"));
    if (json.trimmed().isEmpty())
        return refused(faults, StrictJson::tr("the file is empty"));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return refused(faults, StrictJson::tr("is not valid JSON at %1: %2")
                                   .arg(position(json, error.offset), error.errorString()));
    const QJsonValue root = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    if (isDeeperThan(root, mostLevels))
        return refused(faults, StrictJson::tr("the file is nested deeper than 16 levels"));
    RepeatedKeys(json, faults).find();
    return root;
}

} // namespace precall
