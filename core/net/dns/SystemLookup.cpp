#include "core/net/dns/SystemLookup.h"

#include "core/net/socket/Native.h"

#include <QUrl>

#include <memory>

namespace precall {

namespace {

/// RFC 3493 section 6.1; EAI_NODATA is older and still in use.
Error errorOfLookup(int code)
{
    if (code == EAI_NONAME)
        return {ErrorKind::NoSuchName, QStringLiteral("EAI_NONAME"), code};
    if (code == EAI_NODATA)
        return {ErrorKind::NoAddress, QStringLiteral("EAI_NODATA"), code};
    if (code == EAI_AGAIN)
        return {ErrorKind::ServerFailure, QStringLiteral("EAI_AGAIN"), code};
    if (code == EAI_FAIL)
        return {ErrorKind::ServerFailure, QStringLiteral("EAI_FAIL"), code};
    return {ErrorKind::Io, QStringLiteral("getaddrinfo %1").arg(code), code};
}

} // namespace

Result<QList<QHostAddress>> systemLookup(const QString& name)
{
    native::start();
    addrinfo hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    if (const int code = ::getaddrinfo(QUrl::toAce(name).constData(), nullptr, &hints, &found); code != 0)
        return errorOfLookup(code);
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> owner(found, &::freeaddrinfo);
    QList<QHostAddress> addresses;
    for (const addrinfo* entry = found; entry; entry = entry->ai_next)
        if (const QHostAddress address(entry->ai_addr); !addresses.contains(address))
            addresses.append(address);
    return addresses;
}

} // namespace precall
