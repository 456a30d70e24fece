#include "core/platform/browsers/SettingsTree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace precall {

namespace {

constexpr int mostEntries = 4096;

QStringList entries(const QString& folder, QDir::Filters filters)
{
    return QDir(folder)
        .entryList(filters | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name)
        .mid(0, mostEntries);
}

Error openError(const QFile& file)
{
    const bool denied = file.error() == QFileDevice::PermissionsError || !QFileInfo(file).isReadable();
    return {denied ? ErrorKind::AccessDenied : ErrorKind::Io, file.errorString(), 0};
}

} // namespace

SettingsTree::SettingsTree(QString root) : m_root(std::move(root)) {}

Result<QByteArray> SettingsTree::read(const QString& path, qint64 limit) const
{
    QFile file(m_root + path);
    if (!file.exists())
        return Error{ErrorKind::NotFound, {}, 0};
    if (!QFileInfo(file).isFile())
        return Error{ErrorKind::Io, QStringLiteral("not a regular file"), 0};
    if (!file.open(QIODevice::ReadOnly))
        return openError(file);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit)
        return Error{ErrorKind::TooLarge, {}, 0};
    if (file.error() != QFileDevice::NoError)
        return Error{ErrorKind::Io, file.errorString(), 0};
    return bytes;
}

QByteArray SettingsTree::start(const QString& path, qint64 bytes) const
{
    QFile file(m_root + path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return file.read(bytes);
}

bool SettingsTree::isFile(const QString& path) const
{
    return QFileInfo(m_root + path).isFile();
}

QStringList SettingsTree::files(const QString& folder) const
{
    return entries(m_root + folder, QDir::Files);
}

QStringList SettingsTree::folders(const QString& folder) const
{
    return entries(m_root + folder, QDir::Dirs);
}

QString SettingsTree::realPath(const QString& path) const
{
    const QString real = QFileInfo(m_root + path).canonicalFilePath();
    if (m_root.isEmpty() || real.isEmpty())
        return real;
    const QString root = QFileInfo(m_root).canonicalFilePath();
    return real.startsWith(root + QLatin1Char('/')) ? real.mid(root.size()) : QString();
}

} // namespace precall
