#include "core/platform/LinuxFacts.h"

#include <QHash>
#include <QSysInfo>

namespace precall {

namespace {

constexpr qsizetype longestName = 200;

/// A value as a shell would read it, of the simple kind that os-release(5) allows: quotes taken off, escapes
/// undone.
QString unquoted(QByteArray value)
{
    value = value.trimmed();
    const char first = value.isEmpty() ? '\0' : value.front();
    if (value.size() >= 2 && (first == '"' || first == '\'') && value.back() == first)
        value = value.mid(1, value.size() - 2);
    QByteArray plain;
    for (qsizetype i = 0; i < value.size(); ++i)
        if (value[i] != '\\' || first == '\'' || ++i < value.size())
            plain += value[i];
    return QString::fromUtf8(plain).left(longestName);
}

QHash<QByteArray, QString> assignments(const QByteArray& text)
{
    QHash<QByteArray, QString> values;
    for (const QByteArray& line : text.split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals > 0 && !line.startsWith('#'))
            values.insert(line.first(equals).trimmed(), unquoted(line.mid(equals + 1)));
    }
    return values;
}

} // namespace

OperatingSystem operatingSystemFrom(const SystemFiles& files)
{
    QByteArray release = files.text(QStringLiteral("/etc/os-release"));
    if (release.isEmpty())
        release = files.text(QStringLiteral("/usr/lib/os-release"));
    const QHash<QByteArray, QString> values = assignments(release);
    OperatingSystem system;
    system.family = OperatingSystem::Family::Linux;
    system.distribution = values.value("ID", QStringLiteral("linux")).toLower();
    system.version = QVersionNumber::fromString(values.value("VERSION_ID"));
    system.name = values.value("PRETTY_NAME");
    if (system.name.isEmpty())
        system.name = QStringLiteral("%1 %2")
                          .arg(values.value("NAME", QStringLiteral("Linux")), values.value("VERSION_ID"))
                          .trimmed();
    return system;
}

OperatingSystem readOperatingSystem()
{
    OperatingSystem system = operatingSystemFrom(SystemFiles());
    system.kernel = QStringLiteral("Linux %1").arg(QSysInfo::kernelVersion());
    system.architecture = QSysInfo::currentCpuArchitecture();
    system.hostName = QSysInfo::machineHostName();
    return system;
}

} // namespace precall
