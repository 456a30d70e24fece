#include "core/net/proxy/AuthChallenge.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace precall {

namespace {

constexpr qsizetype mostChallenges = 32;
constexpr qsizetype mostBytes = 8 * 1024;

/// The elements of a comma-separated list; commas in quoted strings do not count. RFC 9110 section 5.6.1.
QStringList listElements(const QString& value)
{
    static const QRegularExpression element(QStringLiteral(R"re((?:[^,"]|"(?:[^"\\]|\\.)*"?)+)re"));
    QStringList elements;
    for (auto match = element.globalMatch(value); match.hasNext();)
        elements.append(match.next().captured().trimmed());
    return elements;
}

/// The value of `realm`, when `text` is that parameter; another parameter gives an empty one. Nothing when
/// `text` is no parameter. RFC 9110 section 11.2.
std::optional<QString> realmOf(const QString& text)
{
    static const QRegularExpression parameter(QStringLiteral(
        R"re(^([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~\w-]+))$)re"));
    const QRegularExpressionMatch match = parameter.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    if (match.captured(1).compare(QLatin1String("realm"), Qt::CaseInsensitive) != 0)
        return QString();
    static const QRegularExpression escaped(QStringLiteral(R"re(\\(.))re"));
    return QString(match.captured(2) + match.captured(3)).replace(escaped, QStringLiteral("\\1"));
}

void setRealm(QList<AuthChallenge>& challenges, const std::optional<QString>& realm)
{
    if (realm && !realm->isEmpty() && !challenges.isEmpty())
        challenges.last().realm = *realm;
}

void take(QList<AuthChallenge>& challenges, const QString& element)
{
    if (const std::optional<QString> realm = realmOf(element)) {
        setRealm(challenges, realm);
        return;
    }
    static const QRegularExpression scheme(QStringLiteral(R"re(^([!#$%&'*+.^_`|~\w-]+)(?:\s+(.*))?$)re"));
    const QRegularExpressionMatch match = scheme.match(element);
    if (!match.hasMatch() || challenges.size() == mostChallenges)
        return;
    challenges.append({match.captured(1), {}});
    setRealm(challenges, realmOf(match.captured(2)));
}

/// Parameters that say nothing of a session. RFC 7616 section 3.3, RFC 7617 section 2.
bool isHarmless(const QString& parameter)
{
    static const QRegularExpression known(QStringLiteral("^(realm|charset|algorithm|qop|stale)\\s*="),
                                          QRegularExpression::CaseInsensitiveOption);
    return known.match(parameter).hasMatch();
}

QString shown(const QString& element)
{
    if (realmOf(element))
        return isHarmless(element) ? element : element.section(QLatin1Char('='), 0, 0) + QStringLiteral("=…");
    const QString scheme = element.section(QLatin1Char(' '), 0, 0);
    const QString rest = element.section(QLatin1Char(' '), 1).trimmed();
    if (rest.isEmpty())
        return scheme;
    return scheme + QLatin1Char(' ') + (realmOf(rest) ? shown(rest) : QStringLiteral("…"));
}

bool isScheme(const AuthChallenge& challenge, const char* scheme)
{
    return challenge.scheme.compare(QLatin1String(scheme), Qt::CaseInsensitive) == 0;
}

} // namespace

QList<AuthChallenge> parseChallenges(const QList<QByteArray>& values)
{
    QList<AuthChallenge> challenges;
    for (const QByteArray& value : values)
        for (const QString& element : listElements(QString::fromUtf8(value.left(mostBytes))))
            take(challenges, element);
    return challenges;
}

QString challengeText(const QByteArray& value)
{
    constexpr qsizetype most = 500;
    QStringList elements;
    for (const QString& element : listElements(QString::fromUtf8(value.left(mostBytes))))
        elements.append(shown(element));
    return elements.join(QStringLiteral(", ")).left(most);
}

bool isBasic(const AuthChallenge& challenge)
{
    return isScheme(challenge, "Basic");
}

bool offersOnlyBasic(const QList<AuthChallenge>& challenges)
{
    return !challenges.isEmpty() && std::all_of(challenges.begin(), challenges.end(), isBasic);
}

bool offersSingleSignOn(const QList<AuthChallenge>& challenges)
{
    return std::any_of(challenges.begin(), challenges.end(), [](const auto& challenge) {
        return isScheme(challenge, "Negotiate") || isScheme(challenge, "NTLM");
    });
}

} // namespace precall
