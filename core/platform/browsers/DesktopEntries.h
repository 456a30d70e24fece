#pragma once

#include "core/platform/browsers/SettingsTree.h"

#include <QProcessEnvironment>

namespace precall {

/// The folders of a desktop session, by the XDG Base Directory Specification.
struct DesktopFolders
{
    QString home;
    QStringList data;     ///< $XDG_DATA_HOME, then $XDG_DATA_DIRS, then the exports of snap and flatpak
    QStringList config;   ///< $XDG_CONFIG_HOME, then $XDG_CONFIG_DIRS
    QStringList path;     ///< $PATH
    QStringList desktops; ///< $XDG_CURRENT_DESKTOP in lower case
    bool operator==(const DesktopFolders&) const = default;
};

DesktopFolders desktopFolders(const QProcessEnvironment& environment);

/// A program that opens web addresses, by its desktop entry.
struct WebHandler
{
    QString entry;        ///< desktop file id: "firefox-esr.desktop"
    QString path;         ///< of the file
    QString name;         ///< Name=
    QStringList command;  ///< Exec= split into arguments, field codes left out
    bool browser = false; ///< Categories= has WebBrowser
    bool operator==(const WebHandler&) const = default;
};

/// Every entry with the MIME type x-scheme-handler/https that is not Hidden; of entries with one id the first
/// counts (Desktop Entry Specification 1.5, "Desktop File ID").
QList<WebHandler> webHandlers(const SettingsTree& tree, const DesktopFolders& folders);

/// What opens https addresses, and which file says so.
struct DefaultHandler
{
    QString entry; ///< desktop file id; empty when no file names one that is installed
    QString source;
    bool operator==(const DefaultHandler&) const = default;
};

/// The first of the default applications that is installed, in the order of the files that the "MIME
/// Applications Associations" specification 1.0.1 gives.
DefaultHandler defaultHandler(const SettingsTree& tree, const DesktopFolders& folders,
                              const QList<WebHandler>& handlers);

/// Splits the value of Exec= by the specification's rules for quotes, and leaves field codes ("%u") out.
QStringList splitExec(const QString& exec);

} // namespace precall
