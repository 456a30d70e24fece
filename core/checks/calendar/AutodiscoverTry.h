#pragma once

#include "core/net/WebProbe.h"

#include <QStringList>
#include <QUrl>

namespace precall {

/// A place at which Autodiscover is looked for, in the documented order: [MS-OXDISCO] section 3.1.5 and, for
/// Microsoft 365 and version 2, Microsoft's "Outlook 2016 implementation of Autodiscover". What is written in
/// Active Directory (SCP) comes before all of them, for members of the organisation's Windows domain only.
enum class AutodiscoverStep {
    Domain,   ///< https://DOMAIN/autodiscover/autodiscover.xml
    Host,     ///< https://autodiscover.DOMAIN/autodiscover/autodiscover.xml
    Redirect, ///< http://autodiscover.DOMAIN/autodiscover/autodiscover.xml, which leads to an https address
    Service,  ///< the SRV records of _autodiscover._tcp.DOMAIN
    Json,     ///< https://autodiscover.DOMAIN/autodiscover/autodiscover.json: version 2
    Microsoft365 ///< Microsoft 365's own, where the domain's mail goes there
};

/// What came of it.
enum class AutodiscoverOutcome {
    AsksForLogon,     ///< 401: there is one, and nobody logs on here
    Settings,         ///< it answers, without a logon, in XML
    Json,             ///< the same in JSON
    NoName,           ///< the name, or the record, does not exist
    NotThere,         ///< somebody answers, and it is no Autodiscover
    WrongName,        ///< somebody answers whose public certificate is for other names
    Unreachable,      ///< nobody answers, or the name could not be looked up
    Untrusted,        ///< somebody answers whose certificate cannot be trusted
    ServerError,      ///< 5xx
    Refused,          ///< any 4xx that does not say that nothing is there
    LockedSite,       ///< 401 for the whole site with Basic alone: it may be a locked web site, too
    ProxyLogon,       ///< the proxy asks for a logon: 407, which is not the server's 401
    ProxyRefused,     ///< the proxy does not let it through
    ProxyUnreachable, ///< the proxy cannot be reached
    NotAsked          ///< given up
};

/// One place, and what was asked there: more than one exchange where it led on to another.
struct AutodiscoverTry
{
    AutodiscoverStep step = AutodiscoverStep::Domain;
    QUrl url; ///< the last that was asked; empty when no name was found
    Route route;
    QList<WebExchange> exchanges;
    AutodiscoverOutcome outcome = AutodiscoverOutcome::NotAsked;
    std::optional<Error> error; ///< of a name that was not found
    QUrl ews;                   ///< what it told of Exchange Web Services
    QStringList schemes;        ///< ways of logging on that it offers

    bool isFound() const;
    bool isAbsent() const;      ///< certainly not there
    bool isKeptByProxy() const; ///< nothing could be told, because of the proxy
    bool operator==(const AutodiscoverTry&) const = default;
};

QString autodiscoverStepWord(AutodiscoverStep step); ///< "domain", "host", "redirect", "srv", "json", …
QString autodiscoverOutcomeWord(AutodiscoverOutcome outcome); ///< "asks-for-logon", "no-name", …

/// What one exchange means.
struct AutodiscoverReading
{
    AutodiscoverOutcome outcome = AutodiscoverOutcome::NotThere;
    QUrl leadsTo; ///< another https address at which to ask; empty: it ends here
    QUrl ews;
    QStringList schemes;
};

/// A page came over HTTPS from the host that was meant, by a publicly trusted certificate: nobody on the way
/// answers for everybody.
bool isGenuinelyAnswered(const WebExchange& exchange);

/// Pure. `exchange`: over HTTPS, or over HTTP, where nothing but being led on to HTTPS counts.
AutodiscoverReading readAutodiscover(const WebExchange& exchange);

} // namespace precall
