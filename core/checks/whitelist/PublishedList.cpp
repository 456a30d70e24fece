#include "core/checks/whitelist/PublishedList.h"

#include "core/net/SpecialAddress.h"
#include "core/profile/ProfileFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

constexpr int mostListLevels = 8;

/// The key of an entry's range, as lists of cloud providers call it: "ip_prefix", "ipv4Prefix", "CIDR", …
bool isRangeKey(const QString& key)
{
    static const QSet<QString> known{
        QStringLiteral("ipprefix"), QStringLiteral("ipv4prefix"), QStringLiteral("ipv6prefix"),
        QStringLiteral("prefix"),   QStringLiteral("cidr"),       QStringLiteral("range"),
        QStringLiteral("iprange"),  QStringLiteral("network"),    QStringLiteral("subnet"),
        QStringLiteral("ip"),       QStringLiteral("address")};
    QString plain = key.toLower();
    plain.remove(QLatin1Char('_')).remove(QLatin1Char('-'));
    return known.contains(plain);
}

/// A range by the rules of a profile; a single address is a range of one.
std::optional<Cidr> rangeFrom(QString text)
{
    if (!text.contains(QLatin1Char('/')))
        text += text.contains(QLatin1Char(':')) ? QStringLiteral("/128") : QStringLiteral("/32");
    FaultList faults;
    const Cidr range = readRange(JsonCursor(text, {}, faults));
    if (faults.count() > 0 || holdsSpecialPurpose(range.network, range.prefix))
        return std::nullopt;
    return range;
}

class ListReader
{
public:
    bool hasArray() const { return m_hasArray; }
    const PublishedRanges& published() const { return m_published; }

    void read(const QJsonValue& value, int levels)
    {
        if (levels == 0)
            skip();
        else if (value.isArray())
            readArray(value.toArray(), levels);
        else if (value.isObject())
            readMembers(value.toObject(), levels);
    }

private:
    void readArray(const QJsonArray& array, int levels)
    {
        m_hasArray = true;
        for (const QJsonValue item : array) {
            if (item.isObject())
                readItem(item.toObject(), levels);
            else if (item.isArray())
                read(item, levels - 1);
            else
                entry(item);
        }
    }

    /// An object of a list: a range with remarks, or a part of the list with a name.
    void readItem(const QJsonObject& item, int levels)
    {
        bool isRange = false;
        for (auto member = item.begin(); member != item.end(); ++member) {
            if (!isRangeKey(member.key()) || !member->isString())
                continue;
            isRange = true;
            entry(*member);
        }
        if (!isRange && !readMembers(item, levels))
            skip();
    }

    /// Whether any of them was an array or an object.
    bool readMembers(const QJsonObject& object, int levels)
    {
        bool any = false;
        for (const QJsonValue member : object) {
            if (!member.isArray() && !member.isObject())
                continue;
            any = true;
            read(member, levels - 1);
        }
        return any;
    }

    void entry(const QJsonValue& value)
    {
        const auto range = rangeFrom(value.toString());
        if (!range)
            return skip();
        const QString text = range->toString();
        if (m_known.contains(text))
            return;
        if (m_published.ranges.size() >= mostPublishedRanges) {
            ++m_published.leftOut;
            return;
        }
        m_known.insert(text);
        m_published.ranges.append(*range);
    }

    void skip() { ++m_published.skipped; }

    PublishedRanges m_published;
    QSet<QString> m_known;
    bool m_hasArray = false;
};

QList<Cidr> without(const QList<Cidr>& ranges, const QList<Cidr>& others)
{
    QSet<QString> known;
    for (const Cidr& other : others)
        known.insert(other.toString());
    QList<Cidr> rest;
    std::copy_if(ranges.begin(), ranges.end(), std::back_inserter(rest),
                 [&](const Cidr& range) { return !known.contains(range.toString()); });
    return rest;
}

} // namespace

Result<PublishedRanges> readPublishedRanges(const QByteArray& json)
{
    if (json.size() > mostListBytes)
        return Error{ErrorKind::TooLarge, QStringLiteral("the list is larger than 2 MiB"), 0};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (document.isNull())
        return Error{ErrorKind::Invalid, QStringLiteral("no JSON: %1").arg(error.errorString()), 0};
    ListReader reader;
    reader.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                mostListLevels);
    if (!reader.hasArray())
        return Error{ErrorKind::Invalid, QStringLiteral("there is no list in it"), 0};
    if (reader.published().ranges.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("there is no address range in it"), 0};
    return reader.published();
}

ListDifference differenceOf(const QList<Cidr>& published, const QList<Cidr>& builtIn)
{
    return {without(published, builtIn), without(builtIn, published)};
}

} // namespace precall
