#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace precall {

/// The files in which browsers and desktops keep their settings, beneath a root that tests replace. Paths are
/// absolute and relative to that root. Only regular files are read, so that a FIFO in place of a file cannot
/// hold a thread. Any thread.
class SettingsTree
{
public:
    explicit SettingsTree(QString root = {});

    /// The whole file. Errors: NotFound, AccessDenied, TooLarge (over `limit`), Io.
    Result<QByteArray> read(const QString& path, qint64 limit = 4 * 1024 * 1024) const;
    /// The first bytes of a file; empty when there are none.
    QByteArray start(const QString& path, qint64 bytes) const;
    bool isFile(const QString& path) const;
    /// Names in a folder, sorted, at most 4096.
    QStringList files(const QString& folder) const;
    QStringList folders(const QString& folder) const;
    /// The path with all symbolic links followed; empty when it leads nowhere.
    QString realPath(const QString& path) const;

private:
    QString m_root;
};

} // namespace precall
