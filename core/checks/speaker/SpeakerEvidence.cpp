#include "core/checks/speaker/SpeakerEvidence.h"

#include "core/checks/sound/SoundFacts.h"
#include "core/checks/speaker/SpeakerFindings.h"

namespace precall {

QJsonObject toJson(const SpeakerEvidence& evidence)
{
    QJsonObject json;
    if (!evidence.devices)
        json.insert(QStringLiteral("error"), errorWord(evidence.devices.error().kind));
    else
        json.insert(QStringLiteral("speakers"), deviceNames(evidence.devices->speakers));
    if (evidence.device)
        json.insert(QStringLiteral("speaker"), soundDeviceFacts(*evidence.device));
    if (evidence.microphone)
        json.insert(QStringLiteral("microphone"), soundDeviceFacts(*evidence.microphone));
    if (evidence.loop && evidence.loop->left)
        json.insert(QStringLiteral("left"), loopFacts(*evidence.loop->left));
    if (evidence.loop && evidence.loop->right)
        json.insert(QStringLiteral("right"), loopFacts(*evidence.loop->right));
    return json;
}

} // namespace precall
