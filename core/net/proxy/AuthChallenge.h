#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace precall {

/// One way of logging on that a server or proxy offers. RFC 9110 section 11.3.
struct AuthChallenge
{
    QString scheme; ///< as sent: "Basic", "NTLM", "Negotiate", "Digest", …
    QString realm;  ///< empty when there is none
    bool operator==(const AuthChallenge&) const = default;
};

/// The challenges of all Proxy-Authenticate or WWW-Authenticate values of one answer, in order: one value may
/// list several, and tokens may stand in place of parameters. RFC 9110 section 11.6.1. What is not well
/// formed is passed over; at most 32 are returned.
QList<AuthChallenge> parseChallenges(const QList<QByteArray>& values);

/// One value as a report may show it: schemes, and of parameters the realm, algorithm and the like; tokens,
/// nonces and what is not known are left out. At most 500 characters.
QString challengeText(const QByteArray& value);

bool isBasic(const AuthChallenge& challenge);

/// Only Basic is offered: the user's password would travel readably, and browsers cannot log on by
/// themselves.
bool offersOnlyBasic(const QList<AuthChallenge>& challenges);

/// Negotiate or NTLM is among them: a browser logs on by itself with the user's own logon.
bool offersSingleSignOn(const QList<AuthChallenge>& challenges);

} // namespace precall
