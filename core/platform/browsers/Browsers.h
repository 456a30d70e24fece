#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVersionNumber>

#include <optional>
#include <stop_token>

namespace precall {

/// A policy that an administrator has set, as the browser would take it: where several files or keys set the
/// same one, only the one that counts.
struct BrowserPolicy
{
    QString name;          ///< the vendor's name, "VideoCaptureAllowed"
    QJsonValue value;      ///< as written; Windows has numbers where files have booleans
    bool mandatory = true; ///< false: recommended, the user may change it
    QString source;        ///< the file, or the registry key, that sets it
    bool operator==(const BrowserPolicy&) const = default;
};

/// Who set a preference of Firefox, in ascending order of who wins when it starts: prefs.js is read, then
/// user.js, then the autoconfig file runs, then the policies are applied.
enum class PreferenceLevel {
    Default,           ///< a defaults file of the installation, or /etc
    AutoconfigDefault, ///< defaultPref() of mozilla.cfg
    PolicyDefault,     ///< policy with status "default"
    User,              ///< prefs.js
    UserFile,          ///< user.js
    Autoconfig,        ///< pref() of mozilla.cfg
    PolicyUser,        ///< policy with status "user"
    AutoconfigLocked,  ///< lockPref() of mozilla.cfg
    PolicyLocked       ///< policy with status "locked"
};

/// A preference of Firefox, as the highest level sets it.
struct BrowserPreference
{
    QJsonValue value;
    PreferenceLevel level = PreferenceLevel::Default;
    QString source; ///< the file that sets it; for a policy, the policy's
    bool operator==(const BrowserPreference&) const = default;
};

using BrowserPreferences = QMap<QString, BrowserPreference>;

/// What the user of a Chromium has chosen for one page, or for all others (chrome://settings/content). Only
/// allowed and blocked are kept.
struct SiteSetting
{
    enum class What { JavaScript, Camera, Microphone };
    What what = What::JavaScript;
    QString pattern; ///< "https://[*.]example.com:443", or "*" for all pages that have none of their own
    bool blocked = false;
    QString name;   ///< of the preference
    QString source; ///< the profile's file
    bool operator==(const SiteSetting&) const = default;
};

/// A profile of Firefox that is in use: what a start of that Firefox would take.
struct FirefoxProfile
{
    QString path;
    BrowserPreferences preferences; ///< effective; only those that bear on calls (see isCallPreference())
    /// The OpenH264 plug-in as the profile's folder holds it: the names of the version folders that have the
    /// library.
    QStringList openH264Folders;
    bool operator==(const FirefoxProfile&) const = default;
};

/// A file or key with settings of a browser that could not be understood.
struct UnreadableSettings
{
    QString source;
    ErrorKind problem = ErrorKind::Invalid; ///< Invalid, TooLarge, AccessDenied, Io
    bool operator==(const UnreadableSettings&) const = default;
};

/// A browser that is installed.
struct Browser
{
    enum class Kind {
        Chrome,
        Chromium,
        Edge,       ///< Edge on Chromium
        EdgeLegacy, ///< Edge on EdgeHTML; `version` is EdgeHTML's: 17.17134
        Firefox,
        FirefoxEsr,
        Safari,
        InternetExplorer,
        Brave,
        Opera,
        Vivaldi,
        Other
    };
    enum class Packaging { Native, Snap, Flatpak };
    enum class Scope { Machine, User };

    Kind kind = Kind::Other;
    QString name;            ///< as its maker calls it: "Google Chrome"
    QString channel;         ///< "beta", "dev", "canary", "nightly"; empty: the stable one
    QVersionNumber version;  ///< null when unknown
    QString versionSource;   ///< what told it: a file, a package, "--version"
    std::optional<int> bits; ///< 32 or 64, of the executable
    QString executable;      ///< absolute path, the way it is started
    Packaging packaging = Packaging::Native;
    Scope scope = Scope::Machine;
    bool isDefault = false; ///< opens https addresses

    bool policiesKnown = true;       ///< false: where this kind or package keeps its policies is not known
    QList<BrowserPolicy> policies;   ///< of both levels
    BrowserPreferences preferences;  ///< Firefox: of the installation, what a new profile would take
    QList<FirefoxProfile> profiles;  ///< Firefox: those in use; empty when it was never started
    QList<SiteSetting> siteSettings; ///< Chromium and its kin: of the profile that was used last
    QList<UnreadableSettings> unreadable;
    /// The application id of a packaged browser that the desktop's portal keeps from cameras without asking (see
    /// PortalDenials); empty: it does not, or there is none.
    QString portalDenial;

    bool operator==(const Browser&) const = default;
};

/// The OpenTok plug-in for Internet Explorer, by the list of installed programs.
struct ExplorerPlugin
{
    QString name;    ///< as the list has it
    QString version; ///< empty when the list has none
    QString source;  ///< the registry key
    bool operator==(const ExplorerPlugin&) const = default;
};

/// Every browser that was found and what is set for it.
struct BrowserInventory
{
    QList<Browser> browsers; ///< the default one first
    QString defaultHandler;  ///< what the system names as default: a desktop entry, a ProgId, a bundle; empty
                             ///< when it names none
    QString defaultSource;   ///< the file or key that names it
    std::optional<ExplorerPlugin> explorerPlugin; ///< Windows: when it is installed
    bool operator==(const BrowserInventory&) const = default;
};

/// The browsers of this machine, for the user who runs this program.
class Browsers
{
public:
    virtual ~Browsers() = default;

    /// Looks at files, registry or bundles, and runs an executable with `--version` (without a display, at
    /// most one second, all beside each other) only where nothing else tells its version. Reads are bounded;
    /// whatever they hold is safe. Returns within 200 ms of `stop`, with what it has. Any probe thread.
    virtual BrowserInventory inventory(std::stop_token stop) = 0;

    /// Opens an address in one of these browsers as a click on a link would, with the user's own profile and
    /// no switches; returns at once. Error NotFound when the program does not start.
    virtual Result<void> open(const Browser& browser, const QUrl& url);
};

/// The program and the arguments that open an address in a browser.
QStringList openCommand(const Browser& browser, const QUrl& url);

/// The stable word of a kind, also the key of the profile's least versions: "chrome", "firefox-esr", "edge"
/// (both engines), "internet-explorer", …
QString browserWord(Browser::Kind kind);

/// "Google Chrome", "Mozilla Firefox ESR", …
QString browserName(Browser::Kind kind);

/// Built on Chromium, with its version numbers and policies: Chrome, Chromium, Edge, Brave, Opera, Vivaldi.
bool isChromium(Browser::Kind kind);

bool isFirefox(Browser::Kind kind);

/// Whether a preference bears on calls: devices, WebRTC, JavaScript, plug-in, proxy. Others are never kept: a
/// profile holds private things.
bool isCallPreference(const QString& name);

} // namespace precall
