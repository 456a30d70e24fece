#include "core/net/interfaces/Routes.h"
#include "core/net/socket/Native.h"

#include <iphlpapi.h>
#include <memory>
#include <netioapi.h>

#undef interface // COM's word for struct

namespace precall {

namespace {

QHostAddress addressOf(const SOCKADDR_INET& address)
{
    return QHostAddress(reinterpret_cast<const sockaddr*>(&address));
}

} // namespace

Routes currentRoutes()
{
    MIB_IPFORWARD_TABLE2* table = nullptr;
    if (GetIpForwardTable2(AF_UNSPEC, &table) != NO_ERROR)
        return {};
    const std::unique_ptr<MIB_IPFORWARD_TABLE2, decltype(&FreeMibTable)> owner(table, &FreeMibTable);
    Routes routes;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IPFORWARD_ROW2& row = table->Table[i];
        if (!row.Loopback)
            addRoute(routes, addressOf(row.DestinationPrefix.Prefix), row.DestinationPrefix.PrefixLength,
                     addressOf(row.NextHop));
    }
    return routes;
}

} // namespace precall
