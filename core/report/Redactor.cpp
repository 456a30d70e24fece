#include "core/report/Redactor.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace precall {

namespace {

const QString nameKind = QStringLiteral("name");
const QString addressKind = QStringLiteral("address");
const QString wifiKind = QStringLiteral("Wi-Fi");
const QString serialKind = QStringLiteral("serial");

/// Accounts and hosts that every machine has.
bool namesNobody(const QString& name)
{
    static const QStringList general{QStringLiteral("root"),  QStringLiteral("user"),
                                     QStringLiteral("admin"), QStringLiteral("administrator"),
                                     QStringLiteral("guest"), QStringLiteral("localhost"),
                                     QStringLiteral("home"),  QStringLiteral("console")};
    return general.contains(name.toLower());
}

bool isInternal(const QHostAddress& address)
{
    // RFC 1918 private, RFC 6598 shared, RFC 3927 and RFC 4291 link-local, RFC 4193 unique-local.
    static const std::array<std::pair<QHostAddress, int>, 7> internal{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("169.254.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("fe80::/10")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7"))};
    return std::any_of(internal.begin(), internal.end(),
                       [&](const auto& subnet) { return address.isInSubnet(subnet); });
}

/// The internal address that a match of one of the patterns below spells; null when it is none.
QHostAddress internalAddress(const QRegularExpressionMatch& match)
{
    const QString reversed =
        QStringList{match.captured(5), match.captured(4), match.captured(3), match.captured(1)}.join(
            QLatin1Char('.'));
    const QString straight =
        QStringList{match.captured(1), match.captured(3), match.captured(4), match.captured(5)}.join(
            QLatin1Char('.'));
    const QHostAddress address(match.captured(6).isEmpty() ? straight : reversed);
    return isInternal(address) ? address : QHostAddress();
}

/// Four numbers with dots or hyphens between them ("ip-10-0-0-5"), also in reverse ("5.0.0.10.in-addr.arpa").
const QRegularExpression& ipv4Pattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])(?<![0-9]\\.)([0-9]{1,3})([.-])([0-9]{1,3})\\2([0-9]{1,3})\\2([0-9]{1,3})(?"
                       "![0-9])(?!\\.[0-9])"
                       "(?=(\\.in-addr\\.arpa)?)"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Link-local and unique-local addresses always begin with four digits that tell them.
const QRegularExpression& ipv6Pattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9a-f])((?:fe[89ab][0-9a-f]|f[cd][0-9a-f]{2}):[0-9a-f:.]*[0-9a-f:])(%[0-9a-z_.-"
                       "]*[0-9a-z])?"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Whatever may spell an IPv6 address as a whole.
const QRegularExpression& ipv6RunPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9a-f:.])([0-9a-f.]*:[0-9a-f:.]+)(%[0-9a-z_.-]*)?"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "2a00:fd00::1" is an address of the internet, though "fd00::1" in it looks like one of the house;
/// "interface:fd00::1" is a word and an address.
bool isPublicIpv6(const QString& text, const QRegularExpressionMatch& run)
{
    const bool afterWord = run.capturedStart() > 0 && text[run.capturedStart() - 1].isLetterOrNumber();
    QString spelt = run.captured(1);
    while (spelt.endsWith(QLatin1Char('.')) ||
           (spelt.endsWith(QLatin1Char(':')) && !spelt.endsWith(QLatin1String("::"))))
        spelt.chop(1);
    const QHostAddress address(spelt);
    return !afterWord && !address.isNull() && !isInternal(address);
}

/// The folder of a user tells the name.
const QRegularExpression& homePattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=/home/|/Users/|\\\\Users\\\\|\\\\\\\\Users\\\\\\\\)([^/\\\\\\s\"']+)"));
    return pattern;
}

const QRegularExpression& hardwareAddressPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9a-f:-])[0-9a-f]{2}([:-])(?:[0-9a-f]{2}\\1){4}[0-9a-f]{2}(?![0-9a-f:-])"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

void Redactor::learnName(const QString& name)
{
    if (name.size() > 1 && !namesNobody(name))
        learnWord(nameKind, name, true);
}

void Redactor::learnWifi(const QString& name)
{
    learnWord(wifiKind, name, true);
}

void Redactor::learnSerial(const QString& serial)
{
    learnWord(serialKind, serial, false);
}

void Redactor::learnWord(const QString& kind, const QString& value, bool wholeWord)
{
    if (value.trimmed().isEmpty() || m_marks.contains(kind + value.toLower()))
        return;
    const QString edge =
        wholeWord ? QStringLiteral("(?<![\\p{L}\\p{N}])%1(?![\\p{L}\\p{N}])") : QStringLiteral("%1");
    const QRegularExpression pattern(edge.arg(QRegularExpression::escape(value)),
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    const auto longer = [](const Word& one, const Word& other) {
        return one.pattern.pattern().size() > other.pattern.pattern().size();
    };
    const Word word{pattern, mark(kind, value)};
    m_words.insert(std::upper_bound(m_words.begin(), m_words.end(), word, longer), word);
}

QString Redactor::mark(const QString& kind, const QString& value)
{
    QString& known = m_marks[kind + value.toLower()];
    if (known.isEmpty())
        known = QStringLiteral("[%1 %2]").arg(kind).arg(++m_counts[kind]);
    return known;
}

/// Replaces each match by its mark; where `markFor` gives none, the match stays.
template<class MarkFor>
QString Redactor::replaced(const QString& text, const QRegularExpression& pattern, MarkFor markFor)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString by = markFor(match);
        if (by.isEmpty())
            continue;
        result += text.mid(done, match.capturedStart() - done) + by;
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

QString Redactor::withoutIpv4(const QString& text)
{
    return replaced(text, ipv4Pattern(), [this](const QRegularExpressionMatch& match) {
        const QHostAddress address = internalAddress(match);
        return address.isNull() ? QString() : mark(addressKind, address.toString());
    });
}

QString Redactor::withoutIpv6(const QString& text)
{
    const auto markOf = [this](const QRegularExpressionMatch& match) {
        const QHostAddress address(match.captured(1));
        return address.isNull() ? QString() : mark(addressKind, address.toString());
    };
    return replaced(text, ipv6RunPattern(), [&](const QRegularExpressionMatch& run) {
        return isPublicIpv6(text, run) ? QString() : replaced(run.captured(), ipv6Pattern(), markOf);
    });
}

QString Redactor::withoutHomes(const QString& text)
{
    return replaced(text, homePattern(), [this](const QRegularExpressionMatch& match) {
        const QString name = match.captured();
        return name.startsWith(QLatin1Char('[')) || namesNobody(name) ? QString() : mark(nameKind, name);
    });
}

QString Redactor::redacted(const QString& text)
{
    QString result = text;
    for (const Word& word : m_words)
        result = replaced(result, word.pattern, [&](const auto&) { return word.mark; });
    if (m_choice.names)
        result = withoutHomes(result);
    if (m_choice.serials)
        result = replaced(result, hardwareAddressPattern(), [this](const QRegularExpressionMatch& match) {
            return mark(serialKind, match.captured());
        });
    return m_choice.internalAddresses ? withoutIpv6(withoutIpv4(result)) : result;
}

} // namespace precall
