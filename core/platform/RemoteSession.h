#pragma once

#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace precall {

/// A desktop that is shown somewhere else than it runs.
struct RemoteSession
{
    enum class Kind { None, Citrix, Rdp, Horizon, Xrdp, Vnc, Ssh, Other };
    Kind kind = Kind::None;
    QString product;        ///< as told: "Citrix Virtual Delivery Agent"
    QVersionNumber version; ///< null when unknown
    QString evidence; ///< what told it: "XRDP_SESSION", a registry key; no addresses, no names of people
    QStringList notPassedOn = {}; ///< "camera", "microphone": what policies keep from being passed on to it
    QString policy = {};          ///< the registry key and values of those policies
    bool operator==(const RemoteSession&) const = default;
};

/// The word of a kind in reports: "none", "citrix", "rdp", "horizon", "xrdp", "vnc", "ssh", "other".
QString remoteSessionWord(RemoteSession::Kind kind);

/// Of the session that this process runs in. Any thread.
RemoteSession readRemoteSession();

} // namespace precall
