#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace precall {

/// What came of asking a browser for a device: the names of getUserMedia's errors, in our words
/// (w3.org/TR/mediacapture-streams, section 10.2).
enum class DeviceUse {
    Worked,
    Refused,    ///< NotAllowedError, SecurityError: a person, a policy or the system said no
    NotFound,   ///< the browser sees no such device
    Busy,       ///< NotReadableError, AbortError: it is there and does not start
    Unanswered, ///< the browser asked, nobody answered
    Missing,    ///< the browser has no getUserMedia
    Failed      ///< anything else
};

/// An ICE candidate that a browser gathered: its kind alone, no address.
struct BrowserCandidate
{
    QString type; ///< "host", "srflx", "prflx", "relay" (RFC 8839 section 5.1)
    QString
        protocol; ///< "udp", "tcp"; of a relay candidate how the browser reaches the relay, where it says so
    bool operator==(const BrowserCandidate&) const = default;
};

/// What became of a WebSocket that a browser opened.
struct BrowserWebSocket
{
    QUrl url;
    QString outcome; ///< "open", "failed", "silent"
    bool operator==(const BrowserWebSocket&) const = default;
};

/// What the page on this computer learnt inside a browser.
struct BrowserAnswer
{
    bool secure = false; ///< the browser takes the page for a secure context: without, there are no devices
    DeviceUse camera = DeviceUse::Missing;
    DeviceUse microphone = DeviceUse::Missing;
    bool peerConnection = false; ///< RTCPeerConnection makes an offer
    QStringList codecs;          ///< of that offer, each once: "VP8", "H264", "opus"
    QList<BrowserCandidate> candidates;
    QList<BrowserWebSocket> webSockets;
    bool screen = false; ///< getDisplayMedia is offered
    QStringList labels;  ///< of cameras and microphones, where the browser tells them
    QString userAgent;
    bool operator==(const BrowserAnswer&) const = default;
};

/// How the visit of a browser ended.
enum class ProofEnd {
    Answered,
    ScriptsOff, ///< the page was shown and its script did not run
    NoAnswer,   ///< the page was shown; nothing came back in time
    NotOpened,  ///< nobody came for the page in time
    Shared,     ///< two have come for the page: one of them was not the browser
    NotStarted  ///< the browser could not be started
};

/// What came back from a browser.
struct ProofVisit
{
    ProofEnd end = ProofEnd::NotOpened;
    std::optional<BrowserAnswer> answer; ///< when Answered
    QString error;                       ///< raw text, when NotStarted
    bool operator==(const ProofVisit&) const = default;
};

/// "worked", "refused", "not-found", "busy", "unanswered", "missing", "failed"
QString deviceUseWord(DeviceUse use);

/// Reads what a page sent. It may come from anyone who knows the secret: every member is checked, none may be
/// missing or unknown. Error Invalid, with the first fault.
Result<BrowserAnswer> readBrowserAnswer(const QByteArray& json);

/// For the report; readBrowserAnswer() takes it back.
QJsonObject toJson(const BrowserAnswer& answer);

/// "answered", "scripts-off", "no-answer", "not-opened", "shared", "not-started"
QString proofEndWord(ProofEnd end);

} // namespace precall
