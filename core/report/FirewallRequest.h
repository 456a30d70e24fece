#pragma once

#include "core/report/Report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace precall {

/// One thing that a network has to let out and was not seen to, as a person types it into a firewall. Always
/// outgoing: answers come back on the same connection.
struct Permission
{
    enum class Action {
        Allow,        ///< let it through
        Resolve,      ///< let the name service give its address
        DoNotInspect, ///< let it through without opening its encryption
        NoLogon       ///< a proxy lets it through without asking who the user is
    };

    bool seenClosed = false; ///< or seen to be read on the way; else it only could not be shown to be open
    Action action = Action::Allow;
    QString protocol; ///< "TCP", "UDP"
    int port = 0;
    QString
        destination; ///< "95.172.85.0/25", "192.0.2.7", "www.example.com", "*.example.com", or the address
                     ///< of a published list of too many ranges: "https://www.example.com/ranges.json"
    QString purpose; ///< of the requirement, else its title; in the report's language
    QString requirement; ///< its id
    Level level = Level::Must;
    QString seen;             ///< raw words: "timed-out"
    QString proxy;            ///< where one is on the way: "http://proxy.example:3128"
    bool isPlainHttp = false; ///< the proxy carries the page itself

    bool operator==(const Permission&) const = default;
};

/// What is missing, each once, nothing that was seen to be open: what was seen closed first, then by
/// protocol, port and requirement. Empty when there is nothing to ask for. Pure.
QList<Permission> firewallRequest(const Report& report);

/// "TCP 443"
QString portText(const Permission& permission);

/// What a proxy on the way has to grant: "CONNECT www.example.com:443 (http://proxy.example:3128)"; empty
/// without one.
QString proxyText(const Permission& permission);

/// The method alone: "CONNECT", "GET"; empty without a proxy.
QString proxyMethod(const Permission& permission);

/// "allow", "let resolve", "do not inspect", "no logon", in the language of the moment.
QString actionText(Permission::Action action);

/// "allow", "resolve", "do-not-inspect", "no-logon".
QString permissionActionWord(Permission::Action action);

/// The same as CSV (RFC 4180) with a header line, UTF-8; cells that a spreadsheet would take for a formula
/// begin with an apostrophe (OWASP, CSV injection).
QByteArray firewallRequestCsv(const Report& report);

} // namespace precall
