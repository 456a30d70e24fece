#include "core/platform/browsers/WindowsInstallations.h"

#include "core/platform/browsers/BrowserVersion.h"

#include <QRegularExpression>

#include <algorithm>

namespace precall {

namespace {

using Hive = RegistryPath::Hive;
using View = RegistryPath::View;

const RegistryPath internetExplorer{Hive::LocalMachine,
                                    QStringLiteral("SOFTWARE\\Microsoft\\Internet Explorer"), View::Native64};

QList<RegistryPath> everywhere(const QString& path)
{
    return {{Hive::LocalMachine, path, View::Native64},
            {Hive::LocalMachine, path, View::Native32},
            {Hive::CurrentUser, path, View::Native64}};
}

/// What the path says of the product: the part below the folder of programs, so that no user's name is taken
/// for one.
QString productPart(const QString& path)
{
    static const QRegularExpression programs(
        QStringLiteral("/(?:Program Files(?: \\(x86\\))?|AppData/Local(?:/Programs)?)/(.*)$"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = programs.match(path);
    return match.hasMatch() ? match.captured(1) : path.section(QLatin1Char('/'), -1);
}

class Collection
{
public:
    Collection(Registry& registry, ExecutableFiles& executables)
        : m_registry(registry), m_executables(executables)
    {
    }

    void startMenu()
    {
        for (const RegistryPath& root : everywhere(QStringLiteral("SOFTWARE\\Clients\\StartMenuInternet"))) {
            for (const QString& name : m_registry.subkeys(root)) {
                const RegistryPath key = root.below(name);
                const QString progId =
                    m_registry.values(key.below(QStringLiteral("Capabilities\\URLAssociations")))
                        .value(QStringLiteral("https"))
                        .toString();
                add(defaultValue(key.below(QStringLiteral("shell\\open\\command"))), progId, root.hive);
            }
        }
    }
    void appPaths()
    {
        for (const RegistryPath& root :
             everywhere(QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths")))
            for (const char* name : {"chrome.exe", "msedge.exe", "firefox.exe", "iexplore.exe", "brave.exe",
                                     "opera.exe", "vivaldi.exe"})
                add(defaultValue(root.below(QLatin1String(name))), {}, root.hive);
    }
    /// Where Edge on Chromium is installed, it has taken the place of the app.
    void edgeApp()
    {
        const RegistryPath packages{
            Hive::CurrentUser,
            QStringLiteral("Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\"
                           "CurrentVersion\\AppModel\\Repository\\Packages"),
            View::Native64};
        const bool replaced =
            std::any_of(m_found.begin(), m_found.end(), [](const WindowsInstallation& other) {
                return other.browser.kind == Browser::Kind::Edge;
            });
        for (const QString& package : m_registry.subkeys(packages)) {
            if (replaced || !package.startsWith(QLatin1String("Microsoft.MicrosoftEdge_")))
                continue;
            WindowsInstallation edge;
            edge.browser.kind = Browser::Kind::EdgeLegacy;
            edge.browser.name = browserName(edge.browser.kind);
            edge.browser.version =
                edgeHtmlVersion(QVersionNumber::fromString(package.section(QLatin1Char('_'), 1, 1)));
            edge.browser.versionSource = packages.below(package).toString();
            edge.browser.executable = QStringLiteral("microsoft-edge:");
            edge.browser.bits = 64;
            m_found.append(edge);
            return;
        }
    }
    QList<WindowsInstallation> found() const { return m_found; }

private:
    QString defaultValue(const RegistryPath& key)
    {
        return m_registry.values(key).value(QString()).toString();
    }

    void add(const QString& command, const QString& progId, Hive hive)
    {
        WindowsInstallation* installation = installed(programOf(command), hive);
        if (installation && !progId.isEmpty())
            installation->progIds.append(progId);
    }
    /// The installation of a program, taken up where it is a new one; null when it is no browser that is
    /// there.
    WindowsInstallation* installed(const QString& path, Hive hive)
    {
        for (WindowsInstallation& known : m_found)
            if (known.browser.executable.compare(path, Qt::CaseInsensitive) == 0)
                return &known;
        const auto facts = path.isEmpty() ? std::nullopt : m_executables.facts(path);
        Browser browser = recognisedBrowser(productPart(path));
        if (!facts || browser.kind == Browser::Kind::Other)
            return nullptr;
        browser.executable = path;
        browser.version = facts->version;
        browser.versionSource = path;
        browser.bits = facts->bits;
        browser.scope = hive == Hive::CurrentUser ? Browser::Scope::User : Browser::Scope::Machine;
        if (browser.kind == Browser::Kind::InternetExplorer)
            explorerVersion(browser);
        m_found.append({browser, {}});
        return &m_found.last();
    }
    void explorerVersion(Browser& browser)
    {
        const QString version =
            m_registry.values(internetExplorer).value(QStringLiteral("svcVersion")).toString();
        if (version.isEmpty())
            return;
        browser.version = browserVersion(version);
        browser.versionSource = internetExplorer.toString();
    }

    Registry& m_registry;
    ExecutableFiles& m_executables;
    QList<WindowsInstallation> m_found;
};

} // namespace

QString programOf(const QString& commandLine)
{
    const QString text = commandLine.trimmed();
    QString program = text.startsWith(QLatin1Char('"')) ? text.section(QLatin1Char('"'), 1, 1) : text;
    const qsizetype exe = program.indexOf(QLatin1String(".exe"), 0, Qt::CaseInsensitive);
    if (exe >= 0)
        program.truncate(exe + 4);
    return program.replace(QLatin1Char('\\'), QLatin1Char('/'));
}

QList<WindowsInstallation> windowsInstallations(Registry& registry, ExecutableFiles& executables)
{
    Collection collection(registry, executables);
    collection.startMenu();
    collection.appPaths();
    collection.edgeApp();
    return collection.found();
}

} // namespace precall
