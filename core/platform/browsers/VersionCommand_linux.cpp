#include "core/platform/browsers/VersionCommand.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace precall {

namespace {

constexpr int pollMs = 50;
constexpr qint64 mostOutput = 4096;

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "LD_PRELOAD"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("MOZ_HEADLESS"), QStringLiteral("1"));
    return environment;
}

/// Ends the whole session that the child leads.
void endAll(QProcess& process)
{
    const auto leader = pid_t(process.processId());
    if (leader > 0)
        ::kill(-leader, SIGKILL);
    process.kill();
    process.waitForFinished(pollMs);
}

} // namespace

QString runVersionCommand(const QString& executable, std::chrono::milliseconds limit, std::stop_token stop)
{
    QProcess process;
    process.setProcessEnvironment(withoutDisplay());
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([] { ::setsid(); });
    const QDeadlineTimer deadline(limit);
    process.start(executable, {QStringLiteral("--version")}, QIODevice::ReadOnly);
    bool finished = false;
    while (!finished && !deadline.hasExpired() && !stop.stop_requested() &&
           process.bytesAvailable() < mostOutput) {
        finished = process.waitForFinished(int(std::min<qint64>(pollMs, deadline.remainingTime())));
        if (process.state() == QProcess::NotRunning)
            break;
    }
    const QString output = QString::fromUtf8(process.read(mostOutput));
    if (!finished)
        endAll(process);
    return finished && process.exitStatus() == QProcess::NormalExit ? output.trimmed() : QString();
}

} // namespace precall
