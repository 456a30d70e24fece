#pragma once

#include "core/check/Finding.h"
#include "core/net/WebProbe.h"
#include "core/profile/RequirementsProfile.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace precall {

/// Why an address was asked.
enum class TargetRole {
    Named,   ///< the profile names the host
    Sampled, ///< an address of one of the profile's ranges
    Control  ///< a public host that settles what the platform's silence cannot
};

/// What came of one target.
enum class TargetOutcome {
    Passed,     ///< a genuine answer
    Failed,     ///< asked, and no answer, or one that is not genuine: `error` or `reason` says which
    Unproven,   ///< an answer that proves neither: `reason` says why
    NotReached, ///< not asked: something before it failed (its name did not resolve: `error`), or its family
                ///< has no route
    Stopped     ///< given up because another answer had settled the question; says nothing
};

/// One address that was asked, as `facts.targets` lists it.
struct NetworkTarget
{
    TargetRole role = TargetRole::Named;
    QString name;  ///< host name; empty for a bare address
    QString url;   ///< what was fetched; empty for STUN
    QString range; ///< the range it is a sample of; else empty
    Transport transport = Transport::Tcp;
    QHostAddress address; ///< null when the name did not resolve
    quint16 port = 0;
    QString route = QStringLiteral("direct");
    TargetOutcome outcome = TargetOutcome::NotReached;
    std::optional<Stage> stage; ///< the stage that failed
    std::optional<ErrorKind> error;
    QString detail; ///< raw text of the error
    QString icmp;
    /// Why an answer is not taken as genuine: "block-page", "foreign-redirect", "foreign-page", "wrong-name",
    /// "dates", "untrusted", "local-root"; or why nothing was asked: "no-route"; or what its proxy
    /// did: "proxy-logon" (asks for one), "unknown-to-proxy" (finds no way there), "proxy-or-server"
    /// (one of them has a fault, or forbids it), "proxy-denied", "proxy-refused", "proxy-failed" (no answer,
    /// or none of a proxy). Of one that passed: "intercepted" when somebody on the way answered in its name;
    /// of one that proves nothing: "perhaps-blocked" when it was a refusal, theirs or the host's.
    QString reason;
    int status = 0;                 ///< HTTP status; 0: none
    QString title, location;        ///< of the HTTP answer
    QString issuer;                 ///< of the leaf certificate, when the chain is not publicly trusted
    QString answeredAs;             ///< subject of the leaf certificate that a bare address showed
    QString mapped;                 ///< STUN: our address as the server saw it
    QString otherName;              ///< TLS: server name that the same address was asked with, too
    bool otherNameAccepted = false; ///< … and what it did with that
    std::optional<int> clockOffset; ///< seconds by which the local clock is ahead of the answer's Date
    QString proxyLine;              ///< what the proxy said to being asked for the way, verbatim
    QString webPort; ///< of one that its proxy denied: what became of the same host's TCP 443, "passed" or
                     ///< a `reason`; empty: not asked
    QString webPortLine;   ///< … and what the proxy said to that
    QStringList resolvers; ///< of a name that did not resolve: the name servers that were asked
    QString received;      ///< the first bytes of an answer that is not STUN, hexadecimal
    int ms = 0;
    int attempts = 0;

    /// Something came back, and is no success: bytes of another protocol, or the server's own error. An
    /// answer, and a failure (contract).
    bool answeredAmiss() const
    {
        return failed() && (error == ErrorKind::Protocol || error == ErrorKind::NotStun);
    }
    /// Passed, and nobody on the way answered in its name.
    bool genuine() const { return passed() && reason.isEmpty(); }
    bool passed() const { return outcome == TargetOutcome::Passed; }
    bool failed() const { return outcome == TargetOutcome::Failed; }
    bool isProxied() const { return route != QLatin1String("direct"); }
    /// Its proxy forbids the way.
    bool deniedByProxy() const { return reason == QLatin1String("proxy-denied"); }
    /// Somebody on the way forbids it, for certain.
    bool isForbidden() const
    {
        return failed() && (deniedByProxy() || reason == QLatin1String("block-page"));
    }
    /// Somebody on the way, for whom a locally installed authority vouched, answered in its name.
    bool isOpened() const
    {
        const bool isOpeners =
            reason == QLatin1String("block-page") || reason == QLatin1String("foreign-redirect") ||
            reason == QLatin1String("foreign-page");
        return reason == QLatin1String("intercepted") || reason == QLatin1String("perhaps-blocked") ||
               (isOpeners && !issuer.isEmpty());
    }
    /// Not asked: the proxy on the way to it could not be reached.
    bool lacksProxy() const { return outcome == TargetOutcome::NotReached && stage == Stage::Proxy; }
    /// Asked, and neither answered nor rejected within the time.
    bool silent() const { return failed() && error == ErrorKind::TimedOut; }
    /// Failed before a byte of the application's came back: no TCP connection, no answer over UDP.
    bool failedToConnect() const;
    /// TCP and TLS: a connection was made, whatever came of it.
    bool connected() const;
    /// "192.0.2.1:443", "www.example.com:443" where the name did not resolve.
    QString endpoint() const;

    bool operator==(const NetworkTarget&) const = default;
};

/// The one place that knows how network findings keep their facts (contract: `route`, `address`, `port`,
/// `ms`, `error`, `attempts`, and `targets` where several were tried).
struct NetworkFacts
{
    QList<NetworkTarget> targets; ///< on the route that a browser would take
    QList<NetworkTarget>
        beside;         ///< on the direct route, where that is another one: nothing is judged on them
    QString control;    ///< the control host that proved it, when nothing of the platform's did
    QString reason;     ///< of the finding as a whole; see NetworkTarget::reason
    QString notReached; ///< what closed the way to it: "link", "dns", "name", "stun", "proxy"; else empty
    QStringList closes; ///< of a failed prerequisite: the requirements that it closes
    QJsonObject more;   ///< what only one code has ("resolvers", "interfaces", "names", …)

    /// The target that the finding's own address, port, ms, error and attempts are of: the first that passed,
    /// else the first that failed, else the first.
    const NetworkTarget* decisive() const;

    QJsonObject toJson() const;
    /// Never fails: what is missing or of another type stays at its default.
    static NetworkFacts fromJson(const QJsonObject& facts);
    static NetworkFacts of(const Finding& finding) { return fromJson(finding.facts); }
    /// Its targets alone, in far less time.
    static QList<NetworkTarget> targetsOf(const Finding& finding);
};

/// What a firewall sees: UDP of DTLS, TCP of TLS.
Transport carrier(Transport transport);

/// "udp", "tcp", "tls", "dtls"
QString transportName(Transport transport);

} // namespace precall
