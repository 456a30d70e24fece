#include "core/platform/browsers/FirefoxSettings.h"
#include "core/platform/browsers/IniFile.h"

#include <QDir>

namespace precall {

namespace {

QList<IniGroup> groupsOf(const SettingsTree& tree, const QString& path)
{
    const Result<QByteArray> bytes = tree.read(path);
    return bytes ? parseIni(*bytes) : QList<IniGroup>();
}

QString absolute(const QString& root, const QString& path, bool relative)
{
    return QDir::cleanPath(relative ? root + QLatin1Char('/') + path : path);
}

/// The defaults of installations: sections "[Install…]" of profiles.ini, all sections of installs.ini.
QStringList defaultsOfInstallations(const QList<IniGroup>& groups, const QString& root, const QString& prefix)
{
    QStringList folders;
    for (const IniGroup& group : groups) {
        const QString path = group.values.value(QStringLiteral("Default"));
        if (group.name.startsWith(prefix) && !path.isEmpty())
            folders.append(absolute(root, path, QDir::isRelativePath(path)));
    }
    return folders;
}

QString folderOf(const IniGroup& profile, const QString& root)
{
    return absolute(root, profile.values.value(QStringLiteral("Path")),
                    profile.values.value(QStringLiteral("IsRelative")) != QLatin1String("0"));
}

/// For installations older than Firefox 67, which shared one default.
QStringList sharedDefault(const QList<IniGroup>& groups, const QString& root)
{
    QStringList all;
    for (const IniGroup& group : groups) {
        if (!group.name.startsWith(QLatin1String("Profile")) ||
            !group.values.contains(QStringLiteral("Path")))
            continue;
        if (group.values.value(QStringLiteral("Default")) == QLatin1String("1"))
            return {folderOf(group, root)};
        all.append(folderOf(group, root));
    }
    return all.size() == 1 ? all : QStringList();
}

} // namespace

QStringList profilesInUse(const SettingsTree& tree, const QString& root)
{
    const QList<IniGroup> profiles = groupsOf(tree, root + QLatin1String("/profiles.ini"));
    const QList<IniGroup> installs = groupsOf(tree, root + QLatin1String("/installs.ini"));
    QStringList folders = defaultsOfInstallations(installs, root, {}) +
                          defaultsOfInstallations(profiles, root, QStringLiteral("Install"));
    if (folders.isEmpty())
        folders = sharedDefault(profiles, root);
    folders.removeDuplicates();
    return folders;
}

} // namespace precall
