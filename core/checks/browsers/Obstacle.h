#pragma once

#include "core/platform/browsers/Browsers.h"

#include <QList>
#include <QUrl>

namespace precall {

/// A setting of a browser that bears on calls.
struct Obstacle
{
    enum class What {
        Camera,
        Microphone,
        WebRtc, ///< RTCPeerConnection
        JavaScript,
        Address,    ///< the platform's pages themselves
        Screen,     ///< capture of the screen
        Route,      ///< how WebRTC may reach the other side
        Proxy,      ///< the browser has a proxy of its own
        Extensions, ///< installing extensions
        Settings    ///< settings that could not be read
    };
    enum class Effect {
        Blocks,
        Unclear, ///< may block: recommended only, in some profiles only, or not to be read
        Limits,  ///< works, worse
        Notes    ///< worth knowing
    };

    What what = What::Camera;
    Effect effect = Effect::Blocks;
    QString setting;         ///< name of policy or preference
    QString value;           ///< what it is set to, or the entry of the list that decides
    QString source;          ///< file or key
    bool isUsersOwn = false; ///< set in the browser's own pages, where it can be changed
    bool isOfPortal = false; ///< set in the desktop's settings for programs
    bool operator==(const Obstacle&) const = default;
};

/// Everything that a browser's settings say against a call with the platform at `origins`. Exceptions for an
/// origin are honoured; what blocks one of the origins blocks. Pure.
QList<Obstacle> obstacles(const Browser& browser, const QList<QUrl>& origins);

/// The parts of obstacles(), by family.
QList<Obstacle> chromiumObstacles(const Browser& browser, const QList<QUrl>& origins);
QList<Obstacle> firefoxObstacles(const Browser& browser, const QList<QUrl>& origins);
QList<Obstacle> otherObstacles(const Browser& browser);

/// That the desktop's portal keeps a packaged browser from cameras: it blocks where the browser is known to
/// reach them through it, may block where that is not known, and is of no account where it is known not to.
QList<Obstacle> portalObstacles(const Browser& browser);

/// "camera", "microphone", "webrtc", "javascript", "address", "screen", "route", "proxy", "extensions",
/// "settings"
QString obstacleWord(Obstacle::What what);

/// A setting as a person sees it: at most 200 characters, one line.
QString settingText(const QJsonValue& value);

/// Whether a policy says "off": false, or in the registry, which has no other, 0. Other types say nothing.
bool saysNo(const BrowserPolicy& policy);

/// The strings of a list; empty for other types.
QStringList stringsOf(const QJsonValue& value);

} // namespace precall
