#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace precall {

/// One key of the Windows registry, opened for reading in the 64-bit view. What is not there, or of another
/// type, is empty. Values are bounded at 32 KiB. Windows only. Any thread.
class RegistryKey
{
public:
    enum class Root { LocalMachine, CurrentUser };

    RegistryKey(Root root, const QString& path);
    ~RegistryKey();
    RegistryKey(const RegistryKey&) = delete;
    RegistryKey& operator=(const RegistryKey&) = delete;

    bool exists() const { return m_key != nullptr; }
    QString text(const QString& value) const;
    std::optional<quint32> number(const QString& value) const;
    QStringList valueNames() const;  ///< at most 256
    QStringList subkeyNames() const; ///< at most 256

private:
    void* m_key = nullptr; ///< an HKEY
};

} // namespace precall
