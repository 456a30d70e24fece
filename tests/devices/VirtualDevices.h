#pragma once

#include <QProcess>
#include <QStringList>

namespace precall {

/// tests/devices/devices with these words; true when it did what it was told. The set is the one that the
/// test was started in.
bool devices(const QString& words);

/// The same, while the test goes on; ends with the object.
class DevicesBeside
{
public:
    explicit DevicesBeside(const QString& words);
    ~DevicesBeside();

private:
    QProcess m_process;
    qint64 m_group = 0; ///< of all that it started
};

} // namespace precall
