#include "core/base/Abandonable.h"
#include "core/platform/Metering.h"

#include <chrono>
#include <gio/gio.h>
#include <memory>

namespace precall {

namespace {

constexpr auto patience = std::chrono::milliseconds(150);

struct Unref
{
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(GVariant* variant) const { g_variant_unref(variant); }
    void operator()(gchar* text) const { g_free(text); }
};

template<class T>
using Owned = std::unique_ptr<T, Unref>;

/// A connection of its own: the shared one of g_bus_get_sync() would end the process when the bus goes away.
Owned<GDBusConnection> systemBus()
{
    const Owned<gchar> address(g_dbus_address_get_for_bus_sync(G_BUS_TYPE_SYSTEM, nullptr, nullptr));
    if (!address)
        return nullptr;
    const auto flags = static_cast<GDBusConnectionFlags>(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                         G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    return Owned<GDBusConnection>(
        g_dbus_connection_new_for_address_sync(address.get(), flags, nullptr, nullptr, nullptr));
}

/// The property "Metered" of NetworkManager, an NMMetered (networkmanager.dev, "D-Bus API Types"): 0 unknown,
/// 1 yes, 2 no, 3 and 4 guessed yes and no. A NetworkManager that does not run is not started for it.
std::optional<bool> askNetworkManager()
{
    const Owned<GDBusConnection> bus = systemBus();
    if (!bus)
        return std::nullopt;
    const Owned<GVariant> reply(g_dbus_connection_call_sync(
        bus.get(), "org.freedesktop.NetworkManager", "/org/freedesktop/NetworkManager",
        "org.freedesktop.DBus.Properties", "Get",
        g_variant_new("(ss)", "org.freedesktop.NetworkManager", "Metered"), G_VARIANT_TYPE("(v)"),
        G_DBUS_CALL_FLAGS_NO_AUTO_START, static_cast<int>(patience.count()), nullptr, nullptr));
    if (!reply)
        return std::nullopt;
    GVariant* value = nullptr;
    g_variant_get(reply.get(), "(v)", &value);
    const Owned<GVariant> metered(value);
    if (!g_variant_is_of_type(value, G_VARIANT_TYPE_UINT32) || g_variant_get_uint32(value) == 0)
        return std::nullopt;
    return g_variant_get_uint32(value) % 2 == 1;
}

} // namespace

std::optional<bool> readMetered()
{
    const auto answer = abandonable<std::optional<bool>>(&askNetworkManager, QDeadlineTimer(patience), {});
    return answer ? *answer : std::nullopt;
}

} // namespace precall
