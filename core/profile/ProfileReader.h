#pragma once

#include "core/base/Result.h"
#include "core/profile/RequirementsProfile.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace precall {

/// One thing that is wrong with a profile.
struct ProfileFault
{
    QString path;    ///< JSON path: "$.requirements[3].values.port"; "$" for the whole
    QString message; ///< translated, one line
    bool operator==(const ProfileFault&) const = default;
};

/// A profile, or everything that is wrong with it at once.
struct ProfileReading
{
    std::optional<RequirementsProfile> profile; ///< only when `faults` is empty
    QList<ProfileFault> faults;
};

/// Reads a profile from the bytes of a JSON file (schema "precall-profile/1",
/// resources/profiles/profile.schema.json). Hostile input is safe: at most 1 MiB, 16 levels, 1,000
/// requirements, 10,000 ranges; unknown keys are faults.
ProfileReading readProfile(const QByteArray& json);

/// The names that may stand in place of a file: "flexperto", "webrtc". The first is the default.
QStringList builtInProfiles();

/// Reads a built-in profile by its name, or a file. A file never stands in for a built-in profile, so that none can be
/// planted ("./flexperto" names a file). Errors: NotFound, AccessDenied, Io, TooLarge, and Invalid, whose detail holds
/// one "PATH: message" line for each fault.
Result<RequirementsProfile> loadProfile(const QString& fileOrName);

} // namespace precall
