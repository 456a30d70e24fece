#include "core/net/interfaces/ConfiguredResolvers.h"
#include "core/net/socket/Native.h"

#include <iphlpapi.h>
#include <vector>

#undef interface // COM's word for struct

namespace precall {

namespace {

constexpr ULONG addressFlags =
    GAA_FLAG_SKIP_UNICAST | GAA_FLAG_SKIP_ANYCAST | GAA_FLAG_SKIP_MULTICAST | GAA_FLAG_SKIP_FRIENDLY_NAME;

/// Site-local servers that Windows shows where none is set (fec0:0:0:ffff::1 to ::3) are no servers.
bool isPlaceholder(const QHostAddress& server)
{
    return server.isSiteLocal();
}

} // namespace

// GetAdaptersAddresses: 15 KB is the size to begin with, the call says when it is too small.
QList<QHostAddress> configuredResolvers()
{
    std::vector<char> room(15 * 1024);
    auto size = static_cast<ULONG>(room.size());
    const auto first = [&room] { return reinterpret_cast<IP_ADAPTER_ADDRESSES*>(room.data()); };
    ULONG code = GetAdaptersAddresses(AF_UNSPEC, addressFlags, nullptr, first(), &size);
    if (code == ERROR_BUFFER_OVERFLOW) {
        room.resize(size);
        code = GetAdaptersAddresses(AF_UNSPEC, addressFlags, nullptr, first(), &size);
    }
    QList<QHostAddress> servers;
    for (const auto* adapter = code == NO_ERROR ? first() : nullptr; adapter; adapter = adapter->Next)
        for (const auto* entry = adapter->FirstDnsServerAddress; entry; entry = entry->Next) {
            const QHostAddress server(entry->Address.lpSockaddr);
            if (adapter->OperStatus == IfOperStatusUp && !isPlaceholder(server) && !servers.contains(server))
                servers.append(server);
        }
    return servers;
}

} // namespace precall
