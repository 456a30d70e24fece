#pragma once

#include "core/base/Result.h"
#include "core/check/RunSettings.h"

#include <QStringList>

namespace precall {

/// What stands on the command line of the wizard.
struct Arguments
{
    QString profile;      ///< file or name; the default profile when none is given
    QString language;     ///< empty: the system's
    RunSettings settings; ///< proxy, trust roots, TURN credentials
    QString answer;       ///< text to print instead of opening the window (--help, --version)
};

/// Reads the command line. Error Invalid with one line that says what is wrong. Needs a QCoreApplication.
Result<Arguments> readArguments(const QStringList& arguments);

} // namespace precall
