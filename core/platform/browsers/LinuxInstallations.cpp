#include "core/platform/browsers/LinuxInstallations.h"

#include "core/platform/browsers/BrowserVersion.h"

#include <QFileInfo>

#include <algorithm>

namespace precall {

namespace {

/// Commands by which browsers are started, also without a desktop entry.
const QStringList& knownCommands()
{
    static const QStringList commands =
        QStringLiteral(
            "google-chrome google-chrome-stable google-chrome-beta google-chrome-unstable chromium "
            "chromium-browser "
            "microsoft-edge microsoft-edge-stable microsoft-edge-beta microsoft-edge-dev firefox firefox-esr "
            "brave-browser opera vivaldi vivaldi-stable")
            .split(QLatin1Char(' '));
    return commands;
}

/// Leaves "env NAME=value …" out.
QStringList withoutEnvironment(QStringList command)
{
    while (!command.isEmpty() && (QFileInfo(command.first()).fileName() == QLatin1String("env") ||
                                  command.first().contains(QLatin1Char('='))))
        command.removeFirst();
    return command;
}

QString located(const SettingsTree& tree, const DesktopFolders& folders, const QString& command)
{
    if (command.startsWith(QLatin1Char('/')))
        return tree.isFile(command) ? command : QString();
    for (const QString& folder : folders.path)
        if (tree.isFile(folder + QLatin1Char('/') + command))
            return folder + QLatin1Char('/') + command;
    return {};
}

QString flatpakApplication(const QStringList& command)
{
    const qsizetype run = command.indexOf(QStringLiteral("run"));
    if (run < 0 || QFileInfo(command.value(0)).fileName() != QLatin1String("flatpak"))
        return {};
    const auto id = std::find_if(command.begin() + run + 1, command.end(), [](const QString& argument) {
        return !argument.startsWith(QLatin1Char('-'));
    });
    return id == command.end() ? QString() : *id;
}

LinuxInstallation flatpak(const QString& application, const QString& entryPath, const QString& home)
{
    LinuxInstallation result;
    const bool own = !home.isEmpty() && entryPath.startsWith(home + QLatin1Char('/'));
    result.browser = recognisedBrowser(application);
    result.browser.executable = QStringLiteral("flatpak run ") + application;
    result.browser.packaging = Browser::Packaging::Flatpak;
    result.browser.scope = own ? Browser::Scope::User : Browser::Scope::Machine;
    result.application = application;
    result.base = own ? home + QLatin1String("/.local/share/flatpak") : QStringLiteral("/var/lib/flatpak");
    result.key = result.base + QLatin1Char(' ') + application;
    return result;
}

/// Ubuntu's transitional packages: a script that starts the snap.
bool startsSnap(const SettingsTree& tree, const QString& executable)
{
    const QByteArray head = tree.start(executable, 4096);
    return head.startsWith("#!") && head.contains("/snap/bin/");
}

LinuxInstallation native(const SettingsTree& tree, const QString& executable, const QString& home)
{
    LinuxInstallation result;
    const QString name = QFileInfo(executable).fileName();
    result.browser = recognisedBrowser(name);
    result.browser.executable = executable;
    const QString real = tree.realPath(executable);
    if (executable.startsWith(QLatin1String("/snap/bin/")) || real == QLatin1String("/usr/bin/snap")) {
        result.browser.packaging = Browser::Packaging::Snap;
        result.application = name;
        result.key = QStringLiteral("/snap/bin/") + name;
        return result;
    }
    const bool own = !home.isEmpty() && real.startsWith(home + QLatin1Char('/'));
    result.browser.scope = own ? Browser::Scope::User : Browser::Scope::Machine;
    result.key = real;
    return result;
}

std::optional<LinuxInstallation> installationOf(const SettingsTree& tree, const DesktopFolders& folders,
                                                const WebHandler& handler)
{
    const QStringList command = withoutEnvironment(handler.command);
    LinuxInstallation result;
    if (const QString application = flatpakApplication(command); !application.isEmpty()) {
        result = flatpak(application, handler.path, folders.home);
    } else {
        const QString executable = located(tree, folders, command.value(0));
        if (executable.isEmpty() || startsSnap(tree, executable))
            return std::nullopt;
        result = native(tree, executable, folders.home);
    }
    if (result.browser.kind == Browser::Kind::Other && !handler.browser)
        return std::nullopt;
    if (result.browser.kind == Browser::Kind::Other)
        result.browser.name = handler.name;
    result.entries = {handler.entry};
    return result;
}

/// A wrapper script on the path whose browser has a desktop entry: Debian's /usr/bin/firefox.
bool wrapsKnown(const SettingsTree& tree, const LinuxInstallation& installation,
                const QList<LinuxInstallation>& known)
{
    const auto sameBrowser = [&](const LinuxInstallation& other) {
        const Browser::Kind kind = installation.browser.kind;
        return other.browser.kind == kind || (isFirefox(other.browser.kind) && isFirefox(kind));
    };
    return tree.start(installation.key, 2) == "#!" && std::any_of(known.begin(), known.end(), sameBrowser);
}

void add(QList<LinuxInstallation>& all, const LinuxInstallation& installation)
{
    const auto same = std::find_if(all.begin(), all.end(), [&](const LinuxInstallation& other) {
        return other.key == installation.key;
    });
    if (same == all.end())
        all.append(installation);
    else
        same->entries += installation.entries;
}

} // namespace

QList<LinuxInstallation> linuxInstallations(const SettingsTree& tree, const DesktopFolders& folders,
                                            const QList<WebHandler>& handlers)
{
    QList<LinuxInstallation> all;
    for (const WebHandler& handler : handlers)
        if (const auto installation = installationOf(tree, folders, handler))
            add(all, *installation);
    for (const QString& command : knownCommands()) {
        const QString executable = located(tree, folders, command);
        if (executable.isEmpty() || startsSnap(tree, executable))
            continue;
        const LinuxInstallation installation = native(tree, executable, folders.home);
        if (!wrapsKnown(tree, installation, all))
            add(all, installation);
    }
    return all;
}

QString firefoxInstallation(const SettingsTree& tree, const LinuxInstallation& installation)
{
    QStringList folders;
    if (installation.browser.packaging == Browser::Packaging::Flatpak)
        folders = {QStringLiteral("%1/app/%2/current/active/files/lib/firefox")
                       .arg(installation.base, installation.application)};
    else if (installation.browser.packaging == Browser::Packaging::Snap)
        folders = {QStringLiteral("/snap/%1/current/usr/lib/firefox").arg(installation.application)};
    else
        folders = {QFileInfo(installation.key).path(), QStringLiteral("/usr/lib/firefox"),
                   QStringLiteral("/usr/lib64/firefox"), QStringLiteral("/opt/firefox")};
    for (const QString& folder : folders)
        if (tree.isFile(folder + QLatin1String("/application.ini")))
            return folder;
    return {};
}

std::optional<int> executableBits(const SettingsTree& tree, const LinuxInstallation& installation)
{
    const QString folder = QFileInfo(installation.key).path();
    QStringList candidates{installation.key,
                           firefoxInstallation(tree, installation) + QLatin1String("/firefox-bin"),
                           QStringLiteral("/usr/lib/chromium/chromium"),
                           QStringLiteral("/usr/lib/chromium-browser/chromium-browser")};
    for (const char* program : {"chrome", "msedge", "brave", "vivaldi-bin", "opera"})
        candidates.insert(1, folder + QLatin1Char('/') + QLatin1String(program));
    for (const QString& candidate : candidates) {
        const QByteArray header = tree.start(candidate, 5);
        if (header == "\x7f"
                      "ELF\x01")
            return 32;
        if (header == "\x7f"
                      "ELF\x02")
            return 64;
    }
    return std::nullopt;
}

} // namespace precall
