#include "core/platform/browsers/LenientJson.h"

#include <QJsonDocument>

namespace precall {

namespace {

/// The end of the string that opens at `from`, past its closing quote.
qsizetype pastString(const QByteArray& text, qsizetype from)
{
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text.at(i) == '\\')
            ++i;
        else if (text.at(i) == '"')
            return i + 1;
    }
    return text.size();
}

/// The end of the comment that opens at `from`; `from` when there is none.
qsizetype pastComment(const QByteArray& text, qsizetype from)
{
    const QByteArray open = text.mid(from, 2);
    if (open != "//" && open != "/*")
        return from;
    const qsizetype end = text.indexOf(open == "//" ? "\n" : "*/", from + 2);
    if (end < 0)
        return text.size();
    return open == "//" ? end : end + 2;
}

QByteArray withoutComments(const QByteArray& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype next = text.at(i) == '"' ? pastString(text, i) : pastComment(text, i);
        if (text.at(i) == '"')
            result += text.mid(i, next - i);
        else if (next == i)
            result += text.at(i);
        i = std::max(next, i + 1);
    }
    return result;
}

bool closesAfter(const QByteArray& text, qsizetype comma)
{
    for (qsizetype i = comma + 1; i < text.size(); ++i)
        if (!isspace(static_cast<unsigned char>(text.at(i))))
            return text.at(i) == '}' || text.at(i) == ']';
    return false;
}

QByteArray withoutTrailingCommas(const QByteArray& text)
{
    QByteArray result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype next = text.at(i) == '"' ? pastString(text, i) : i + 1;
        if (text.at(i) != ',' || !closesAfter(text, i))
            result += text.mid(i, next - i);
        i = next;
    }
    return result;
}

} // namespace

Result<QJsonObject> strictJsonObject(const QByteArray& bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error{ErrorKind::Invalid, error.errorString(), 0};
    if (!document.isObject())
        return Error{ErrorKind::Invalid, QStringLiteral("not an object"), 0};
    return document.object();
}

Result<QJsonObject> lenientJsonObject(const QByteArray& bytes)
{
    return strictJsonObject(withoutTrailingCommas(withoutComments(bytes)));
}

} // namespace precall
