#pragma once

#include "core/checks/browsers/BrowsersEvidence.h"
#include "core/checks/browsers/Obstacle.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// How a browser stands to the list of supported ones.
enum class Support {
    Supported,
    Unlisted, ///< Chromium kin: not listed, likely to work
    TooOld,
    NotSupported,
    Unknown ///< its version could not be told
};

/// "supported", "unlisted", "too-old", "not-supported", "unknown"
QString supportWord(Support support);

/// By the least versions of the profile; an ESR that has no row of its own is judged as Firefox. Without any,
/// every known browser is supported.
Support supportOf(const Browser& browser, const QMap<QString, QString>& least);

/// The least version that applies to a browser; empty when none does.
QString leastVersion(const Browser& browser, const QMap<QString, QString>& least);

/// One browser, and what is to be said of it.
struct BrowserCase
{
    Browser browser;
    Support support = Support::Unknown;
    QList<Obstacle> obstacles;
    bool complete = true;            ///< false: Internet Explorer without the plug-in that it needs
    std::optional<ProofVisit> proof; ///< what it showed of itself, where it was asked to

    /// Supported, or likely to work.
    bool isCandidate() const { return support == Support::Supported || support == Support::Unlisted; }
    /// The worst that its settings do to scripts, devices, WebRTC or the platform's pages; Notes when
    /// nothing.
    Obstacle::Effect worst() const;
    /// It showed that it cannot make calls, whatever its settings say: it lacks getUserMedia or
    /// RTCPeerConnection.
    bool isDisproved() const;
    /// It showed that it can: devices and calls work, and it found at least one way for them.
    bool isProved() const;
    /// A call is possible with it, as far as can be told.
    bool isGood() const
    {
        return isCandidate() && complete && !isDisproved() && worst() > Obstacle::Effect::Unclear;
    }
    /// "Mozilla Firefox ESR 153.7.0": the subject of its findings.
    QString subject() const;
};

/// The origins that pages of the platform have: the addresses of its "https" and "http" requirements, the
/// secure ones where there are any.
QList<QUrl> platformOrigins(const RequirementsProfile& profile);

/// Every browser of an inventory, judged for a profile; in its order.
QList<BrowserCase> browserCases(const BrowsersEvidence& evidence, const RequirementsProfile& profile);

/// The first requirement that this check proves by `probe`; null when the profile has none.
const Requirement* browserRequirement(const RequirementsProfile& profile, const char* probe);

} // namespace precall
