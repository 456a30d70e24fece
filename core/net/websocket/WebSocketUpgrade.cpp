#include "core/net/websocket/WebSocketUpgrade.h"

#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"
#include "core/net/websocket/WebSocketFrame.h"

namespace precall {

namespace {

constexpr qsizetype upgradeRead = 16 * 1024;
/// RFC 6455 section 4.1: the key is 16 random bytes.
constexpr qsizetype keyBytes = 16;
constexpr int switchingProtocols = 101;

/// Whether one of the comma-separated words of that field, wherever it stands, is `word`.
bool hasWord(const HttpAnswer& answer, const QByteArray& field, const QByteArray& word)
{
    for (const auto& [name, value] : answer.headers)
        if (name.compare(field, Qt::CaseInsensitive) == 0)
            for (const QByteArray& each : value.split(','))
                if (each.trimmed().compare(word, Qt::CaseInsensitive) == 0)
                    return true;
    return false;
}

Error notOpened(const QString& what)
{
    return {ErrorKind::Protocol, what, 0};
}

} // namespace

WebSocketUpgrade::WebSocketUpgrade(const QByteArray& subprotocol)
    : m_subprotocol(subprotocol), m_key(randomBytes(keyBytes).toBase64())
{
}

Result<HttpAnswer> WebSocketUpgrade::exchange(ByteStream& stream, const QUrl& url, qsizetype bodyLimit,
                                              const Until& until)
{
    QList<QPair<QByteArray, QByteArray>> fields{{"Connection", "Upgrade"},
                                                {"Upgrade", "websocket"},
                                                {"Origin", "https://" + hostField(url)},
                                                {"Sec-WebSocket-Version", "13"},
                                                {"Sec-WebSocket-Key", m_key}};
    if (!m_subprotocol.isEmpty())
        fields.append({"Sec-WebSocket-Protocol", m_subprotocol});
    const auto written = stream.writeAll(getRequest(url, fields), until);
    HttpParser parser(bodyLimit);
    Result<void> fed;
    while (fed && !parser.done()) {
        const auto bytes = stream.readSome(upgradeRead, until);
        if (!bytes)
            fed = bytes.error();
        else if (bytes->isEmpty()) {
            fed = parser.end();
            break;
        } else
            fed = parser.feed(*bytes);
    }
    if (!parser.hasHead())
        return written ? fed.error() : written.error();
    m_answer = parser.answer();
    m_beyond = parser.beyond();
    return m_answer;
}

Result<void> WebSocketUpgrade::opened() const
{
    if (m_answer.status != switchingProtocols)
        return notOpened(QStringLiteral("HTTP %1").arg(m_answer.status));
    if (!hasWord(m_answer, "Upgrade", "websocket") || !hasWord(m_answer, "Connection", "Upgrade"))
        return notOpened(QStringLiteral("101 without Upgrade: websocket"));
    if (m_answer.header("Sec-WebSocket-Accept") != webSocketAccept(m_key))
        return notOpened(QStringLiteral("wrong Sec-WebSocket-Accept"));
    if (!m_answer.header("Sec-WebSocket-Extensions").isEmpty() ||
        m_answer.header("Sec-WebSocket-Protocol") != m_subprotocol)
        return notOpened(QStringLiteral("an extension or protocol that was not asked for"));
    return {};
}

} // namespace precall
