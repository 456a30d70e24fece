#include "core/platform/browsers/PreferenceScript.h"

#include <optional>

namespace precall {

namespace {

constexpr int mostCalls = 20000;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('+');
}

/// Walks through a preferences file.
class Scanner
{
public:
    explicit Scanner(const QByteArray& bytes) : m_text(QString::fromUtf8(bytes)) {}

    /// The next thing that is neither blank nor comment; null at the end.
    QChar next()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = QStringView(m_text).mid(m_at, 2);
            if (rest.at(0).isSpace())
                ++m_at;
            else if (rest.at(0) == QLatin1Char('#') || rest == QLatin1String("//"))
                skipPast(QStringLiteral("\n"));
            else if (rest == QLatin1String("/*"))
                skipPast(QStringLiteral("*/"));
            else
                return rest.at(0);
        }
        return {};
    }
    bool take(char wanted)
    {
        if (next() != QLatin1Char(wanted))
            return false;
        ++m_at;
        return true;
    }
    QString word()
    {
        next();
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isWordCharacter(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    std::optional<QString> string()
    {
        const QChar quote = next();
        if (quote != QLatin1Char('"') && quote != QLatin1Char('\''))
            return std::nullopt;
        QString result;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == quote)
                return ++m_at, result;
            if (m_text.at(m_at) == QLatin1Char('\\'))
                ++m_at;
            if (m_at < m_text.size())
                result += m_text.at(m_at);
        }
        return std::nullopt;
    }
    /// Leaves a statement that is none of ours: past its semicolon or its block.
    void skipStatement()
    {
        int depth = 0;
        while (!next().isNull()) {
            if (string())
                continue;
            const QChar c = m_at < m_text.size() ? m_text.at(m_at++) : QChar();
            depth += c == QLatin1Char('{') ? 1 : c == QLatin1Char('}') ? -1 : 0;
            if (depth <= 0 && (c == QLatin1Char(';') || c == QLatin1Char('}')))
                return;
        }
    }

private:
    void skipPast(const QString& end)
    {
        const qsizetype found = m_text.indexOf(end, m_at);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    const QString m_text;
    qsizetype m_at = 0;
};

std::optional<QJsonValue> literal(Scanner& scanner)
{
    if (const auto text = scanner.string())
        return QJsonValue(*text);
    const QString word = scanner.word();
    if (word == QLatin1String("true") || word == QLatin1String("false"))
        return QJsonValue(word == QLatin1String("true"));
    bool ok = false;
    const int number = word.toInt(&ok);
    return ok ? std::optional(QJsonValue(number)) : std::nullopt;
}

bool setsPreference(const QString& function)
{
    return function == QLatin1String("user_pref") || function == QLatin1String("pref") ||
           function == QLatin1String("lockPref") || function == QLatin1String("defaultPref") ||
           function == QLatin1String("sticky_pref");
}

std::optional<PreferenceCall> call(Scanner& scanner)
{
    PreferenceCall result;
    result.function = scanner.word();
    if (!setsPreference(result.function) || !scanner.take('('))
        return std::nullopt;
    const auto name = scanner.string();
    if (!name || !scanner.take(','))
        return std::nullopt;
    const auto value = literal(scanner);
    while (value && scanner.take(','))
        result.locked = scanner.word() == QLatin1String("locked") || result.locked;
    if (!value || !scanner.take(')'))
        return std::nullopt;
    scanner.take(';');
    result.name = *name;
    result.value = *value;
    return result;
}

} // namespace

PreferenceScript parsePreferences(const QByteArray& bytes)
{
    Scanner scanner(bytes);
    PreferenceScript script;
    while (!scanner.next().isNull() && script.calls.size() < mostCalls) {
        if (const auto statement = call(scanner)) {
            script.calls.append(*statement);
        } else {
            script.understood = false;
            scanner.skipStatement();
        }
    }
    return script;
}

QByteArray decodeAutoconfig(QByteArray bytes, int obscureValue)
{
    for (char& byte : bytes)
        byte = static_cast<char>(byte - obscureValue);
    const qsizetype firstLine = bytes.indexOf('\n');
    return firstLine < 0 ? QByteArray() : bytes.mid(firstLine + 1);
}

void setPreference(BrowserPreferences& preferences, const QString& name, const BrowserPreference& preference)
{
    if (!isCallPreference(name))
        return;
    const auto present = preferences.constFind(name);
    if (present == preferences.constEnd() || present->level <= preference.level)
        preferences.insert(name, preference);
}

} // namespace precall
