#include "core/platform/browsers/DesktopEntries.h"

#include "core/platform/browsers/IniFile.h"

#include <QSet>

#include <algorithm>

namespace precall {

namespace {

constexpr qint64 largestEntry = 256 * 1024;

QStringList listOf(const QProcessEnvironment& environment, const char* name, const QString& otherwise)
{
    const QString value = environment.value(QLatin1String(name));
    return (value.isEmpty() ? otherwise : value).split(QLatin1Char(':'), Qt::SkipEmptyParts);
}

QString folderOf(const QProcessEnvironment& environment, const char* name, const QString& otherwise)
{
    const QString value = environment.value(QLatin1String(name));
    return value.startsWith(QLatin1Char('/')) ? value : otherwise;
}

QStringList semicolons(const QString& value)
{
    return value.split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

/// The desktop files of a data folder: their ids, and their paths below "applications/".
QList<QPair<QString, QString>> entryFiles(const SettingsTree& tree, const QString& applications)
{
    QList<QPair<QString, QString>> entries;
    for (const QString& name : tree.files(applications))
        if (name.endsWith(QLatin1String(".desktop")))
            entries.append({name, name});
    for (const QString& folder : tree.folders(applications))
        for (const QString& name : tree.files(applications + QLatin1Char('/') + folder))
            if (name.endsWith(QLatin1String(".desktop")))
                entries.append({folder + QLatin1Char('-') + name, folder + QLatin1Char('/') + name});
    return entries;
}

QList<IniGroup> desktopFile(const SettingsTree& tree, const QString& path)
{
    const Result<QByteArray> bytes = tree.read(path, largestEntry);
    return bytes && bytes->contains("x-scheme-handler/https") ? parseIni(*bytes) : QList<IniGroup>();
}

QString preferred(const SettingsTree& tree, const QString& file, const QList<WebHandler>& handlers)
{
    const Result<QByteArray> bytes = tree.read(file, largestEntry);
    if (!bytes)
        return {};
    const QString value = iniValue(parseIni(*bytes), QStringLiteral("Default Applications"),
                                   QStringLiteral("x-scheme-handler/https"));
    for (const QString& entry : semicolons(value))
        if (std::any_of(handlers.begin(), handlers.end(),
                        [&](const WebHandler& h) { return h.entry == entry; }))
            return entry;
    return {};
}

/// The files that may name defaults, the first one first.
QStringList associationFiles(const DesktopFolders& folders)
{
    QStringList files;
    const auto add = [&](const QString& folder) {
        for (const QString& desktop : folders.desktops)
            files.append(folder + QLatin1Char('/') + desktop + QLatin1String("-mimeapps.list"));
        files.append(folder + QLatin1String("/mimeapps.list"));
    };
    for (const QString& folder : folders.config)
        add(folder);
    for (const QString& folder : folders.data)
        add(folder + QLatin1String("/applications"));
    return files;
}

} // namespace

DesktopFolders desktopFolders(const QProcessEnvironment& environment)
{
    DesktopFolders folders;
    folders.home = environment.value(QStringLiteral("HOME"));
    const QString data =
        folderOf(environment, "XDG_DATA_HOME", folders.home + QLatin1String("/.local/share"));
    folders.data = QStringList(data) +
                   listOf(environment, "XDG_DATA_DIRS", QStringLiteral("/usr/local/share:/usr/share")) +
                   QStringList{data + QLatin1String("/flatpak/exports/share"),
                               QStringLiteral("/var/lib/flatpak/exports/share"),
                               QStringLiteral("/var/lib/snapd/desktop")};
    folders.data.removeDuplicates();
    folders.config =
        QStringList(folderOf(environment, "XDG_CONFIG_HOME", folders.home + QLatin1String("/.config"))) +
        listOf(environment, "XDG_CONFIG_DIRS", QStringLiteral("/etc/xdg"));
    folders.path = listOf(environment, "PATH", QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
    folders.desktops = listOf(environment, "XDG_CURRENT_DESKTOP", {});
    for (QString& desktop : folders.desktops)
        desktop = desktop.toLower();
    return folders;
}

QStringList splitExec(const QString& exec)
{
    QStringList arguments;
    QString current;
    bool quoted = false;
    bool any = false;
    const auto finish = [&] {
        const bool fieldCode = !quoted && current.size() == 2 && current.startsWith(QLatin1Char('%'));
        if (any && !fieldCode)
            arguments.append(current);
        current.clear();
        any = false;
    };
    for (qsizetype i = 0; i < exec.size(); ++i) {
        const QChar c = exec.at(i);
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
            any = true;
        } else if (c == QLatin1Char(' ') && !quoted) {
            finish();
        } else {
            const bool escaped = c == QLatin1Char('\\') && quoted && i + 1 < exec.size();
            current += escaped ? exec.at(++i) : c;
            any = true;
        }
    }
    finish();
    return arguments;
}

QList<WebHandler> webHandlers(const SettingsTree& tree, const DesktopFolders& folders)
{
    QList<WebHandler> handlers;
    QSet<QString> seen;
    for (const QString& data : folders.data) {
        const QString applications = data + QLatin1String("/applications");
        for (const auto& [id, relative] : entryFiles(tree, applications)) {
            if (seen.contains(id))
                continue;
            seen.insert(id);
            const QString path = applications + QLatin1Char('/') + relative;
            const QList<IniGroup> groups = desktopFile(tree, path);
            const auto value = [&](const char* key) {
                return iniValue(groups, QStringLiteral("Desktop Entry"), QLatin1String(key));
            };
            const bool handles =
                semicolons(value("MimeType")).contains(QLatin1String("x-scheme-handler/https"));
            if (!handles || value("Hidden") == QLatin1String("true"))
                continue;
            handlers.append({id, path, value("Name"), splitExec(value("Exec")),
                             semicolons(value("Categories")).contains(QLatin1String("WebBrowser"))});
        }
    }
    return handlers;
}

DefaultHandler defaultHandler(const SettingsTree& tree, const DesktopFolders& folders,
                              const QList<WebHandler>& handlers)
{
    for (const QString& file : associationFiles(folders))
        if (const QString entry = preferred(tree, file, handlers); !entry.isEmpty())
            return {entry, file};
    return {};
}

} // namespace precall
