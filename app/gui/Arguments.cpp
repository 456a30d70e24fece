#include "app/gui/Arguments.h"

#include "core/base/Language.h"
#include "core/base/Version.h"
#include "core/check/ProxySetting.h"
#include "core/profile/ProfileReader.h"

#include <QCommandLineParser>

namespace precall {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)

public:
    const QCommandLineOption profile{QStringLiteral("profile"), tr("The profile to check against."),
                                     tr("file|name"), builtInProfiles().value(0)};
    const QCommandLineOption proxy{QStringLiteral("proxy"),
                                   tr("\"system\", \"none\" or the address of a proxy."), tr("proxy"),
                                   QStringLiteral("system")};
    const QCommandLineOption roots{QStringLiteral("trust-roots"),
                                   tr("Certificates to treat as public roots beside the built-in list."),
                                   tr("file.pem")};
    const QCommandLineOption language{
        QStringLiteral("lang"), tr("The language: %1.").arg(Language::available().join(QLatin1String(", "))),
        tr("language")};
    const QCommandLineOption turnUser{QStringLiteral("turn-user"), tr("The user name for TURN servers."),
                                      tr("user")};
    const QCommandLineOption turnPassword{QStringLiteral("turn-password-file"),
                                          tr("A file whose first line is the password for TURN servers."),
                                          tr("file")};
    const QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help.")};
    const QCommandLineOption version{QStringLiteral("version"), tr("Shows the version.")};

    QList<QCommandLineOption> all() const
    {
        return {profile, proxy, roots, language, turnUser, turnPassword, help, version};
    }
};

Error fault(const QString& text)
{
    return {ErrorKind::Invalid, text, 0};
}

Result<QString> passwordFrom(const QString& name)
{
    const Result<QString> password = readPassword(name);
    return password ? password
                    : fault(Options::tr("%1 cannot be read: %2").arg(name, password.error().detail));
}

Result<Arguments> chosen(const QCommandLineParser& parser, const Options& options)
{
    Arguments arguments;
    arguments.profile = parser.value(options.profile);
    arguments.language = parser.value(options.language);
    if (!arguments.language.isEmpty() && !Language::has(arguments.language))
        return fault(Options::tr("There is no language \"%1\".").arg(arguments.language));
    const Result<QString> proxy = readProxySetting(parser.value(options.proxy));
    if (!proxy)
        return proxy.error();
    arguments.settings.proxy = *proxy;
    arguments.settings.trustRootsFile = parser.value(options.roots);
    if (parser.isSet(options.turnUser) != parser.isSet(options.turnPassword))
        return fault(Options::tr("--turn-user and --turn-password-file belong together."));
    arguments.settings.turn.user = parser.value(options.turnUser);
    if (parser.isSet(options.turnPassword)) {
        const Result<QString> password = passwordFrom(parser.value(options.turnPassword));
        if (!password)
            return password.error();
        arguments.settings.turn.password = *password;
    }
    return arguments;
}

} // namespace

Result<Arguments> readArguments(const QStringList& arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Options::tr("Tells whether this computer and its network are ready for a video meeting."));
    parser.addOptions(options.all());
    if (!parser.parse(arguments))
        return fault(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return fault(Options::tr("Unknown argument: %1").arg(parser.positionalArguments().constFirst()));
    Arguments answer;
    if (parser.isSet(options.help))
        answer.answer = parser.helpText();
    else if (parser.isSet(options.version))
        answer.answer = QStringLiteral("precall %1\n").arg(toolVersion());
    if (!answer.answer.isEmpty())
        return answer;
    return chosen(parser, options);
}

} // namespace precall
