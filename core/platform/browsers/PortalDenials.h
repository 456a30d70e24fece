#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <stop_token>

namespace precall {

/// The application ids to which the desktop's portal denies cameras without asking anybody: who was refused once
/// stays so ("no" in the table "devices" of the permission store, below "camera"; flatpak.github.io/xdg-desktop-portal,
/// Permission Store). Packaged programs alone have ids: "org.mozilla.firefox", of a snap "snap.firefox".
using PortalDenials = std::function<QStringList(std::stop_token stop)>;

/// Asks the permission store on this session's bus, which starts it where it is installed. Empty where there is no
/// bus or no store, or where it does not answer within `limit`. Returns within 200 ms of `stop`.
QStringList cameraDenialsOfPortal(std::chrono::milliseconds limit, std::stop_token stop);

} // namespace precall
