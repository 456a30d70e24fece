#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace precall {

/// The small files by which Linux tells its facts (/proc, /sys, /etc), beneath a root that tests replace.
/// Paths are absolute and relative to that root. Every read is bounded; what cannot be read is empty. Never
/// waits: only regular files are read, so that a FIFO in place of a file cannot hold a thread. Any thread.
class SystemFiles
{
public:
    explicit SystemFiles(QString root = {});

    /// The first `limit` bytes of a file.
    QByteArray text(const QString& path, qint64 limit = 256 * 1024) const;
    /// The file's first line without white space at its ends, at most 4 KiB.
    QString line(const QString& path) const;
    /// The whole of the first line as a decimal number; nothing when it is anything else.
    std::optional<qint64> number(const QString& path) const;
    bool exists(const QString& path) const;
    /// What a symbolic link holds, as it stands there; empty when it is none.
    QString link(const QString& path) const;
    /// Names in a folder, sorted, at most 4096.
    QStringList entries(const QString& folder) const;

private:
    QString m_root;
};

/// The value behind `key` and a colon in lines such as those of /proc/cpuinfo; of the first such line,
/// trimmed.
QString valueOf(const QByteArray& text, const char* key);

/// The fields of a line, split at runs of blanks.
QList<QByteArray> fieldsOf(const QByteArray& line);

} // namespace precall
