#include "core/base/Error.h"

#include <array>
#include <utility>

namespace precall {

namespace {

constexpr std::array<std::pair<ErrorKind, const char*>, 20> errorWords{{
    {ErrorKind::Cancelled, "cancelled"},
    {ErrorKind::TimedOut, "timed-out"},
    {ErrorKind::Refused, "refused"},
    {ErrorKind::Reset, "reset"},
    {ErrorKind::Closed, "closed"},
    {ErrorKind::HostUnreachable, "host-unreachable"},
    {ErrorKind::NetworkUnreachable, "network-unreachable"},
    {ErrorKind::AccessDenied, "access-denied"},
    {ErrorKind::NoSuchName, "no-such-name"},
    {ErrorKind::NoAddress, "no-address"},
    {ErrorKind::ServerFailure, "server-failure"},
    {ErrorKind::QueryRefused, "query-refused"},
    {ErrorKind::Protocol, "protocol"},
    {ErrorKind::NotStun, "not-stun"},
    {ErrorKind::Tls, "tls"},
    {ErrorKind::TooLarge, "too-large"},
    {ErrorKind::Invalid, "invalid"},
    {ErrorKind::NotFound, "not-found"},
    {ErrorKind::Io, "io"},
    {ErrorKind::Unsupported, "unsupported"},
}};

} // namespace

QString errorWord(ErrorKind kind)
{
    for (const auto& [known, word] : errorWords)
        if (known == kind)
            return QString::fromLatin1(word);
    Q_UNREACHABLE();
}

ErrorKind errorKindFromWord(const QString& word)
{
    for (const auto& [kind, known] : errorWords)
        if (word == QLatin1String(known))
            return kind;
    return ErrorKind::Io;
}

} // namespace precall
