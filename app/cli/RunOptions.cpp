#include "app/cli/RunOptions.h"

#include "core/check/MailDomain.h"
#include "core/check/ProxySetting.h"
#include "core/checks/Checkers.h"
#include "core/profile/ProfileReader.h"

#include <QCommandLineParser>

namespace precall {

namespace {

constexpr int mostStreams = 50;
constexpr int mostSeconds = 24 * 3600;
/// What a user can agree to.
constexpr QLatin1String publicSpeedTest("public-speed-test");
constexpr QLatin1String proxyLogon("proxy-logon");

Error wrong(const QString& message)
{
    return {ErrorKind::Invalid, message, 0};
}

QCommandLineOption option(const char* name, const char* description, const char* value = nullptr)
{
    return {QString::fromLatin1(name), QString::fromUtf8(description),
            value ? QString::fromLatin1(value) : QString()};
}

/// The whole number of an option within [least, most]; nothing when the option was not given.
Result<std::optional<int>> number(const QCommandLineParser& parser, const char* name, int least, int most)
{
    const QString key = QString::fromLatin1(name);
    if (!parser.isSet(key))
        return std::optional<int>();
    bool ok = false;
    const int value = parser.value(key).toInt(&ok);
    if (!ok || value < least || value > most)
        return wrong(QStringLiteral("--%1 takes a whole number from %2 to %3").arg(key).arg(least).arg(most));
    return std::optional(value);
}

/// The ids of a comma-separated list of checks; every one must be known.
Result<QStringList> checkList(const QCommandLineParser& parser, const char* name)
{
    const QString key = QString::fromLatin1(name);
    if (!parser.isSet(key))
        return QStringList();
    const QStringList ids = parser.values(key).join(QLatin1Char(',')).split(QLatin1Char(','));
    for (const QString& id : ids)
        if (!checkIds().contains(id))
            return wrong(QStringLiteral("--%1: there is no check \"%2\"; see precall-cli list").arg(key, id));
    return ids;
}

Result<QStringList> chosenChecks(const QCommandLineParser& parser)
{
    const Result<QStringList> only = checkList(parser, "only");
    if (!only)
        return only.error();
    const Result<QStringList> skip = checkList(parser, "skip");
    if (!skip)
        return skip.error();
    QStringList chosen;
    for (const Checker* candidate : checkers())
        if ((only->isEmpty() || only->contains(candidate->id())) && !skip->contains(candidate->id()))
            chosen.append(candidate->id());
    for (const QString& id : *only)
        if (!checker(id))
            return wrong(QStringLiteral("--only: this version does not have the check \"%1\" yet").arg(id));
    if (chosen.isEmpty())
        return wrong(QStringLiteral("nothing is left to run"));
    return chosen;
}

Result<TurnCredentials> credentials(const QCommandLineParser& parser)
{
    const QString file = parser.value(QStringLiteral("turn-password-file"));
    TurnCredentials credentials{parser.value(QStringLiteral("turn-user")), {}};
    if (credentials.user.isEmpty() != file.isEmpty())
        return wrong(QStringLiteral("--turn-user and --turn-password-file belong together"));
    if (file.isEmpty())
        return credentials;
    const Result<QString> password = readPassword(file);
    if (!password)
        return wrong(QStringLiteral("%1 cannot be read: %2").arg(file, password.error().detail));
    credentials.password = *password;
    return credentials;
}

/// What logs on to the proxy that --proxy names; null where nothing is to.
Result<std::shared_ptr<PasswordLogon>> proxyLogonBy(const QCommandLineParser& parser, const QString& proxy)
{
    const QString user = parser.value(QStringLiteral("proxy-user"));
    const QString file = parser.value(QStringLiteral("proxy-password-file"));
    if (user.isEmpty() != file.isEmpty())
        return wrong(QStringLiteral("--proxy-user and --proxy-password-file belong together"));
    if (user.isEmpty())
        return std::shared_ptr<PasswordLogon>();
    if (!proxy.startsWith(QLatin1String("http://")))
        return wrong(
            QStringLiteral("--proxy-user needs the HTTP proxy that it is for: --proxy http://host:port"));
    if (!isUserNameForBasic(user))
        return wrong(QStringLiteral("--proxy-user: there can be no colon in it"));
    const Result<QString> password = readPassword(file);
    if (!password)
        return wrong(QStringLiteral("%1 cannot be read: %2").arg(file, password.error().detail));
    return std::make_shared<PasswordLogon>(proxy, std::nullopt, user, *password);
}

Result<RunSettings> settings(const QCommandLineParser& parser)
{
    RunSettings settings;
    settings.askControlHosts = !parser.isSet(QStringLiteral("no-controls"));
    if (const QString given = parser.value(QStringLiteral("mail-domain")); !given.isEmpty()) {
        const Result<QString> domain = readMailDomain(given);
        if (!domain)
            return wrong(QStringLiteral("--mail-domain: ") + domain.error().detail);
        settings.mailDomain = *domain;
    }
    settings.trustRootsFile = parser.value(QStringLiteral("trust-roots"));
    const Result<QString> proxy = readProxySetting(parser.value(QStringLiteral("proxy")));
    if (!proxy)
        return proxy.error();
    settings.proxy = *proxy;
    const Result<std::shared_ptr<PasswordLogon>> byPassword = proxyLogonBy(parser, *proxy);
    if (!byPassword)
        return byPassword.error();
    settings.passwordLogon = *byPassword;
    const QStringList consents = parser.values(QStringLiteral("consent"));
    for (const QString& consent : consents)
        if (consent != publicSpeedTest && consent != proxyLogon)
            return wrong(QStringLiteral("--consent knows %1 and %2").arg(publicSpeedTest, proxyLogon));
    settings.publicSpeedTest = consents.contains(publicSpeedTest);
    settings.proxyLogon = consents.contains(proxyLogon);
    settings.browserProofs = parser.values(QStringLiteral("browser-proof"));
    settings.browserProofs.removeAll(QString());
    for (const QString& name : settings.browserProofs)
        if (name.startsWith(QLatin1Char('-')))
            return wrong(
                QStringLiteral("--browser-proof needs the name of a browser, \"default\" or \"all\""));

    const Result<TurnCredentials> turn = credentials(parser);
    if (!turn)
        return turn.error();
    settings.turn = *turn;
    const Result<std::optional<int>> down = number(parser, "streams-down", 0, mostStreams);
    const Result<std::optional<int>> up = number(parser, "streams-up", 0, mostStreams);
    const Result<std::optional<int>> idle = number(parser, "idle-watch", 0, mostSeconds);
    for (const auto* value : {&down, &up, &idle})
        if (!value->ok())
            return value->error();
    settings.streamsDown = *down;
    settings.streamsUp = *up;
    if (*idle)
        settings.idleWatch = std::chrono::seconds(**idle);
    return settings;
}

/// A variable of a script that is empty by mistake does not go unnoticed.
Result<void> checkFilesAreNamed(const QCommandLineParser& parser)
{
    for (const char* name : {"json", "pdf", "text", "firewall-request"})
        if (parser.isSet(QLatin1String(name)) && parser.value(QLatin1String(name)).isEmpty())
            return wrong(QStringLiteral("--%1 needs a file").arg(QLatin1String(name)));
    return {};
}

} // namespace

void addRunOptions(QCommandLineParser& parser)
{
    QCommandLineOption profile =
        option("profile", "The requirements to check: a file, or a built-in name.", "FILE|NAME");
    profile.setDefaultValue(builtInProfiles().value(0));
    QCommandLineOption proxy =
        option("proxy", "system, none, or an HTTP or SOCKS5 proxy: http://host:port, socks5://host:port.",
               "system|none|URL");
    proxy.setDefaultValue(QStringLiteral("system"));
    parser.addOptions({
        profile,
        option("only", "Runs these checks only.", "ID[,ID...]"),
        option("skip", "Runs all checks but these.", "ID[,ID...]"),
        option("json", "Writes the machine-readable report; - for standard output.", "FILE|-"),
        option("pdf", "Writes the report for people, with the JSON inside.", "FILE"),
        option("text", "Writes the report as text; - for standard output, the default.", "FILE|-"),
        option("firewall-request", "Writes what the firewall has to let out, one line each, as CSV.",
               "FILE.csv"),
        option("force", "Overwrites the files named with the options above."),
        option("streams-down", "How many video streams the call receives.", "N"),
        option("streams-up", "How many video streams the call sends.", "N"),
        option("mail-domain", "The part of your mail address after the @, for the calendar check.", "DOMAIN"),
        proxy,
        option("proxy-user", "The user name for the proxy, where it takes a name and a password only.",
               "USER"),
        option(
            "proxy-password-file",
            "A file whose first line is the password for it. Tried once, sent to that proxy alone, which can "
            "read it, never stored.",
            "FILE"),
        option("trust-roots", "Certificates to treat as public roots beside the built-in list.", "FILE.pem"),
        option("turn-user", "The user name for TURN servers.", "USER"),
        option("turn-password-file", "A file whose first line is the password for TURN servers.", "FILE"),
        option("consent",
               "public-speed-test: allows M-Lab's speed test, which publishes results with your address; "
               "proxy-logon: logs on to a proxy that asks for it with your own account, as browsers do.",
               "WHAT"),
        option("no-controls", "Asks no control host."),
        option(
            "browser-proof",
            "Opens a page of this computer in a browser, which tests itself there: default, all, or a name "
            "(firefox).",
            "NAME"),
        option("idle-watch", "How long an idle connection is watched (10 s).", "SECONDS"),
        option("timeout", "Ends the run after this time; what was not reached is not-run.", "SECONDS"),
        option("quiet", "No progress."),
        option("progress", "Progress as plain lines, also where standard error is no terminal."),
    });
}

Result<RunOptions> readRunOptions(const QCommandLineParser& parser)
{
    const Result<QStringList> checks = chosenChecks(parser);
    if (!checks)
        return checks.error();
    const Result<RunSettings> chosen = settings(parser);
    if (!chosen)
        return chosen.error();
    const QString calendar = QStringLiteral("calendar");
    if (chosen->mailDomain.isEmpty() && *checks == QStringList{calendar})
        return wrong(QStringLiteral("the check \"calendar\" needs --mail-domain"));
    if (!chosen->browserProofs.isEmpty() && !checks->contains(QStringLiteral("browsers")))
        return wrong(QStringLiteral("--browser-proof needs the check \"browsers\""));
    const Result<std::optional<int>> timeout = number(parser, "timeout", 1, mostSeconds);
    if (!timeout)
        return timeout.error();
    if (const Result<void> filesAreNamed = checkFilesAreNamed(parser); !filesAreNamed)
        return filesAreNamed.error();

    RunOptions options;
    options.profile = parser.value(QStringLiteral("profile"));
    options.checks = *checks;
    if (chosen->mailDomain.isEmpty())
        options.checks.removeAll(calendar);
    options.settings = *chosen;
    options.json = parser.value(QStringLiteral("json"));
    options.pdf = parser.value(QStringLiteral("pdf"));
    options.text = parser.value(QStringLiteral("text"));
    options.firewallRequest = parser.value(QStringLiteral("firewall-request"));
    options.overwrite = parser.isSet(QStringLiteral("force"));
    if (*timeout)
        options.timeout = std::chrono::seconds(**timeout);
    if (parser.isSet(QStringLiteral("quiet")))
        options.progress = RunOptions::Progress::None;
    else if (parser.isSet(QStringLiteral("progress")))
        options.progress = RunOptions::Progress::Lines;
    return options;
}

} // namespace precall
