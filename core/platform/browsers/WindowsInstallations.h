#pragma once

#include "core/platform/browsers/WindowsBrowsers.h"

namespace precall {

/// One browser as Windows has it, before its settings are read.
struct WindowsInstallation
{
    Browser browser;     ///< with version and bitness
    QStringList progIds; ///< what UserChoice may name it by
};

/// The browsers that registered themselves, each executable once.
QList<WindowsInstallation> windowsInstallations(Registry& registry, ExecutableFiles& executables);

/// The program of a command line, with forward slashes: C:/x y/b.exe of "C:\x y\b.exe" --arg.
QString programOf(const QString& commandLine);

} // namespace precall
