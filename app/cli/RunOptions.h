#pragma once

#include "core/base/Result.h"
#include "core/check/RunSettings.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

class QCommandLineParser;

namespace precall {

/// What "precall-cli run" was asked to do.
struct RunOptions
{
    enum class Progress { Automatic, Lines, None };

    QString profile;    ///< file or built-in name
    QStringList checks; ///< ids to run, in the wizard's order
    RunSettings settings;
    QString json, pdf, text, firewallRequest; ///< files, "-" for standard output, or empty
    bool overwrite = false;
    std::optional<std::chrono::seconds> timeout;
    Progress progress = Progress::Automatic;
};

/// Adds the options of "run" to the parser.
void addRunOptions(QCommandLineParser& parser);

/// Reads them back. Errors: Invalid, with a line for the user.
Result<RunOptions> readRunOptions(const QCommandLineParser& parser);

} // namespace precall
