#include "core/checks/browsers/BrowserFindings.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace precall {

namespace {

using What = Obstacle::What;

/// What the proof of a browser came to.
enum class ProofState {
    Proved,
    NoCalls, ///< RTCPeerConnection or getUserMedia is missing
    ScriptsOff,
    Insecure,   ///< the browser grants devices to no page of this computer
    Refused,    ///< camera or microphone
    Unanswered, ///< nobody answered the browser's question
    Unusable,   ///< camera or microphone is there and does not start
    NoDevice,   ///< the browser sees no camera or no microphone
    NoAnswer,
    NotOpened,
    Shared,
    NotStarted,
    NoWay ///< no candidate at all: calls reach no network
};

QString proofStateWord(ProofState state)
{
    static const QStringList words =
        QStringLiteral("proved no-calls scripts-off insecure refused unanswered unusable no-device no-answer "
                       "not-opened shared not-started no-way")
            .split(QLatin1Char(' '));
    return words.at(int(state));
}

bool hasDevice(const BrowserAnswer& answer, DeviceUse use)
{
    return answer.camera == use || answer.microphone == use;
}

ProofState answeredState(const BrowserCase& each)
{
    const BrowserAnswer& answer = *each.proof->answer;
    if (each.isDisproved())
        return ProofState::NoCalls;
    if (!answer.secure)
        return ProofState::Insecure;
    if (hasDevice(answer, DeviceUse::Refused))
        return ProofState::Refused;
    if (hasDevice(answer, DeviceUse::Unanswered))
        return ProofState::Unanswered;
    if (hasDevice(answer, DeviceUse::NotFound))
        return ProofState::NoDevice;
    if (answer.camera != DeviceUse::Worked || answer.microphone != DeviceUse::Worked)
        return ProofState::Unusable;
    return each.isProved() ? ProofState::Proved : ProofState::NoWay;
}

ProofState proofState(const BrowserCase& each)
{
    switch (each.proof->end) {
    case ProofEnd::Answered:
        return answeredState(each);
    case ProofEnd::ScriptsOff:
        return ProofState::ScriptsOff;
    case ProofEnd::NoAnswer:
        return ProofState::NoAnswer;
    case ProofEnd::NotOpened:
        return ProofState::NotOpened;
    case ProofEnd::Shared:
        return ProofState::Shared;
    case ProofEnd::NotStarted:
        return ProofState::NotStarted;
    }
    Q_UNREACHABLE();
}

const Obstacle* blocking(const BrowserCase& each, What what)
{
    const auto found =
        std::find_if(each.obstacles.begin(), each.obstacles.end(), [&](const Obstacle& obstacle) {
            return obstacle.what == what && obstacle.effect == Obstacle::Effect::Blocks;
        });
    return found == each.obstacles.end() ? nullptr : &*found;
}

/// The setting that says the same as the proof; null when none says so for all that it refused.
const Obstacle* confirmed(const BrowserCase& each, ProofState state)
{
    if (state == ProofState::ScriptsOff)
        return blocking(each, What::JavaScript);
    const auto& answer = each.proof->answer;
    if (state == ProofState::NoCalls)
        return answer->peerConnection ? blocking(each, What::Camera) : blocking(each, What::WebRtc);
    if (state != ProofState::Refused)
        return nullptr;
    const Obstacle* camera = blocking(each, What::Camera);
    const Obstacle* microphone = blocking(each, What::Microphone);
    if (answer->camera != DeviceUse::Refused)
        return microphone;
    return answer->microphone == DeviceUse::Refused && !microphone ? nullptr : camera;
}

/// A fault that was shown counts unless another browser is good; what could not be shown, unless another was.
Verdict proofVerdict(ProofState state, bool shown, const BrowserJudgement& judgement)
{
    if (state == ProofState::Proved)
        return Verdict::Pass;
    if (shown)
        return judgement.hasGood() ? Verdict::Warn : Verdict::Fail;
    return judgement.hasProved() ? Verdict::Warn : Verdict::Unknown;
}

/// A camera that is not there is no fault of the browser's.
QString proofRow(ProofState state, const BrowserJudgement& judgement)
{
    if (state == ProofState::NoDevice)
        return {};
    return judgement.requirement(state == ProofState::ScriptsOff ? "javascript" : "media-policy");
}

Finding proofFinding(const BrowserCase& each, const BrowserJudgement& judgement)
{
    const ProofState state = proofState(each);
    const Obstacle* setting = confirmed(each, state);
    const bool shown = setting || state == ProofState::NoCalls;
    Finding finding = browserFinding("browsers.proof", proofVerdict(state, shown, judgement),
                                     proofRow(state, judgement), each);
    if (setting)
        finding = withObstacle(finding, *setting);
    finding.facts.insert(QStringLiteral("state"), proofStateWord(state));
    if (!each.proof->error.isEmpty())
        finding.facts.insert(QStringLiteral("error"), each.proof->error);
    if (!each.proof->answer)
        return finding;
    const BrowserAnswer& answer = *each.proof->answer;
    finding.facts.insert(QStringLiteral("camera"), deviceUseWord(answer.camera));
    finding.facts.insert(QStringLiteral("microphone"), deviceUseWord(answer.microphone));
    finding.facts.insert(QStringLiteral("webrtc"), answer.peerConnection);
    finding.facts.insert(QStringLiteral("screen"), answer.screen);
    finding.facts.insert(QStringLiteral("codecs"), QJsonArray::fromStringList(answer.codecs));
    finding.facts.insert(QStringLiteral("labels"), QJsonArray::fromStringList(answer.labels));
    finding.facts.insert(QStringLiteral("user_agent"), answer.userAgent);
    return finding;
}

/// Which ways out of the network a browser found. Only kinds: no address leaves the browser.
Finding networkFinding(const BrowserCase& each, const BrowserJudgement& judgement)
{
    QStringList ways;
    bool outside = false;
    for (const BrowserCandidate& candidate : each.proof->answer->candidates) {
        ways.append(candidate.type + QLatin1Char(' ') + candidate.protocol);
        outside = outside || candidate.type != QLatin1String("host");
    }
    ways.removeDuplicates();
    QJsonArray sockets;
    for (const BrowserWebSocket& socket : each.proof->answer->webSockets)
        sockets.append(socket.url.toString() + QLatin1Char(' ') + socket.outcome);
    Finding finding =
        browserFinding("browsers.proof-network", outside ? Verdict::Pass : Verdict::Warn, {}, each);
    finding.facts.insert(QStringLiteral("servers"), QJsonArray::fromStringList(judgement.evidence.iceHosts));
    finding.facts.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(ways));
    finding.facts.insert(QStringLiteral("websockets"), sockets);
    return finding;
}

/// The WebSockets that the profile declares to be ones: a page that is none opens in no browser.
QList<QUrl> declaredWebSockets(const RequirementsProfile& profile)
{
    QList<QUrl> declared;
    for (const Requirement& row : profile.requirements)
        if (const auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            for (const probeValues::WebSocketEndpoint& endpoint : sockets->endpoints)
                if (endpoint.declared)
                    declared.append(endpoint.url);
    return declared;
}

/// Whether the platform's WebSockets open in that browser; nothing where none is known to be one.
QList<Finding> webSocketFindings(const BrowserCase& each, const BrowserJudgement& judgement)
{
    const QList<QUrl> declared = declaredWebSockets(judgement.profile);
    QJsonArray open, failed;
    for (const BrowserWebSocket& socket : each.proof->answer->webSockets) {
        if (socket.outcome == QLatin1String("open"))
            open.append(socket.url.host());
        else if (declared.contains(socket.url))
            failed.append(socket.url.host());
    }
    if (open.isEmpty() && failed.isEmpty())
        return {};
    Finding finding = browserFinding("browsers.proof-websocket",
                                     failed.isEmpty() ? Verdict::Pass : Verdict::Warn, {}, each);
    finding.facts.insert(QStringLiteral("open"), open);
    finding.facts.insert(QStringLiteral("failed"), failed);
    return {finding};
}

/// The settings that forbid what worked on the page.
QList<Obstacle> contradicted(const BrowserCase& each)
{
    const BrowserAnswer& answer = *each.proof->answer;
    QList<Obstacle> found;
    const auto add = [&](What what, bool worked) {
        if (const Obstacle* setting = blocking(each, what); setting && worked)
            found.append(*setting);
    };
    add(What::JavaScript, true);
    add(What::Camera, answer.camera == DeviceUse::Worked);
    add(What::Microphone, answer.microphone == DeviceUse::Worked);
    add(What::WebRtc, answer.peerConnection);
    return found;
}

/// The major version that a browser says it has, where its user agent says so (RFC 9110 section 10.1.5; the
/// makers' own tokens).
std::optional<int> effectiveVersion(const BrowserCase& each)
{
    using Kind = Browser::Kind;
    static const QHash<Kind, QString> tokens{
        {Kind::Chrome, QStringLiteral("Chrome")},      {Kind::Chromium, QStringLiteral("Chrome")},
        {Kind::Edge, QStringLiteral("Edg")},           {Kind::Firefox, QStringLiteral("Firefox")},
        {Kind::FirefoxEsr, QStringLiteral("Firefox")}, {Kind::Safari, QStringLiteral("Version")}};
    const QString token = tokens.value(each.browser.kind);
    const QRegularExpression pattern(QStringLiteral("\\b%1/(\\d{1,4})\\b").arg(token));
    const auto match = pattern.match(each.proof->answer->userAgent);
    if (token.isEmpty() || !match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt();
}

QList<Finding> differences(const BrowserCase& each)
{
    QList<Finding> found;
    for (const Obstacle& setting : contradicted(each))
        found.append(
            withObstacle(browserFinding("browsers.proof-differs", Verdict::Warn, {}, each), setting));
    const auto running = effectiveVersion(each);
    if (running && !each.browser.version.isNull() && *running != each.browser.version.majorVersion()) {
        found.append(browserFinding("browsers.proof-differs", Verdict::Warn, {}, each));
        found.last().facts.insert(QStringLiteral("what"), QStringLiteral("version"));
        found.last().facts.insert(QStringLiteral("running"), *running);
    }
    return found;
}

} // namespace

QList<Finding> proofFindings(const BrowserCase& each, const BrowserJudgement& judgement)
{
    if (!each.proof)
        return {};
    QList<Finding> found{proofFinding(each, judgement)};
    if (!each.proof->answer)
        return found;
    if (each.proof->answer->peerConnection && !judgement.evidence.iceHosts.isEmpty())
        found.append(networkFinding(each, judgement));
    return found + webSocketFindings(each, judgement) + differences(each);
}

Finding missingProofFinding(const QString& wanted, const BrowserJudgement& judgement)
{
    QJsonArray installed;
    for (const BrowserCase& each : judgement.cases)
        installed.append(each.browser.name);
    return {QStringLiteral("browsers.proof"),
            judgement.hasProved() ? Verdict::Warn : Verdict::Unknown,
            judgement.requirement("media-policy"),
            wanted,
            {{QStringLiteral("state"), QStringLiteral("not-installed")},
             {QStringLiteral("installed"), installed}}};
}

} // namespace precall
