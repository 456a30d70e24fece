#pragma once

#include "core/check/NetworkFacts.h"
#include "core/net/WebProbe.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// What a finished exchange proves about who answered (see NetworkTarget::reason).
struct Genuineness
{
    TargetOutcome outcome = TargetOutcome::Failed; ///< Passed, Failed or Unproven
    QString reason; ///< empty when the host itself answered, or nobody; "intercepted" when Passed through one
    bool operator==(const Genuineness&) const = default;
};

/// HTTPS: a publicly trusted chain for the host with valid dates and any HTTP status is the host itself; a
/// chain that only a locally installed root vouches for is an interception when its leaf bears no SCT (public
/// authorities log what they issue, RFC 6962), and proves neither when it does. HTTP: any answer that neither
/// leads to a host outside the profile nor bears the mark of a block page. A 403 or 451 from somebody who
/// reads along, be it whoever opened the connection or the proxy that carries HTTP, may be the server's or
/// theirs: unproven.
Genuineness genuineness(const WebExchange& exchange, const RequirementsProfile& profile);

/// The chain is for the host, but made by a locally installed authority that logs nothing: opened on the way.
bool isIntercepted(const TlsFacts& tls);

/// 403 Forbidden, 451 Unavailable For Legal Reasons (RFC 9110 section 15.5.4, RFC 7725 section 3).
bool isRefusal(const HttpAnswer& answer);

/// Whether the profile names that host: by a web address, a domain pattern, a server or a control host.
bool isHostOf(const RequirementsProfile& profile, const QString& host);

} // namespace precall
