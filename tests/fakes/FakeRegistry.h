#pragma once

#include "core/platform/Registry.h"

namespace precall {

/// Has the values that a test gives it, by "HKLM\Key\Below" in the 64-bit view or "HKLM32\…" in the other.
class FakeRegistry : public Registry
{
public:
    FakeRegistry& with(const QString& key, const QString& name, const QJsonValue& value)
    {
        m_values[key].insert(name, value);
        return *this;
    }

    QStringList subkeys(const RegistryPath& key) override
    {
        QStringList names;
        const QString start = nameOf(key) + QLatin1Char('\\');
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
            if (it.key().startsWith(start, Qt::CaseInsensitive))
                names.append(it.key().mid(start.size()).section(QLatin1Char('\\'), 0, 0));
        names.removeDuplicates();
        return names;
    }
    QMap<QString, QJsonValue> values(const RegistryPath& key) override
    {
        for (auto it = m_values.constBegin(); it != m_values.constEnd(); ++it)
            if (it.key().compare(nameOf(key), Qt::CaseInsensitive) == 0)
                return it.value();
        return {};
    }

private:
    static QString nameOf(const RegistryPath& key)
    {
        QString name = key.toString();
        return key.view == RegistryPath::View::Native32 ? name.insert(4, QStringLiteral("32")) : name;
    }

    QMap<QString, QMap<QString, QJsonValue>> m_values;
};

} // namespace precall
