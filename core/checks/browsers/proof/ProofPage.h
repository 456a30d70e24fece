#pragma once

#include "core/check/RunSettings.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

namespace precall {

/// What the page in a browser is to try, beside devices and WebRTC themselves.
struct ProofQuestion
{
    QJsonArray iceServers;  ///< as RTCPeerConnection takes them (w3.org/TR/webrtc, RTCIceServer)
    QStringList iceHosts;   ///< their names, for people
    QList<QUrl> webSockets; ///< of the platform
    bool operator==(const ProofQuestion&) const = default;
};

/// The STUN and TURN servers of the profile, TURN with the credentials of the run; control hosts where the
/// profile names none and they may be asked; at most four, as browsers want it. The first WebSockets.
ProofQuestion proofQuestion(const RequirementsProfile& profile, const RunSettings& settings);

/// The page that a browser is shown, in the language of the moment: one file that loads nothing else.
class ProofPage
{
    Q_DECLARE_TR_FUNCTIONS(ProofPage)

public:
    /// `nonce` is what its script and style carry, so that nothing else may run.
    static QByteArray html(const ProofQuestion& question, const QByteArray& nonce);
    /// The Content-Security-Policy to send with it.
    static QByteArray securityPolicy(const ProofQuestion& question, const QByteArray& nonce);

private:
    static QJsonObject words();
    static QByteArray questionJson(const ProofQuestion& question);
};

} // namespace precall
