#include "core/checks/ports/ProxyScript.h"

namespace precall {

namespace {

/// Goes through a script's text by the lexical grammar of ECMA-262 (section 12), as far as comments, strings
/// and brackets are concerned.
class BracketReader
{
public:
    explicit BracketReader(QByteArrayView script) : m_rest(script) {}

    /// No script, whatever it says. Where only the syntax tells what a character is (regular expressions,
    /// templates, comments of HTML) nothing is said.
    bool isBroken()
    {
        while (!m_rest.isEmpty()) {
            if (isAmbiguous())
                return false;
            if (!takeToken())
                return true;
        }
        return !m_open.isEmpty();
    }

private:
    bool isComment() const { return m_rest.startsWith("//") || m_rest.startsWith("/*"); }
    bool isAmbiguous() const
    {
        return (m_rest.front() == '/' && !isComment()) || m_rest.front() == '`' ||
               m_rest.startsWith("<!--") || m_rest.startsWith("-->");
    }

    bool takeToken()
    {
        const char first = m_rest.front();
        if (isComment())
            return takeComment();
        if (first == '"' || first == '\'')
            return takeString(first);
        m_rest = m_rest.sliced(1);
        return takeBracket(first);
    }

    bool takeComment()
    {
        const bool isLine = m_rest.startsWith("//");
        const qsizetype end = isLine ? lineLength() : m_rest.indexOf("*/", 2);
        if (end >= 0)
            m_rest = m_rest.sliced(isLine ? end : end + 2);
        return end >= 0;
    }

    qsizetype lineLength() const
    {
        qsizetype length = 0;
        while (length < m_rest.size() && !endsLine(m_rest.at(length)))
            ++length;
        return length;
    }

    static bool endsLine(char letter) { return letter == '\n' || letter == '\r'; }

    /// A backslash takes the end of a line with it.
    bool takeString(char quote)
    {
        for (qsizetype at = 1; at < m_rest.size(); ++at) {
            const char letter = m_rest.at(at);
            if (letter == quote) {
                m_rest = m_rest.sliced(at + 1);
                return true;
            }
            if (endsLine(letter))
                return false;
            if (letter == '\\')
                at += m_rest.sliced(at).startsWith("\\\r\n") ? 2 : 1;
        }
        return false;
    }

    bool takeBracket(char letter)
    {
        static const QByteArray opening("([{"), closing(")]}");
        if (opening.contains(letter))
            m_open.append(letter);
        const qsizetype kind = closing.indexOf(letter);
        if (kind < 0)
            return true;
        const bool fits = m_open.endsWith(opening.at(kind));
        m_open.chop(1);
        return fits;
    }

    QByteArrayView m_rest;
    QByteArray m_open; ///< brackets
};

} // namespace

QString proxyScriptFault(const QByteArray& script)
{
    if (!script.contains("FindProxyForURL"))
        return QStringLiteral("no-script");
    return BracketReader(script).isBroken() ? QStringLiteral("broken-script") : QString();
}

} // namespace precall
