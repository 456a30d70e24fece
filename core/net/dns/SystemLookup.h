#pragma once

#include "core/base/Result.h"

#include <QHostAddress>
#include <QList>
#include <QString>

#include <functional>

namespace precall {

/// The system's own way from a name to addresses.
using SystemLookup = std::function<Result<QList<QHostAddress>>(const QString& name)>;

/// getaddrinfo: hosts file, caches, VPN rules, whatever the system is set up for. Blocks for as long as the
/// system likes (10 s and more on a dead resolver): call it through abandonable(). Errors: NoSuchName,
/// NoAddress, ServerFailure, Io.
Result<QList<QHostAddress>> systemLookup(const QString& name);

} // namespace precall
