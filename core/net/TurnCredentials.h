#pragma once

#include "core/base/Result.h"

#include <QString>

namespace precall {

/// The user's logon at the profile's TURN servers (long-term credentials, RFC 8489 section 9.2). Never
/// stored, logged or reported.
struct TurnCredentials
{
    QString user;
    QString password;

    bool isEmpty() const { return user.isEmpty() || password.isEmpty(); }
    bool operator==(const TurnCredentials&) const = default;
};

/// The first line of a file, without white space at its ends; of the line 4096 bytes at most. Errors: Io,
/// with the system's words; Invalid when there is nothing in it.
Result<QString> readPassword(const QString& file);

} // namespace precall
