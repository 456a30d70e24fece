#include "core/base/Abandonable.h"
#include "core/platform/browsers/PortalDenials.h"

#include <QFileInfo>

#include <algorithm>
#include <gio/gio.h>
#include <memory>
#include <string_view>

namespace precall {

namespace {

constexpr char permissionStoreName[] = "org.freedesktop.impl.portal.PermissionStore";
constexpr char permissionStorePath[] = "/org/freedesktop/impl/portal/PermissionStore";
/// More programs than anybody has, and ids longer than the bus itself allows names to be (D-Bus
/// Specification, "Valid Names").
constexpr gsize mostPortalPrograms = 1000;
constexpr std::size_t longestPortalId = 255;

struct PortalUnref
{
    void operator()(gpointer object) const { g_object_unref(object); }
    void operator()(GVariant* value) const { g_variant_unref(value); }
};
template<class Object>
using PortalPtr = std::unique_ptr<Object, PortalUnref>;

/// The session's bus, where a socket is named for it: nothing is started to have one.
QByteArray sessionBusAddress()
{
    const QByteArray named = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!named.isEmpty())
        return named.startsWith("unix:") ? named : QByteArray();
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus");
    return QFileInfo::exists(usual) ? "unix:path=" + usual.toUtf8() : QByteArray();
}

/// The one permission of each program (xdg-desktop-portal takes other numbers of them for none).
QStringList portalDenialsIn(GVariant* permissions)
{
    QStringList denied;
    const gsize programs = std::min(g_variant_n_children(permissions), mostPortalPrograms);
    for (gsize i = 0; i < programs; ++i) {
        const gchar* id = nullptr;
        GVariant* words = nullptr;
        g_variant_get_child(permissions, i, "{&s@as}", &id, &words);
        const PortalPtr<GVariant> owned(words);
        const gchar* word = nullptr;
        if (g_variant_n_children(words) != 1 || std::string_view(id).size() > longestPortalId)
            continue;
        g_variant_get_child(words, 0, "&s", &word);
        if (std::string_view(word) == "no")
            denied.append(QString::fromUtf8(id));
    }
    return denied;
}

/// Waits as long as `cancel` lets it.
QStringList askPermissionStore(const QByteArray& address, GCancellable* cancel)
{
    const auto flags = GDBusConnectionFlags(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                            G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
    const PortalPtr<GDBusConnection> bus(
        g_dbus_connection_new_for_address_sync(address.constData(), flags, nullptr, cancel, nullptr));
    if (!bus)
        return {};
    const PortalPtr<GVariant> answer(g_dbus_connection_call_sync(
        bus.get(), permissionStoreName, permissionStorePath, permissionStoreName, "Lookup",
        g_variant_new("(ss)", "devices", "camera"), G_VARIANT_TYPE("(a{sas}v)"), G_DBUS_CALL_FLAGS_NONE, -1,
        cancel, nullptr));
    g_dbus_connection_close_sync(bus.get(), cancel, nullptr);
    if (!answer)
        return {};
    const PortalPtr<GVariant> permissions(g_variant_get_child_value(answer.get(), 0));
    return portalDenialsIn(permissions.get());
}

} // namespace

QStringList cameraDenialsOfPortal(std::chrono::milliseconds limit, std::stop_token stop)
{
    const QByteArray address = sessionBusAddress();
    if (address.isEmpty())
        return {};
    const std::shared_ptr<GCancellable> cancel(g_cancellable_new(), PortalUnref());
    const Result<QStringList> denied = abandonable<QStringList>(
        [address, cancel] { return askPermissionStore(address, cancel.get()); }, QDeadlineTimer(limit), stop);
    g_cancellable_cancel(cancel.get());
    return denied ? *denied : QStringList();
}

} // namespace precall
