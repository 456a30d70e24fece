#pragma once

#include "core/platform/SystemFiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace precall {

/// The files of some Linux machine, in a folder of their own that goes away with the tree.
class LinuxTree
{
public:
    /// Writes one file, with the folders that it needs.
    LinuxTree& with(const char* path, const QByteArray& content)
    {
        const QString full = m_folder.path() + QLatin1String(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", path);
        return *this;
    }

    SystemFiles files() const { return SystemFiles(m_folder.path()); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace precall
