#pragma once

#include "core/platform/browsers/SettingsTree.h"

#include <QVersionNumber>

namespace precall {

/// What a package manager's own files say of a program, without running anything.
struct PackagedVersion
{
    QVersionNumber version; ///< null when nothing told it
    QString source;         ///< "dpkg: chromium", "/snap/firefox/current/meta/snap.yaml"
};

/// The version of the first of `packages` that owns `executable` (dpkg's status and file lists).
PackagedVersion dpkgVersion(const SettingsTree& tree, const QStringList& packages, const QString& executable);

/// meta/snap.yaml of an installed snap.
PackagedVersion snapVersion(const SettingsTree& tree, const QString& snap);

/// The newest release in the AppStream file of a flatpak; `installation` is "/var/lib/flatpak" or the user's.
PackagedVersion flatpakVersion(const SettingsTree& tree, const QString& installation,
                               const QString& application);

} // namespace precall
