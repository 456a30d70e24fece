#include "core/checks/microphone/MicrophoneEvidence.h"

#include "core/checks/microphone/MicrophoneFindings.h"
#include "core/checks/sound/SoundFacts.h"

#include <QJsonArray>

namespace precall {

QJsonObject toJson(const MicrophoneEvidence& evidence)
{
    QJsonObject json;
    if (!evidence.devices)
        json.insert(QStringLiteral("error"), errorWord(evidence.devices.error().kind));
    else
        json.insert(QStringLiteral("microphones"), deviceNames(evidence.devices->microphones));
    if (evidence.device)
        json.insert(QStringLiteral("microphone"), soundDeviceFacts(*evidence.device));
    if (evidence.heard)
        json.insert(QStringLiteral("heard"), soundTraitFacts(*evidence.heard));
    return json;
}

} // namespace precall
