#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>

namespace precall {

/// Where one ndt7 server takes the two tests. The addresses may hold an access token: they are shown nowhere.
struct Ndt7Server
{
    QUrl download, upload;
    bool operator==(const Ndt7Server&) const = default;
};

/// The tests of a server of one's own, "wss://host[:port]/". github.com/m-lab/ndt-server,
/// spec/ndt7-protocol.md, "The WebSocket handshake".
Ndt7Server fixedNdt7Server(const QUrl& server);

/// The locate service's address with what it wants to know of a client: who it is. Nothing of the user.
QUrl ndt7LocateRequest(const QUrl& locate);

/// The servers of a locate service's answer (version 2; github.com/m-lab/locate, api/v2), nearest first, four
/// at most; only those with wss addresses. Errors: Invalid for what is no such answer, NotFound where the
/// service has no server to give.
Result<QList<Ndt7Server>> parseNdt7Servers(const QByteArray& answer);

/// What a server tells of an upload while it lasts; nothing of what is no measurement or lacks it. TCP's own
/// count is preferred to the application's.
struct Ndt7Arrival
{
    double seconds = 0; ///< since the test began there
    qint64 bytes = 0;
    bool operator==(const Ndt7Arrival&) const = default;
};
std::optional<Ndt7Arrival> parseNdt7Arrival(const QByteArray& measurement);

} // namespace precall
