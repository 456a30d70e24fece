#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <atomic>
#include <thread>

struct _GMainContext;
struct _GMainLoop;

namespace precall::test {

/// A message bus of its own, a real dbus-daemon that starts no services, and on it what answers as the permission
/// store of the desktop's portals.
class PermissionStore
{
public:
    enum class Manner {
        Answers,
        Refuses, ///< as for a table that it has not
        Hangs,   ///< never answers
        Absent   ///< is not on the bus
    };

    /// `reply` is what the store answers, as text of GVariant: "({'org.example.App': ['no']}, <0>)", of the type
    /// (a{sas}v) unless it says another.
    explicit PermissionStore(const char* reply, Manner manner = Manner::Answers);
    ~PermissionStore();
    PermissionStore(const PermissionStore&) = delete;
    PermissionStore& operator=(const PermissionStore&) = delete;

    /// As DBUS_SESSION_BUS_ADDRESS names it.
    const QByteArray& address() const { return m_address; }
    /// How often it was asked.
    int questions() const { return m_answer.questions; }

    struct Answer
    {
        QByteArray reply;
        Manner manner;
        std::atomic<int> questions = 0;
    };

private:
    void startDaemon();
    void serve();

    Answer m_answer;
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QByteArray m_address;
    _GMainContext* m_context = nullptr;
    _GMainLoop* m_loop = nullptr;
    std::jthread m_thread;
};

} // namespace precall::test
