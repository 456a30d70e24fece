#include "core/checks/browsers/proof/BrowserAnswer.h"

#include "core/profile/StrictJson.h"

#include <QJsonArray>

namespace precall {

namespace {

constexpr int mostAnswerText = 1000;
constexpr int mostLabel = 200;
constexpr int mostEntries = 64;

DeviceUse deviceUse(const JsonCursor& value)
{
    return value.oneOf<DeviceUse>({{"worked", DeviceUse::Worked},
                                   {"refused", DeviceUse::Refused},
                                   {"not-found", DeviceUse::NotFound},
                                   {"busy", DeviceUse::Busy},
                                   {"unanswered", DeviceUse::Unanswered},
                                   {"missing", DeviceUse::Missing},
                                   {"failed", DeviceUse::Failed}});
}

/// One of the words, itself.
QString wordAmong(const JsonCursor& value, std::initializer_list<std::pair<const char*, const char*>> words)
{
    return QString::fromLatin1(value.oneOf<const char*>(words));
}

QStringList textList(const JsonCursor& list)
{
    QStringList texts;
    for (const JsonCursor& item : list.items(0, mostEntries))
        texts.append(item.text(mostLabel));
    return texts;
}

BrowserCandidate candidate(const JsonCursor& value)
{
    JsonMembers members(value);
    return {wordAmong(members.required("type"),
                      {{"host", "host"}, {"srflx", "srflx"}, {"prflx", "prflx"}, {"relay", "relay"}}),
            wordAmong(members.required("protocol"), {{"udp", "udp"}, {"tcp", "tcp"}, {"tls", "tls"}})};
}

BrowserWebSocket webSocket(const JsonCursor& value)
{
    JsonMembers members(value);
    return {QUrl(members.required("url").text(mostAnswerText), QUrl::StrictMode),
            wordAmong(members.required("outcome"),
                      {{"open", "open"}, {"failed", "failed"}, {"silent", "silent"}})};
}

template<class T>
QList<T> listOf(const JsonCursor& list, T (*read)(const JsonCursor&))
{
    QList<T> values;
    for (const JsonCursor& item : list.items(0, mostEntries))
        values.append(read(item));
    return values;
}

BrowserAnswer answerOf(const JsonCursor& value)
{
    JsonMembers members(value);
    BrowserAnswer answer;
    answer.secure = members.required("secure").boolean();
    answer.camera = deviceUse(members.required("camera"));
    answer.microphone = deviceUse(members.required("microphone"));
    answer.peerConnection = members.required("peerConnection").boolean();
    answer.codecs = textList(members.required("codecs"));
    answer.candidates = listOf(members.required("candidates"), candidate);
    answer.webSockets = listOf(members.required("webSockets"), webSocket);
    answer.screen = members.required("screen").boolean();
    answer.labels = textList(members.required("labels"));
    answer.userAgent = members.required("userAgent").text(mostAnswerText);
    return answer;
}

} // namespace

QString deviceUseWord(DeviceUse use)
{
    switch (use) {
    case DeviceUse::Worked:
        return QStringLiteral("worked");
    case DeviceUse::Refused:
        return QStringLiteral("refused");
    case DeviceUse::NotFound:
        return QStringLiteral("not-found");
    case DeviceUse::Busy:
        return QStringLiteral("busy");
    case DeviceUse::Unanswered:
        return QStringLiteral("unanswered");
    case DeviceUse::Missing:
        return QStringLiteral("missing");
    case DeviceUse::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString proofEndWord(ProofEnd end)
{
    switch (end) {
    case ProofEnd::Answered:
        return QStringLiteral("answered");
    case ProofEnd::ScriptsOff:
        return QStringLiteral("scripts-off");
    case ProofEnd::NoAnswer:
        return QStringLiteral("no-answer");
    case ProofEnd::NotOpened:
        return QStringLiteral("not-opened");
    case ProofEnd::Shared:
        return QStringLiteral("shared");
    case ProofEnd::NotStarted:
        return QStringLiteral("not-started");
    }
    Q_UNREACHABLE();
}

Result<BrowserAnswer> readBrowserAnswer(const QByteArray& json)
{
    FaultList faults;
    const QJsonValue value = parseStrictJson(json, faults);
    BrowserAnswer answer;
    if (faults.count() == 0)
        answer = answerOf(JsonCursor(value, QStringLiteral("$"), faults));
    if (faults.count() == 0)
        return answer;
    const ProfileFault& first = faults.faults().first();
    return Error{ErrorKind::Invalid, QStringLiteral("%1: %2").arg(first.path, first.message), 0};
}

QJsonObject toJson(const BrowserAnswer& answer)
{
    QJsonArray candidates;
    for (const BrowserCandidate& each : answer.candidates)
        candidates.append(
            QJsonObject{{QStringLiteral("type"), each.type}, {QStringLiteral("protocol"), each.protocol}});
    QJsonArray webSockets;
    for (const BrowserWebSocket& each : answer.webSockets)
        webSockets.append(QJsonObject{{QStringLiteral("url"), each.url.toString()},
                                      {QStringLiteral("outcome"), each.outcome}});
    return {{QStringLiteral("secure"), answer.secure},
            {QStringLiteral("camera"), deviceUseWord(answer.camera)},
            {QStringLiteral("microphone"), deviceUseWord(answer.microphone)},
            {QStringLiteral("peerConnection"), answer.peerConnection},
            {QStringLiteral("codecs"), QJsonArray::fromStringList(answer.codecs)},
            {QStringLiteral("candidates"), candidates},
            {QStringLiteral("webSockets"), webSockets},
            {QStringLiteral("screen"), answer.screen},
            {QStringLiteral("labels"), QJsonArray::fromStringList(answer.labels)},
            {QStringLiteral("userAgent"), answer.userAgent}};
}

} // namespace precall
