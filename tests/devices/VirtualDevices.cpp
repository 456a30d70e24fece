#include "tests/devices/VirtualDevices.h"

#include <csignal>
#include <unistd.h>

namespace precall {

namespace {

const QString devicesScript = QStringLiteral(PRECALL_SOURCE_DIR "/tests/devices/devices");

} // namespace

bool devices(const QString& words)
{
    return QProcess::execute(devicesScript, QProcess::splitCommand(words)) == 0;
}

DevicesBeside::DevicesBeside(const QString& words)
{
    m_process.setChildProcessModifier([] { ::setsid(); }); // so that what it starts ends with it
    m_process.start(devicesScript, QProcess::splitCommand(words));
    m_process.waitForStarted();
    m_group = m_process.processId();
}

DevicesBeside::~DevicesBeside()
{
    if (m_group > 0)
        ::kill(-pid_t(m_group), SIGTERM);
    m_process.waitForFinished();
}

} // namespace precall
