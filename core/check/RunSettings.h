#pragma once

#include "core/net/TurnCredentials.h"
#include "core/net/proxy/PasswordLogon.h"
#include "core/profile/RequirementsProfile.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace precall {

/// What the user or the command line chose for this run.
struct RunSettings
{
    bool askControlHosts = true;    ///< off: --no-controls
    bool publicSpeedTest = false;   ///< on: --consent public-speed-test
    bool proxyLogon = false;        ///< on: --consent proxy-logon
    /// What the user typed for a proxy that asks for a name and a password; null: nothing. Shared, as one try
    /// is all that it has; never stored.
    std::shared_ptr<PasswordLogon> passwordLogon;
    std::optional<int> streamsDown; ///< else the profile's
    std::optional<int> streamsUp;
    QString mailDomain;                       ///< empty: no calendar check
    QString proxy = QStringLiteral("system"); ///< "system", "none" or a proxy URL
    QString trustRootsFile; ///< PEM file with certificates to treat as public roots; may be empty
    TurnCredentials turn;   ///< empty: none
    std::chrono::seconds idleWatch{10};
    QStringList browserProofs; ///< browsers that are to prove themselves: "default", "all" or names
    QString ticket;            ///< the helpdesk's ticket number, for the report; may be empty
    QString remark;            ///< the user's own words, for the report; may be empty

    bool operator==(const RunSettings&) const = default;

    /// The streams to judge by: the run's own, else the profile's.
    Streams streams(const RequirementsProfile& profile) const
    {
        return {streamsDown.value_or(profile.streams.down), streamsUp.value_or(profile.streams.up)};
    }
};

} // namespace precall
