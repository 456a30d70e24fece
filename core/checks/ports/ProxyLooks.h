#pragma once

#include "core/checks/network/WebSurvey.h"
#include "core/checks/ports/PortsPlan.h"
#include "core/checks/ports/StunSearch.h"

namespace precall {

/// What is asked only because there may be proxies: what the direct route comes to beside theirs, whether
/// they want a logon for any of the listed pages, and what the settings and the network say of them. Each
/// method is one branch of the check, on a thread of its own; each ends by itself or with stop.
class ProxyLooks
{
public:
    ProxyLooks(const CheckContext& context, const PortsPlan& plan, WebSurvey& web, StunSearch& search);

    void visitBeside();
    void askBeside();
    void visitListed();
    void lookAtSettings();
    /// Where a proxy has denied the way to a STUN or TURN port: whether it denies the same host's TCP 443,
    /// too, of a range for its first address alone. Blocks; any thread.
    void compareDenied(const StunAttempt& attempt);

    /// Everything so far; any thread.
    struct Seen
    {
        QList<WebVisit> beside, listed, denied;
        QList<StunAttempt> besideStun;
        std::optional<WebVisit> script;
        QList<QHostAddress> wpad;
    };
    Seen seen() const;

private:
    WebVisit fetchScript(const QUrl& script);
    bool goesDirectly(const QUrl& url) { return m_web.route(url).isDirect(); }

    const CheckContext& m_context;
    const PortsPlan& m_plan;
    WebSurvey& m_web;
    StunSearch& m_search;
    mutable std::mutex m_mutex;
    Seen m_seen;
};

} // namespace precall
