#include "core/checks/microphone/MicrophoneFindings.h"

#include "core/checks/sound/SoundFacts.h"

#include <QJsonArray>

#include <cmath>

namespace precall {

namespace {

/// What was heard, as a verdict and a reason.
struct HeardJudgement
{
    Verdict verdict = Verdict::Pass;
    QString reason = {};
};

/// Something is wrong with a sound that does come.
std::optional<QString> blemishOf(const SoundTraits& heard)
{
    if (heard.clippings >= manyClippings)
        return QStringLiteral("clipping");
    if (heard.humHertz)
        return QStringLiteral("hum");
    if (!heard.deadChannels.isEmpty())
        return QStringLiteral("channel");
    if (std::abs(heard.offset) > largeOffset)
        return QStringLiteral("offset");
    return std::nullopt;
}

HeardJudgement judgeFault(const MicrophoneEvidence& seen)
{
    const QString fault = soundFault(*seen.error, seen.gone);
    const bool certain = seen.gone || seen.error->kind == ErrorKind::AccessDenied;
    return {certain ? Verdict::Fail : Verdict::Unknown, fault};
}

HeardJudgement judgeWithoutSpeech(const MicrophoneEvidence& seen)
{
    const SoundTraits& heard = *seen.heard;
    const bool tooQuiet = heard.level.peak <= speechPeakDbfs;
    if (tooQuiet && (seen.spoke.value_or(false) || gainDb(*seen.device) <= turnedDownDb))
        return {Verdict::Fail, QStringLiteral("quiet")};
    if (heard.clippings >= manyClippings)
        return {Verdict::Warn, QStringLiteral("clipping")};
    if (heard.humHertz)
        return {Verdict::Unknown, QStringLiteral("hum")};
    if (seen.spoke.value_or(false))
        return {Verdict::Unknown, QStringLiteral("spoke")};
    if (std::abs(heard.offset) > largeOffset)
        return {Verdict::Unknown, QStringLiteral("offset")};
    return {Verdict::Unknown, QStringLiteral("no-speech")};
}

HeardJudgement judgeHeard(const MicrophoneEvidence& seen)
{
    if (seen.error)
        return judgeFault(seen);
    if (seen.device->isSilenced() && (!seen.heard || !seen.heard->speech))
        return {Verdict::Fail, QStringLiteral("muted")};
    if (!seen.heard)
        return {Verdict::Unknown, QStringLiteral("no-sound")};
    if (seen.heard->zeros)
        return {Verdict::Fail, QStringLiteral("silent")};
    if (!seen.heard->speech)
        return judgeWithoutSpeech(seen);
    const std::optional<QString> blemish = blemishOf(*seen.heard);
    return blemish ? HeardJudgement{Verdict::Warn, *blemish} : HeardJudgement{};
}

Finding levelFinding(const MicrophoneEvidence& seen)
{
    const HeardJudgement judgement = judgeHeard(seen);
    Finding finding{QStringLiteral("microphone.level"), judgement.verdict, {}, seen.device->description, {}};
    if (seen.heard)
        finding.facts = soundTraitFacts(*seen.heard);
    if (seen.device->volumePercent >= 0)
        finding.facts.insert(QStringLiteral("volume_percent"), seen.device->volumePercent);
    if (!judgement.reason.isEmpty())
        finding.facts.insert(QStringLiteral("reason"), judgement.reason);
    if (seen.error)
        finding.facts.insert(QStringLiteral("error"), errorWord(seen.error->kind));
    return finding;
}

Finding deviceFinding(const MicrophoneEvidence& seen)
{
    Finding finding{QStringLiteral("microphone.device"), Verdict::Fail, {}, {}, {}};
    if (seen.device) {
        finding.verdict = Verdict::Pass;
        finding.subject = seen.device->description;
        finding.facts = soundDeviceFacts(*seen.device);
    }
    finding.facts.insert(QStringLiteral("microphones"), deviceNames(seen.devices->microphones));
    return finding;
}

Finding serverFinding(const Error& error)
{
    const bool denied = error.kind == ErrorKind::AccessDenied;
    return {
        QStringLiteral("microphone.sound-server"),
        denied ? Verdict::Fail : Verdict::Unknown,
        {},
        {},
        {{QStringLiteral("reason"), soundFault(error)}, {QStringLiteral("error"), errorWord(error.kind)}}};
}

} // namespace

QJsonObject soundTraitFacts(const SoundTraits& traits)
{
    QJsonObject facts{{QStringLiteral("rms_dbfs"), rounded(traits.level.rms)},
                      {QStringLiteral("peak_dbfs"), rounded(traits.level.peak)},
                      {QStringLiteral("seconds"), rounded(traits.seconds)},
                      {QStringLiteral("speech_seconds"), rounded(traits.speechSeconds)},
                      {QStringLiteral("clippings"), traits.clippings}};
    if (traits.humHertz)
        facts.insert(QStringLiteral("hum_hz"), *traits.humHertz);
    if (std::abs(traits.offset) > largeOffset)
        facts.insert(QStringLiteral("offset"), std::round(traits.offset * 1000) / 1000);
    QJsonArray dead;
    for (const int channel : traits.deadChannels)
        dead.append(channel);
    if (!dead.isEmpty())
        facts.insert(QStringLiteral("dead_channels"), dead);
    return facts;
}

QList<Finding> microphoneFindings(const MicrophoneEvidence& seen, const RequirementsProfile& profile)
{
    const QString check = QStringLiteral("microphone");
    QList<Finding> findings;
    if (!seen.devices) {
        appendForEach(findings, profile, check, serverFinding(seen.devices.error()));
        return findings;
    }
    appendForEach(findings, profile, check, deviceFinding(seen));
    if (!seen.device)
        return findings;
    appendForEach(findings, profile, check, levelFinding(seen));
    if (const std::optional<Finding> kind = kindFinding(QStringLiteral("microphone.kind"), *seen.device))
        findings.append(*kind);
    return findings;
}

} // namespace precall
