#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/profile/ProfileReader.h"

#include <QCommandLineParser>

namespace precall {

int profileCommand(const Invocation& invocation)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Says what is wrong with a profile."));
    parser.addPositionalArgument(QStringLiteral("validate"), QStringLiteral("What to do."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("A profile, or the name of a built-in one."));
    if (const Parsed parsed = parse(parser, invocation, 2, {}); parsed != Parsed::Go)
        return statusOf(parsed);
    const QStringList words = parser.positionalArguments();
    if (words.at(0) != QLatin1String("validate")) {
        complain(QStringLiteral("unknown command \"profile %1\"; see precall-cli profile --help")
                     .arg(words.at(0)));
        return usageStatus;
    }
    const Result<RequirementsProfile> profile = loadProfile(words.at(1));
    if (!profile) {
        complain(profile.error().detail);
        return usageStatus;
    }
    const QString line = QStringLiteral("%1 is valid: %2, version %3, %4 requirements\n")
                             .arg(words.at(1), profile->id, profile->version)
                             .arg(profile->requirements.size());
    return print(line.toUtf8()) ? 0 : usageStatus;
}

} // namespace precall
