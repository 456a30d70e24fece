#include "app/cli/Command.h"

#include "app/cli/Console.h"
#include "core/base/Language.h"

#include <QCommandLineParser>

namespace precall {

namespace {

const QString languageOption = QStringLiteral("lang");

Parsed complainWrong(const QString& command, const QString& message)
{
    complain(QStringLiteral("%1; see precall-cli %2 --help").arg(message, command));
    return Parsed::Wrong;
}

} // namespace

Parsed parse(QCommandLineParser& parser, const Invocation& invocation, int positional,
             const QString& examples)
{
    const QCommandLineOption help = parser.addHelpOption();
    parser.addOption(
        {languageOption, QStringLiteral("The language of the words: en, de or fr."), QStringLiteral("LL")});
    const QString command = invocation.arguments.value(0);
    if (!parser.parse(invocation.arguments))
        return complainWrong(command, parser.errorText());
    if (parser.isSet(help)) {
        print(parser.helpText().toUtf8() + examples.toUtf8());
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
