#include "core/platform/SystemFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <unistd.h>
#include <utility>

namespace precall {

namespace {

constexpr int mostEntries = 4096;
constexpr qint64 longestLine = 4096;

} // namespace

SystemFiles::SystemFiles(QString root) : m_root(std::move(root)) {}

QByteArray SystemFiles::text(const QString& path, qint64 limit) const
{
    QFile file(m_root + path);
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray all;
    while (all.size() < limit) { // files of /proc come in pieces and have no size
        const QByteArray piece = file.read(limit - all.size());
        if (piece.isEmpty())
            break;
        all += piece;
    }
    return all;
}

QString SystemFiles::line(const QString& path) const
{
    const QByteArray start = text(path, longestLine);
    const qsizetype end = start.indexOf('\n');
    return QString::fromUtf8(end < 0 ? start : start.first(end)).remove(QChar::Null).trimmed();
}

std::optional<qint64> SystemFiles::number(const QString& path) const
{
    bool ok = false;
    const qint64 value = line(path).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool SystemFiles::exists(const QString& path) const
{
    return QFileInfo::exists(m_root + path);
}

QString SystemFiles::link(const QString& path) const
{
    std::array<char, longestLine> target{};
    const ssize_t length = readlink(QFile::encodeName(m_root + path).constData(), target.data(), target.size());
    return length > 0 ? QFile::decodeName(QByteArray(target.data(), length)) : QString();
}

QStringList SystemFiles::entries(const QString& folder) const
{
    return QDir(m_root + folder)
        .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name)
        .mid(0, mostEntries);
}

QString valueOf(const QByteArray& text, const char* key)
{
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).trimmed() == key)
            return QString::fromUtf8(line.mid(colon + 1)).trimmed();
    }
    return {};
}

QList<QByteArray> fieldsOf(const QByteArray& line)
{
    return line.simplified().split(' ');
}

} // namespace precall
