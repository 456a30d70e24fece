#include "core/checks/browsers/proof/ProofPage.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace precall {

namespace {

constexpr int mostIceServers = 4;
constexpr int mostWebSockets = 3;
/// How long the page waits for a person, for candidates, for a WebSocket; the program waits longer
/// (ProofTimes).
constexpr int answerMs = 45'000;
constexpr int gatherMs = 10'000;
constexpr int webSocketMs = 10'000;

/// RFC 7064, RFC 7065: "stun:host:3478", "turn:host:3478?transport=tcp". Empty for what browsers do not
/// speak.
QString iceUrl(const IceServer& server, bool asTurn)
{
    const QString host = QStringLiteral("%1:%2").arg(server.host).arg(server.port);
    if (!asTurn)
        return server.transport == Transport::Udp ? QStringLiteral("stun:") + host : QString();
    switch (server.transport) {
    case Transport::Udp:
        return QStringLiteral("turn:%1?transport=udp").arg(host);
    case Transport::Tcp:
        return QStringLiteral("turn:%1?transport=tcp").arg(host);
    case Transport::Tls:
        return QStringLiteral("turns:%1?transport=tcp").arg(host);
    case Transport::Dtls:
        return {};
    }
    Q_UNREACHABLE();
}

void addIceServer(ProofQuestion& question, const IceServer& server, const TurnCredentials& credentials)
{
    const bool asTurn = server.turn && !credentials.user.isEmpty();
    const QString url = iceUrl(server, asTurn);
    if (url.isEmpty() || question.iceServers.size() >= mostIceServers)
        return;
    QJsonObject entry{{QStringLiteral("urls"), url}};
    if (asTurn) {
        entry.insert(QStringLiteral("username"), credentials.user);
        entry.insert(QStringLiteral("credential"), credentials.password);
    }
    if (question.iceServers.contains(entry))
        return;
    question.iceServers.append(entry);
    if (!question.iceHosts.contains(server.host))
        question.iceHosts.append(server.host);
}

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/proof/") + QLatin1String(name));
    // Built in: it is there.
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    return file.readAll();
}

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

/// The template with "{{name}}" replaced by the value of that name, in one pass: a value is never looked
/// into.
QByteArray filled(const QByteArray& pattern, const QMap<QByteArray, QByteArray>& values)
{
    QByteArray text;
    qsizetype from = 0;
    for (qsizetype open = pattern.indexOf("{{"); open >= 0; open = pattern.indexOf("{{", from)) {
        const qsizetype close = pattern.indexOf("}}", open);
        text += pattern.mid(from, open - from);
        text += values.value(pattern.mid(open + 2, close - open - 2));
        from = close + 2;
    }
    return text + pattern.mid(from);
}

} // namespace

ProofQuestion proofQuestion(const RequirementsProfile& profile, const RunSettings& settings)
{
    ProofQuestion question;
    for (const IceServer& server : profile.servers)
        addIceServer(question, server, settings.turn);
    if (profile.servers.isEmpty() && settings.askControlHosts)
        for (const IceServer& server : profile.controls.ice)
            addIceServer(question, server, {});
    for (const Requirement& row : profile.requirements)
        if (const auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            for (const probeValues::WebSocketEndpoint& endpoint : sockets->endpoints)
                if (question.webSockets.size() < mostWebSockets)
                    question.webSockets.append(endpoint.url);
    return question;
}

QJsonObject ProofPage::words()
{
    return {{QStringLiteral("asking"), tr("Waiting for your answer about camera and microphone…")},
            {QStringLiteral("looking"), tr("Looking at what this browser can do…")},
            {QStringLiteral("done"), tr("Done. Go back to Precall. You may close this page.")},
            {QStringLiteral("lost"), tr("Precall does not wait for this page any more. You may close it.")}};
}

/// Inside a script element: "<" would end it.
QByteArray ProofPage::questionJson(const ProofQuestion& question)
{
    QJsonArray webSockets;
    for (const QUrl& url : question.webSockets)
        webSockets.append(url.toString(QUrl::FullyEncoded));
    const QJsonObject object{{QStringLiteral("iceServers"), question.iceServers},
                             {QStringLiteral("webSockets"), webSockets},
                             {QStringLiteral("answerMs"), answerMs},
                             {QStringLiteral("gatherMs"), gatherMs},
                             {QStringLiteral("webSocketMs"), webSocketMs},
                             {QStringLiteral("words"), words()}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

QByteArray ProofPage::html(const ProofQuestion& question, const QByteArray& nonce)
{
    QStringList hosts = question.iceHosts;
    for (const QUrl& url : question.webSockets)
        hosts.append(url.host());
    hosts.removeDuplicates();
    const QString contacted = hosts.isEmpty()
                                  ? QString()
                                  : tr("To see how calls would leave your network, the page contacts: %1.")
                                        .arg(hosts.join(QStringLiteral(", ")));
    return filled(
        resource("page.html"),
        {{"lang", escaped(QLocale().bcp47Name())},
         {"nonce", nonce},
         {"title", escaped(tr("Testing this browser"))},
         {"purpose",
          escaped(tr("Precall has opened this page to see whether meetings work in this browser."))},
         {"permission",
          escaped(tr("The browser may ask whether the page may use your camera and microphone. Please "
                     "choose Allow: nothing is recorded, and neither picture nor sound leaves the "
                     "browser."))},
         {"contacted", escaped(contacted)},
         {"noscript",
          escaped(tr("JavaScript is switched off in this browser, at least for this page. Precall has "
                     "taken note of it. You may close this page."))},
         {"question", questionJson(question)},
         {"style", resource("page.css")},
         {"script", resource("page.js")}});
}

QByteArray ProofPage::securityPolicy(const ProofQuestion& question, const QByteArray& nonce)
{
    QByteArray connections("'self'");
    for (const QUrl& url : question.webSockets)
        connections += ' ' + QByteArray("wss://") + url.authority(QUrl::FullyEncoded).toLatin1();
    return "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce +
           "'; img-src 'self'; connect-src " + connections +
           "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

} // namespace precall
