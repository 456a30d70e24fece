#include "core/checks/speaker/SpeakerFindings.h"

#include "core/checks/sound/SoundFacts.h"
#include "core/media/sound/SoundLevel.h"

#include <cmath>

namespace precall {

namespace {

Finding speakerFinding(const char* code, const SpeakerEvidence& seen)
{
    return {QLatin1String(code), Verdict::Pass, {}, seen.device ? seen.device->description : QString(), {}};
}

Finding serverFinding(const Error& error)
{
    return {
        QStringLiteral("speaker.sound-server"),
        Verdict::Unknown,
        {},
        {},
        {{QStringLiteral("reason"), soundFault(error)}, {QStringLiteral("error"), errorWord(error.kind)}}};
}

Finding deviceFinding(const SpeakerEvidence& seen)
{
    Finding finding = speakerFinding("speaker.device", seen);
    if (seen.device)
        finding.facts = soundDeviceFacts(*seen.device);
    else
        finding.verdict = Verdict::Fail;
    finding.facts.insert(QStringLiteral("speakers"), deviceNames(seen.devices->speakers));
    return finding;
}

Finding volumeFinding(const SpeakerEvidence& seen)
{
    Finding finding = speakerFinding("speaker.volume", seen);
    finding.facts = {{QStringLiteral("volume_percent"), seen.device->volumePercent},
                     {QStringLiteral("balance_db"), rounded(balanceDb(*seen.device))}};
    const auto set = [&](Verdict verdict, const char* reason) {
        finding.verdict = verdict;
        finding.facts.insert(QStringLiteral("reason"), QLatin1String(reason));
    };
    if (seen.device->isSilenced())
        set(Verdict::Fail, "muted");
    else if (balanceDb(*seen.device) >= sideOffDb)
        set(Verdict::Warn, "one-side");
    else if (seen.device->volumePercent < lowVolumePercent)
        set(Verdict::Warn, "low");
    return finding;
}

/// Whether a chirp as loud as the one that came back would have been found in what was heard of the other
/// side.
bool wouldBeFound(const LoopReturn& back, const std::optional<double>& heardDbfs)
{
    static const double playedDbfs = levelOf(loopChirp(48000).samples).rms;
    return heardDbfs && *heardDbfs <= playedDbfs + back.gainDb + drownedDb;
}

/// The side that came back while the other did not; empty: no such thing.
QString onlySide(const LoopTrial& loop)
{
    const auto alone = [](const std::optional<LoopReturn>& one, const std::optional<LoopReturn>& other,
                          const std::optional<double>& otherDbfs) {
        return one && !other && one->gainDb >= clearlyHeardDb && wouldBeFound(*one, otherDbfs);
    };
    if (loop.recordError)
        return {};
    if (alone(loop.left, loop.right, loop.rightDbfs))
        return QStringLiteral("left");
    return alone(loop.right, loop.left, loop.leftDbfs) ? QStringLiteral("right") : QString();
}

/// Both chirps have the same echo.
bool hasEcho(const LoopTrial& loop)
{
    return loop.left && loop.right && loop.left->echoDb && loop.right->echoDb &&
           std::abs(*loop.left->echoDelayMs - *loop.right->echoDelayMs) <= sameEchoMs &&
           std::abs(*loop.left->echoDb - *loop.right->echoDb) <= sameEchoDb;
}

void judgeReturn(Finding& finding, const LoopTrial& loop)
{
    LoopReturn back = loop.left ? *loop.left : *loop.right;
    if (!hasEcho(loop))
        back.echoDb = back.echoDelayMs = std::nullopt;
    finding.facts = loopFacts(back);
    finding.verdict = Verdict::Warn;
    if (const QString side = onlySide(loop); !side.isEmpty()) {
        finding.facts.insert(QStringLiteral("reason"), QStringLiteral("one-side"));
        finding.facts.insert(QStringLiteral("side"), side);
    } else if (back.echoDb && *back.echoDb >= loudEchoDb && *back.echoDelayMs >= lateEchoMs) {
        finding.facts.insert(QStringLiteral("reason"), QStringLiteral("echo"));
    } else {
        finding.verdict = Verdict::Pass;
    }
}

QString unheardReason(const SpeakerEvidence& seen)
{
    if (seen.loop->playError)
        return soundFault(*seen.loop->playError, seen.gone);
    if (!seen.microphone)
        return QStringLiteral("no-microphone");
    if (seen.microphone->isSilenced() || seen.loop->recordError || seen.loop->microphoneSilent)
        return QStringLiteral("microphone-silent");
    return QStringLiteral("not-picked-up");
}

Finding loopFinding(const SpeakerEvidence& seen)
{
    Finding finding = speakerFinding("speaker.loop", seen);
    if (!seen.loop->playError && (seen.loop->left || seen.loop->right)) {
        judgeReturn(finding, *seen.loop);
    } else {
        finding.verdict = seen.loop->playError && seen.gone ? Verdict::Fail : Verdict::Unknown;
        finding.facts.insert(QStringLiteral("reason"), unheardReason(seen));
    }
    finding.facts.insert(QStringLiteral("microphone"),
                         seen.microphone ? seen.microphone->description : QString());
    if (seen.heard)
        finding.facts.insert(QStringLiteral("answered"), true);
    return finding;
}

Finding heardFinding(const SpeakerEvidence& seen)
{
    Finding finding = speakerFinding("speaker.heard", seen);
    switch (*seen.heard) {
    case HeardOn::BothSides:
        break;
    case HeardOn::LeftOnly:
    case HeardOn::RightOnly:
        finding.verdict = Verdict::Warn;
        finding.facts = {{QStringLiteral("reason"), QStringLiteral("one-side")},
                         {QStringLiteral("side"), *seen.heard == HeardOn::LeftOnly
                                                      ? QStringLiteral("left")
                                                      : QStringLiteral("right")}};
        break;
    case HeardOn::Nowhere:
        finding.verdict = Verdict::Fail;
        finding.facts = {{QStringLiteral("reason"), QStringLiteral("not-heard")}};
        break;
    }
    return finding;
}

} // namespace

QJsonObject loopFacts(const LoopReturn& back)
{
    QJsonObject facts{{QStringLiteral("delay_ms"), rounded(back.delayMs)},
                      {QStringLiteral("gain_db"), rounded(back.gainDb)}};
    if (back.echoDb) {
        facts.insert(QStringLiteral("echo_db"), rounded(*back.echoDb));
        facts.insert(QStringLiteral("echo_delay_ms"), rounded(*back.echoDelayMs));
    }
    return facts;
}

QList<Finding> speakerFindings(const SpeakerEvidence& seen, const RequirementsProfile& profile)
{
    const QString check = QStringLiteral("speaker");
    QList<Finding> findings;
    if (!seen.devices) {
        appendForEach(findings, profile, check, serverFinding(seen.devices.error()));
        return findings;
    }
    appendForEach(findings, profile, check, deviceFinding(seen));
    if (!seen.device)
        return findings;
    if (seen.device->volumePercent >= 0)
        appendForEach(findings, profile, check, volumeFinding(seen));
    if (seen.heard)
        appendForEach(findings, profile, check, heardFinding(seen));
    // What the user heard is the better proof: the loop is for information then.
    if (seen.loop && seen.heard)
        findings.append(loopFinding(seen));
    else if (seen.loop)
        appendForEach(findings, profile, check, loopFinding(seen));
    if (const std::optional<Finding> kind = kindFinding(QStringLiteral("speaker.kind"), *seen.device))
        findings.append(*kind);
    return findings;
}

} // namespace precall
