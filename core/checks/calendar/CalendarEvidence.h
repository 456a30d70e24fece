#pragma once

#include "core/checks/calendar/AutodiscoverTry.h"
#include "core/checks/calendar/MailProvider.h"
#include "core/net/Interfaces.h"
#include "core/net/Resolver.h"

#include <QJsonObject>
#include <QMap>

namespace precall {

/// What the records of a name said.
struct ServiceLookup
{
    QList<ServiceHost> hosts;
    std::optional<Error> error;
    bool operator==(const ServiceLookup&) const = default;
};

/// What a public name service knows of a host.
struct PublicView
{
    QString service; ///< its host; empty: nobody was asked
    QList<QHostAddress> addresses;
    std::optional<Error> error; ///< NoSuchName and NoAddress are answers; anything else is none
    bool operator==(const PublicView&) const = default;
};

/// Exchange Web Services of the domain.
struct EwsEvidence
{
    AutodiscoverTry visit; ///< AsksForLogon: it is there
    bool isTold = false; ///< Autodiscover named the address; else it is the usual one on Autodiscover's host
    QList<QHostAddress> addresses; ///< as this computer knows them
    PublicView outside;
    bool operator==(const EwsEvidence&) const = default;
};

/// What was looked at for one mail domain.
struct CalendarEvidence
{
    LinkState link;
    QString given;  ///< what the user wrote
    QString domain; ///< empty when that is no domain
    ServiceLookup mail;
    QMap<QString, NameLookup> names;
    QList<AutodiscoverTry> tries;  ///< on the route that a browser takes, in the documented order
    QList<AutodiscoverTry> beside; ///< over the direct route, where that is another one
    std::optional<EwsEvidence> ews;
    bool webIsGenuine = false; ///< earlier in the run a web server was what it should be: no captive portal

    /// The first place of the order that has one, on either route; null when none has.
    const AutodiscoverTry* found() const;
    MailProvider provider() const;
    bool operator==(const CalendarEvidence&) const = default;
};

QJsonObject evidenceJson(const CalendarEvidence& evidence);

} // namespace precall
