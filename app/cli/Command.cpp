#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "core/base/Language.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace precall {

namespace {

const QString languageOption = QStringLiteral("lang");

/// Qt's texts are sentences.
Parsed complainWrong(const QString& command, QString message)
{
    if (message.endsWith(QLatin1Char('.')))
        message.chop(1);
    complain(QStringLiteral("%1; see precall-cli %2 --help").arg(message, command));
    return Parsed::Wrong;
}

/// Qt names the program alone: its first argument is not the command.
QString helpFor(const QString& command, const QCommandLineParser& parser)
{
    const QString program = QCoreApplication::arguments().constFirst();
    return parser.helpText().replace(QStringLiteral("Usage: %1 ").arg(program),
                                     QStringLiteral("Usage: precall-cli %1 ").arg(command));
}

} // namespace

Parsed parse(QCommandLineParser& parser, const Invocation& invocation, int positional,
             const QString& examples)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Shows this help."));
    parser.addOptions(
        {help,
         {languageOption, QStringLiteral("The language of the words: en, de or fr."), QStringLiteral("LL")}});
    const QString command = invocation.arguments.value(0);
    if (!parser.parse(invocation.arguments))
        return complainWrong(command, parser.errorText());
    if (parser.isSet(help)) {
        print(helpFor(command, parser).toUtf8() + examples.toUtf8());
        return Parsed::HelpShown;
    }
    if (parser.positionalArguments().size() != positional)
        return complainWrong(command, QStringLiteral("%1 arguments expected, %2 given")
                                          .arg(positional)
                                          .arg(parser.positionalArguments().size()));
    if (parser.isSet(languageOption) && !invocation.language.use(parser.value(languageOption)))
        return complainWrong(command, QStringLiteral("--lang knows en, de and fr"));
    return Parsed::Go;
}

} // namespace precall
