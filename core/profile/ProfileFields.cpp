#include "core/profile/ProfileFields.h"

#include <QRegularExpression>

#include <algorithm>

namespace precall {

namespace {

struct ProfileFields
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFields)
};

constexpr int longestWord = 40;
constexpr int longestUrl = 2000;
constexpr int longestHost = 253; // RFC 1035 section 2.3.4, without the trailing dot

/// The form of a whole text. %1 stands for one label of a host name.
QRegularExpression form(const char* pattern)
{
    static const QString label = QStringLiteral("[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?");
    return QRegularExpression(QRegularExpression::anchoredPattern(
        QString::fromLatin1(pattern).replace(QLatin1String("%1"), label)));
}

bool has(const QString& text, const QRegularExpression& form)
{
    return form.match(text).hasMatch();
}

bool isHostName(const QString& text)
{
    static const auto name = form("(?:%1\\.)*(?:%1)");
    static const auto numeric = form("[0-9.]+");
    return text.size() <= longestHost && has(text, name) && !has(text, numeric);
}

/// Canonical IPv4 ("10.1" and "010.0.0.1" are not) or any spelling of IPv6, without a zone.
std::optional<QHostAddress> addressOf(const QString& text)
{
    QHostAddress address;
    if (!address.setAddress(text) || !address.scopeId().isEmpty())
        return {};
    if (address.protocol() == QAbstractSocket::IPv4Protocol && address.toString() != text)
        return {};
    return address;
}

/// A text of that form; else a fault that says what it must be.
QString readForm(const JsonCursor& cursor, int most, const QRegularExpression& form, const QString& what)
{
    const QString text = cursor.text(most);
    if (text.isEmpty() || has(text, form))
        return text;
    cursor.fault(what);
    return {};
}

const QRegularExpression& word()
{
    static const auto word = form("[a-z0-9][a-z0-9-]*");
    return word;
}

bool isLanguage(const QString& key)
{
    static const auto language = form("[a-z]{2,3}(?:_[A-Z]{2})?");
    return has(key, language);
}

bool prefixFits(const Cidr& range)
{
    const bool isIPv4 = range.network.protocol() == QAbstractSocket::IPv4Protocol;
    return range.prefix >= (isIPv4 ? 8 : 16) && range.prefix <= (isIPv4 ? 32 : 128);
}

bool hostBitsAreZero(const Cidr& range)
{
    return QHostAddress::parseSubnet(range.toString()).first == range.network;
}

} // namespace

bool isWord(const QString& text)
{
    return text.size() <= longestWord && has(text, word());
}

QString readWord(const JsonCursor& cursor)
{
    return readForm(cursor, longestWord, word(),
                    ProfileFields::tr("must be of lower-case letters, digits and hyphens"));
}

QString readVersion(const JsonCursor& cursor)
{
    static const auto version = form("[0-9]{1,9}(?:\\.[0-9]{1,9}){0,5}");
    return readForm(cursor, 40, version, ProfileFields::tr("must be a version such as 7.15"));
}

QMap<QString, QString> readTitle(const JsonCursor& cursor)
{
    QMap<QString, QString> title;
    for (const auto& [language, text] : cursor.members(1, 40)) {
        if (!isLanguage(language))
            text.fault(ProfileFields::tr("must be a language such as en or pt_BR"));
        title.insert(language, text.text(200));
    }
    if (!title.isEmpty() && !title.contains(QStringLiteral("en")))
        cursor.fault(ProfileFields::tr("must have an English text (key “en”)"));
    return title;
}

QDate readDate(const JsonCursor& cursor)
{
    const QString text = cursor.text(10);
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!text.isEmpty() && !date.isValid())
        cursor.fault(ProfileFields::tr("must be a date such as 2019-07-02"));
    return date;
}

quint16 readPort(const JsonCursor& cursor)
{
    return quint16(cursor.wholeNumber(1, 65535));
}

QString readHost(const JsonCursor& cursor)
{
    const QString text = cursor.text(longestHost);
    if (text.isEmpty() || isHostName(text) || addressOf(text))
        return text.toLower();
    cursor.fault(ProfileFields::tr("must be a host name in ASCII or an IP address"));
    return {};
}

QHostAddress readAddress(const JsonCursor& cursor)
{
    const QString text = cursor.text(64);
    const auto address = addressOf(text);
    if (!text.isEmpty() && !address)
        cursor.fault(ProfileFields::tr("must be an IP address such as 192.0.2.1 or 2001:db8::1"));
    return address.value_or(QHostAddress());
}

Cidr readRange(const JsonCursor& cursor)
{
    static const auto range = form("[0-9A-Fa-f:.]+/[0-9]{1,3}");
    const QString text =
        readForm(cursor, 64, range, ProfileFields::tr("must be an address range such as 192.0.2.0/24"));
    const auto network = addressOf(text.section(QLatin1Char('/'), 0, 0));
    if (text.isEmpty())
        return {};
    const Cidr cidr{network.value_or(QHostAddress()), text.section(QLatin1Char('/'), 1).toInt()};
    if (!network)
        cursor.fault(ProfileFields::tr("must begin with an IP address"));
    else if (!prefixFits(cidr))
        cursor.fault(ProfileFields::tr("must have a prefix of /8 to /32 (IPv4) or /16 to /128 (IPv6)"));
    else if (!hostBitsAreZero(cidr))
        cursor.fault(ProfileFields::tr("must begin with the first address of the range (host bits zero)"));
    return cidr;
}

QUrl readUrl(const JsonCursor& cursor, const QStringList& schemes)
{
    const QString text = cursor.text(longestUrl);
    const QUrl url(text, QUrl::StrictMode);
    const QString host = url.host(QUrl::FullyEncoded);
    if (text.isEmpty())
        return {};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        cursor.fault(ProfileFields::tr("must be an address that begins with %1")
                         .arg(schemes.join(ProfileFields::tr(":// or ")) + QStringLiteral("://")));
    else if (!isHostName(host) && !addressOf(host))
        cursor.fault(ProfileFields::tr("must name a host"));
    else if (!url.userInfo().isEmpty() || url.hasFragment() || url.port() == 0)
        cursor.fault(ProfileFields::tr("must have no user, no password, no fragment and no port 0"));
    return url;
}

QUrl readWebUrl(const JsonCursor& cursor)
{
    return readUrl(cursor, {QStringLiteral("http"), QStringLiteral("https")});
}

DomainPattern readPattern(const JsonCursor& cursor)
{
    static const auto hostAndPath = form("(?:\\*\\.)?(?:%1\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                         "(?:/[A-Za-z0-9._~!$&'()+,;=:@%/-]*\\*?)?");
    JsonMembers members(cursor);
    DomainPattern pattern;
    pattern.pattern = readForm(
        members.required("pattern"), 500, hostAndPath,
        ProfileFields::tr("must be a host, a wildcard such as *.example.org, or a host with a path such as "
                          "www.example.org/scripts/*"));
    for (const JsonCursor& item : members.required("representatives").items(1, 20)) {
        pattern.representatives.append(readWebUrl(item));
        if (pattern.representatives.last().isValid() && !pattern.pattern.isEmpty() &&
            !pattern.covers(pattern.representatives.last()))
            item.fault(ProfileFields::tr("must be under the pattern %1").arg(pattern.pattern));
    }
    return pattern;
}

Transport readTransport(const JsonCursor& cursor)
{
    return cursor.oneOf<Transport>({{"udp", Transport::Udp},
                                    {"tcp", Transport::Tcp},
                                    {"tls", Transport::Tls},
                                    {"dtls", Transport::Dtls}});
}

probeValues::Port readPlainPort(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return {
        members.required("transport").oneOf<Transport>({{"udp", Transport::Udp}, {"tcp", Transport::Tcp}}),
        readPort(members.required("port"))};
}

probeValues::Port readAnyPort(const JsonCursor& cursor)
{
    JsonMembers members(cursor);
    return {readTransport(members.required("transport")), readPort(members.required("port"))};
}

} // namespace precall
