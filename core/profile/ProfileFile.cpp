#include "core/profile/ProfileReader.h"
#include "core/profile/StrictJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace precall {

namespace {

struct ProfileFile
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

bool isFileName(const QString& fileOrName)
{
    return fileOrName.contains(QLatin1Char('/')) || fileOrName.contains(QDir::separator()) ||
           fileOrName.endsWith(QLatin1String(".json"), Qt::CaseInsensitive) || QFileInfo(fileOrName).isFile();
}

Result<QByteArray> readBytes(const QString& path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, ProfileFile::tr("%1: there is no such file").arg(path)};
    if (file.isDir())
        return Error{ErrorKind::Io, ProfileFile::tr("%1: is a folder, not a file").arg(path)};
    if (!file.isFile())
        return Error{ErrorKind::Io, ProfileFile::tr("%1: is not a file that can be read").arg(path)};
    QFile input(path);
    if (!input.open(QIODevice::ReadOnly))
        return Error{input.error() == QFileDevice::PermissionsError || !file.isReadable()
                         ? ErrorKind::AccessDenied
                         : ErrorKind::Io,
                     QStringLiteral("%1: %2").arg(path, input.errorString())};
    const QByteArray bytes = input.read(mostJsonBytes + 1);
    if (bytes.size() > mostJsonBytes)
        return Error{ErrorKind::TooLarge, ProfileFile::tr("%1: is larger than 1 MiB").arg(path)};
    if (input.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, QStringLiteral("%1: %2").arg(path, input.errorString())};
    return bytes;
}

Result<RequirementsProfile> readFile(const QString& path)
{
    const Result<QByteArray> bytes = readBytes(path);
    if (!bytes)
        return bytes.error();
    ProfileReading reading = readProfile(*bytes);
    if (reading.profile)
        return *std::move(reading.profile);
    QStringList lines;
    for (const ProfileFault& fault : std::as_const(reading.faults))
        lines.append(fault.path + QStringLiteral(": ") + fault.message);
    return Error{ErrorKind::Invalid, lines.join(QLatin1Char('\n'))};
}

} // namespace

QStringList builtInProfiles()
{
    return {QStringLiteral("flexperto"), QStringLiteral("webrtc")};
}

Result<RequirementsProfile> loadProfile(const QString& fileOrName)
{
    if (builtInProfiles().contains(fileOrName))
        return readFile(QStringLiteral(":/profiles/%1.json").arg(fileOrName));
    if (isFileName(fileOrName))
        return readFile(fileOrName);
    return Error{ErrorKind::NotFound,
                 ProfileFile::tr("“%1” is neither a file nor one of the built-in profiles (%2)")
                     .arg(fileOrName, builtInProfiles().join(QStringLiteral(", ")))};
}

} // namespace precall
