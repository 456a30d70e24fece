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

/// From Firefox 67 on each installation has a profile of its own; in a snap there is but one.
bool hasDedicatedProfile(const Browser& browser)
{
    return browser.packaging != Browser::Packaging::Snap &&
           (browser.version.isNull() || browser.version >= QVersionNumber(67));
}

/// "C:\\Program Files\\Mozilla Firefox" as the tree has it, without what Windows and the tree write
/// differently.
QString comparable(QString path)
{
    path.replace(QLatin1Char('\\'), QLatin1Char('/')).remove(QLatin1Char(':'));
    return QDir::cleanPath(QLatin1Char('/') + path).toLower();
}

enum class LastUser { Nobody, This, Other };

/// Which installation used the profile last. On macOS the file holds an alias, which cannot be compared: then
/// it is taken for this one.
LastUser lastUser(const SettingsTree& tree, const QString& profile, const QString& installation)
{
    const Result<QByteArray> bytes = tree.read(profile + QLatin1String("/compatibility.ini"));
    if (!bytes)
        return LastUser::Nobody;
    const QString last =
        iniValue(parseIni(*bytes), QStringLiteral("Compatibility"), QStringLiteral("LastPlatformDir"));
    const bool isPath = last.startsWith(QLatin1Char('/')) || last.mid(1, 1) == QLatin1String(":");
    return !isPath || comparable(last) == comparable(installation) ? LastUser::This : LastUser::Other;
}

/// The files name the default of each installation by a hash of its path: whose it is, the profile tells.
/// Where nobody's is left, all may be.
QStringList withoutThoseOfOthers(const SettingsTree& tree, const QStringList& folders,
                                 const QString& installation)
{
    QStringList own = folders;
    own.removeIf(
        [&](const QString& folder) { return lastUser(tree, folder, installation) == LastUser::Other; });
    return own.isEmpty() ? folders : own;
}

/// The default of all installations, before each had one of its own.
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

QStringList profilesInUse(const SettingsTree& tree, const QString& root, const QString& installation,
                          const Browser& browser)
{
    const QList<IniGroup> profiles = groupsOf(tree, root + QLatin1String("/profiles.ini"));
    const QList<IniGroup> installs = groupsOf(tree, root + QLatin1String("/installs.ini"));
    QStringList folders = defaultsOfInstallations(installs, root, {}) +
                          defaultsOfInstallations(profiles, root, QStringLiteral("Install"));
    if (folders.isEmpty()) {
        folders = sharedDefault(profiles, root);
        if (hasDedicatedProfile(browser))
            folders.removeIf([&](const QString& folder) {
                return lastUser(tree, folder, installation) != LastUser::This;
            });
    } else if (browser.packaging == Browser::Packaging::Native) {
        folders = withoutThoseOfOthers(tree, folders, installation);
    }
    folders.removeDuplicates();
    return folders;
}

} // namespace precall
