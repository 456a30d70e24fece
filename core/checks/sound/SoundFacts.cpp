#include "core/checks/sound/SoundFacts.h"

#include "core/media/sound/SoundLevel.h"

#include <algorithm>
#include <cmath>

namespace precall {

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

double gainDb(const SoundDevice& device)
{
    return device.volumesDb.isEmpty() ? 0 : *std::ranges::max_element(device.volumesDb);
}

double balanceDb(const SoundDevice& device)
{
    return device.volumesDb.isEmpty() ? 0 : gainDb(device) - *std::ranges::min_element(device.volumesDb);
}

QJsonObject soundDeviceFacts(const SoundDevice& device)
{
    QJsonObject facts{{QStringLiteral("kind"), kindWord(device.kind)},
                      {QStringLiteral("default"), device.isDefault},
                      {QStringLiteral("rate"), device.rate}};
    if (device.volumePercent < 0)
        return facts;
    facts.insert(QStringLiteral("muted"), device.muted);
    facts.insert(QStringLiteral("volume_percent"), device.volumePercent);
    facts.insert(QStringLiteral("gain_db"), rounded(gainDb(device)));
    return facts;
}

QString soundFault(const Error& error, bool gone)
{
    if (gone)
        return QStringLiteral("lost");
    switch (error.kind) {
    case ErrorKind::AccessDenied:
        return QStringLiteral("access-denied");
    case ErrorKind::TimedOut:
        return QStringLiteral("hung");
    case ErrorKind::Refused:
        return QStringLiteral("no-server");
    case ErrorKind::Closed:
        return QStringLiteral("ended");
    default:
        return QStringLiteral("not-opened");
    }
}

std::optional<Finding> kindFinding(const QString& code, const SoundDevice& device)
{
    if (device.kind == SoundDevice::Kind::Unknown)
        return std::nullopt;
    const bool telephone = device.kind == SoundDevice::Kind::HandsFree;
    return Finding{code,
                   telephone ? Verdict::Warn : Verdict::Pass,
                   {},
                   device.description,
                   {{QStringLiteral("kind"), kindWord(device.kind)}, {QStringLiteral("rate"), device.rate}}};
}

QJsonArray deviceNames(const QList<SoundDevice>& devices)
{
    QJsonArray names;
    for (const SoundDevice& device : devices)
        names.append(device.description);
    return names;
}

void appendForEach(QList<Finding>& findings, const RequirementsProfile& profile, const QString& check,
                   Finding finding)
{
    const QList<Requirement> requirements = profile.requirementsOf(check, check);
    if (requirements.isEmpty())
        findings.append(finding);
    for (const Requirement& requirement : requirements) {
        finding.requirement = requirement.id;
        findings.append(finding);
    }
}

} // namespace precall
