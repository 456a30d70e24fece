#include "core/report/ReportFile.h"

#include "core/report/ReportFormats.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace precall {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// A PDF of the largest report: its pages and the attachment.
constexpr qint64 largestFile = 2 * largestReport;

bool isDenied(int code)
{
    return code == EACCES || code == EPERM || code == EROFS;
}

/// Why `file` could not be made; `code` is errno as the failed call left it, which Windows may not set.
Error openError(const QFileDevice& file, int code)
{
    const QFileInfo folder(QFileInfo(file.fileName()).absolutePath());
    ErrorKind kind = ErrorKind::Io;
    if (!folder.isDir())
        kind = ErrorKind::NotFound;
    else if (isDenied(code) || !folder.isWritable())
        kind = ErrorKind::AccessDenied;
    return {kind, file.errorString(), code};
}

/// Writes on after a short write, which a full disk answers with first: only the next one fails and tells
/// why.
bool writePiece(QIODevice& device, const QByteArray& bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        errno = 0;
        const qint64 count = device.write(bytes.constData() + done, bytes.size() - done);
        if (count <= 0)
            return false;
        done += count;
    }
    return true;
}

bool writeAll(QIODevice& device, const GivePieces& give)
{
    bool written = true;
    give([&](const QByteArray& piece) { return written = written && writePiece(device, piece); });
    return written;
}

/// A terminal, a pipe or a device holds nothing that could be lost and has no name of its own beside it.
Result<void> writeStraight(const QString& name, const GivePieces& give)
{
    QFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return openError(file, errno);
    if (!writeAll(file, give))
        return Error{ErrorKind::Io, file.errorString(), errno};
    return {};
}

/// Takes the name with an empty file, so that no other process's file of that name can be replaced.
Result<void> reserve(const QString& name)
{
    QFile file(name);
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return {};
    const int code = errno;
    if (QFileInfo::exists(name) || QFileInfo(name).isSymLink())
        return Error{ErrorKind::Invalid, QStringLiteral("the file exists already"), EEXIST};
    return openError(file, code);
}

Result<void> replace(const QString& name, const GivePieces& give)
{
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return openError(file, errno);
    file.setPermissions(ownerOnly);
    if (!writeAll(file, give) || !file.commit())
        return Error{ErrorKind::Io, file.errorString(), errno};
    return {};
}

Result<void> create(const QString& name, const GivePieces& give)
{
    if (const Result<void> reserved = reserve(name); !reserved)
        return reserved;
    const Result<void> written = replace(name, give);
    if (!written)
        QFile::remove(name);
    return written;
}

Result<QByteArray> readBounded(const QString& name)
{
    QFile file(name);
    if (!QFileInfo::exists(name))
        return Error{ErrorKind::NotFound, QStringLiteral("no such file"), ENOENT};
    if (QFileInfo(name).isDir())
        return Error{ErrorKind::Invalid, QStringLiteral("is a folder"), EISDIR};
    errno = 0;
    if (!file.open(QIODevice::ReadOnly))
        return Error{isDenied(errno) ? ErrorKind::AccessDenied : ErrorKind::Io, file.errorString(), errno};
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, file.errorString(), errno};
    if (bytes.size() > largestFile)
        return Error{ErrorKind::TooLarge, QStringLiteral("more than 64 MiB"), 0};
    return bytes;
}

} // namespace

Result<void> writeFile(const QString& file, const GivePieces& give, bool overwrite)
{
    const QFileInfo target(file);
    if (target.isDir())
        return Error{ErrorKind::Invalid, QStringLiteral("is a folder"), EISDIR};
    if (target.exists() && !target.isFile())
        return writeStraight(file, give);
    return overwrite ? replace(file, give) : create(file, give);
}

Result<void> writeFile(const QString& file, const QByteArray& bytes, bool overwrite)
{
    return writeFile(
        file, [&](const TakePiece& take) { take(bytes); }, overwrite);
}

Result<Report> loadReport(const QString& file)
{
    const Result<QByteArray> bytes = readBounded(file);
    if (!bytes)
        return bytes.error();
    if (!bytes->startsWith("%PDF-"))
        return reportFromJson(*bytes);
    const Result<QByteArray> json = jsonFromPdf(*bytes);
    return json ? reportFromJson(*json) : Result<Report>(json.error());
}

} // namespace precall
