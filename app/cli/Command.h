#pragma once

#include <QStringList>

class QCommandLineParser;

namespace precall {

class Language;

/// Exit status of the contract for wrong usage, unreadable input and unwritable output.
constexpr int usageStatus = 2;
/// Exit status of the contract for an interrupted run.
constexpr int interruptedStatus = 130;

/// What a command is called with.
struct Invocation
{
    QStringList arguments; ///< begin with the command's own name, as QCommandLineParser wants it
    Language& language;    ///< of the words; --lang changes it
};

/// The commands of precall-cli. Each returns the exit status.
int runCommand(const Invocation& invocation);
int listCommand(const Invocation& invocation);
int profileCommand(const Invocation& invocation);
int showCommand(const Invocation& invocation);
int diffCommand(const Invocation& invocation);

/// What a command's command line came to.
enum class Parsed { Go, HelpShown, Wrong };

/// Parses, prints the help (with `examples` below it) on --help, complains on anything wrong. `positional`:
/// how many arguments must follow the options. Adds --lang and --help, and switches to the language asked
/// for.
Parsed parse(QCommandLineParser& parser, const Invocation& invocation, int positional,
             const QString& examples);

/// The exit status of a command line that does not go on.
inline int statusOf(Parsed parsed)
{
    return parsed == Parsed::HelpShown ? 0 : usageStatus;
}

} // namespace precall
