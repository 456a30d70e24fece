#include "tests/servers/PermissionStore_linux.h"

#include <QFile>

#include <future>
#include <gio/gio.h>
#include <stdexcept>

namespace precall::test {

namespace {

constexpr char storeInterface[] = R"(<node><interface name="org.freedesktop.impl.portal.PermissionStore">
    <method name="Lookup"><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="a{sas}" direction="out"/><arg type="v" direction="out"/></method></interface></node>)";

/// Everybody may do everything, and there is no folder with services that could be started.
constexpr char busConfiguration[] =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%s</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>)";

void answerLookup(GDBusConnection*, const char*, const char*, const char*, const char*, GVariant* asked,
                  GDBusMethodInvocation* call, gpointer data)
{
    auto* answer = static_cast<PermissionStore::Answer*>(data);
    ++answer->questions;
    const char* table = nullptr;
    const char* id = nullptr;
    g_variant_get(asked, "(&s&s)", &table, &id);
    if (answer->manner == PermissionStore::Manner::Hangs)
        return;
    if (answer->manner == PermissionStore::Manner::Refuses || qstrcmp(table, "devices") != 0 ||
        qstrcmp(id, "camera") != 0)
        g_dbus_method_invocation_return_dbus_error(call, "org.freedesktop.portal.Error.NotFound", "No entry");
    else
        g_dbus_method_invocation_return_value(call, g_variant_parse(G_VARIANT_TYPE("(a{sas}v)"),
                                                                    answer->reply.constData(), nullptr,
                                                                    nullptr, nullptr));
}

gboolean endLoop(gpointer loop)
{
    g_main_loop_quit(static_cast<GMainLoop*>(loop));
    return G_SOURCE_REMOVE;
}

} // namespace

PermissionStore::PermissionStore(const char* reply, Manner manner) : m_answer{reply, manner}
{
    startDaemon();
    if (manner == Manner::Absent)
        return;
    m_context = g_main_context_new();
    m_loop = g_main_loop_new(m_context, FALSE);
    serve();
}

PermissionStore::~PermissionStore()
{
    if (m_loop) {
        // In the loop itself: what is said before it runs would be lost.
        g_main_context_invoke(m_context, &endLoop, m_loop);
        m_thread.join();
        g_main_loop_unref(m_loop);
        g_main_context_unref(m_context);
    }
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void PermissionStore::startDaemon()
{
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    configuration.open(QIODevice::WriteOnly);
    configuration.write(QByteArray(busConfiguration).replace("%s", m_folder.path().toUtf8()));
    configuration.close();
    m_daemon.start(QStringLiteral("dbus-daemon"),
                   {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                    QStringLiteral("--print-address"),
                    QStringLiteral("--config-file=") + configuration.fileName()});
    if (!m_daemon.waitForReadyRead(10'000))
        throw std::runtime_error("dbus-daemon does not start: " +
                                 m_daemon.readAllStandardError().toStdString());
    m_address = m_daemon.readLine().trimmed();
}

/// Returns once the store is on the bus.
void PermissionStore::serve()
{
    std::promise<void> there;
    m_thread = std::jthread([this, &there] {
        static const GDBusInterfaceVTable methods{&answerLookup, nullptr, nullptr, {}};
        g_main_context_push_thread_default(m_context);
        GDBusNodeInfo* const node = g_dbus_node_info_new_for_xml(storeInterface, nullptr);
        const auto flags = GDBusConnectionFlags(G_DBUS_CONNECTION_FLAGS_AUTHENTICATION_CLIENT |
                                                G_DBUS_CONNECTION_FLAGS_MESSAGE_BUS_CONNECTION);
        GDBusConnection* const bus =
            g_dbus_connection_new_for_address_sync(m_address.constData(), flags, nullptr, nullptr, nullptr);
        g_dbus_connection_register_object(bus, "/org/freedesktop/impl/portal/PermissionStore",
                                          node->interfaces[0], &methods, &m_answer, nullptr, nullptr);
        g_variant_unref(g_dbus_connection_call_sync(
            bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
            g_variant_new("(su)", "org.freedesktop.impl.portal.PermissionStore", 0U), nullptr,
            G_DBUS_CALL_FLAGS_NONE, -1, nullptr, nullptr));
        there.set_value();
        g_main_loop_run(m_loop);
        g_dbus_connection_close_sync(bus, nullptr, nullptr);
        g_object_unref(bus);
        g_dbus_node_info_unref(node);
        g_main_context_pop_thread_default(m_context);
    });
    there.get_future().wait();
}

} // namespace precall::test
