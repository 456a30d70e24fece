#include "core/platform/SystemRegistry.h"

#include <QJsonArray>
#include <QSettings>

namespace precall {

namespace {

constexpr int most = 4096;
constexpr int longest = 64 * 1024;

QString hiveName(RegistryPath::Hive hive)
{
    return hive == RegistryPath::Hive::LocalMachine ? QStringLiteral("HKEY_LOCAL_MACHINE\\")
                                                    : QStringLiteral("HKEY_CURRENT_USER\\");
}

QSettings::Format formatOf(RegistryPath::View view)
{
    return view == RegistryPath::View::Native64 ? QSettings::Registry64Format : QSettings::Registry32Format;
}

QJsonValue jsonOf(const QVariant& value)
{
    if (value.typeId() == QMetaType::QStringList)
        return QJsonArray::fromStringList(value.toStringList().mid(0, most));
    if (value.typeId() == QMetaType::QString)
        return value.toString().left(longest);
    return value.canConvert<double>() ? QJsonValue(value.toDouble()) : QJsonValue();
}

/// QSettings reads only here; it calls a key's default value "Default" or ".".
class SystemRegistry : public Registry
{
public:
    QStringList subkeys(const RegistryPath& key) override
    {
        return settings(key)->childGroups().mid(0, most);
    }

    QMap<QString, QJsonValue> values(const RegistryPath& key) override
    {
        const auto all = settings(key);
        QMap<QString, QJsonValue> values;
        for (const QString& name : all->childKeys().mid(0, most)) {
            const bool isDefault = name == QLatin1String("Default") || name == QLatin1String(".");
            values.insert(isDefault ? QString() : name, jsonOf(all->value(name)));
        }
        return values;
    }

private:
    static std::unique_ptr<QSettings> settings(const RegistryPath& key)
    {
        return std::make_unique<QSettings>(hiveName(key.hive) + key.path, formatOf(key.view));
    }
};

} // namespace

std::unique_ptr<Registry> systemRegistry()
{
    return std::make_unique<SystemRegistry>();
}

} // namespace precall
