#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

namespace precall {

/// Where a key of the Windows registry is. 64-bit Windows keeps some keys twice: programs of 32 bits have
/// their own below HKEY_LOCAL_MACHINE\SOFTWARE (learn.microsoft.com, "Registry Keys Affected by WOW64").
struct RegistryPath
{
    enum class Hive { LocalMachine, CurrentUser };
    enum class View { Native64, Native32 };

    Hive hive = Hive::LocalMachine;
    QString path; ///< "SOFTWARE\Policies\Google\Chrome", without a backslash at its ends
    View view = View::Native64;

    /// The key below this one.
    RegistryPath below(const QString& name) const { return {hive, path + QLatin1Char('\\') + name, view}; }
    /// "HKLM\SOFTWARE\Policies\Google\Chrome", as administrators write it.
    QString toString() const
    {
        return (hive == Hive::LocalMachine ? QStringLiteral("HKLM\\") : QStringLiteral("HKCU\\")) + path;
    }
    bool operator==(const RegistryPath&) const = default;
};

/// The registry as a reader sees it. What does not exist or may not be read is empty. Any thread.
class Registry
{
public:
    virtual ~Registry() = default;

    /// The names of the keys below, at most 4096.
    virtual QStringList subkeys(const RegistryPath& key) = 0;
    /// The values of a key, at most 4096: numbers, strings (at most 64 KiB each) and lists of strings. The
    /// key's default value has an empty name.
    virtual QMap<QString, QJsonValue> values(const RegistryPath& key) = 0;
};

} // namespace precall
