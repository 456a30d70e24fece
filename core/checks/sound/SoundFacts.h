#pragma once

#include "core/check/Finding.h"
#include "core/media/sound/Sound.h"
#include "core/profile/RequirementsProfile.h"

#include <QJsonArray>

namespace precall {

/// What the checks of microphone and loudspeaker share: how findings tell of the sound server and of a
/// device.

/// Facts of a device: `kind`, `default`, `rate`, and where the system tells `muted`, `volume_percent`,
/// `gain_db` (of the loudest channel, 0 is unchanged).
QJsonObject soundDeviceFacts(const SoundDevice& device);

/// Of its loudest channel.
double gainDb(const SoundDevice& device);

/// How the loudest and the quietest channel differ, in dB; 0 for one channel.
double balanceDb(const SoundDevice& device);

/// Why nothing could be learnt from the sound server or a stream: "access-denied", "lost" (see `gone`),
/// "hung", "no-server", "ended", "not-opened".
QString soundFault(const Error& error, bool gone = false);

/// One finding for each requirement of the probe, or one without a requirement.
void appendForEach(QList<Finding>& findings, const RequirementsProfile& profile, const QString& check,
                   Finding finding);

/// How the device is attached, for information: a note on the hands-free profile. Nothing where that is not
/// known.
std::optional<Finding> kindFinding(const QString& code, const SoundDevice& device);

/// Their descriptions.
QJsonArray deviceNames(const QList<SoundDevice>& devices);

/// To a tenth, for people and reports.
double rounded(double value);

} // namespace precall
