#include "core/platform/browsers/ChromiumPolicies.h"
#include "core/platform/browsers/WindowsBrowsers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace precall {

namespace {

constexpr int deepest = 8;

/// Dictionaries and lists of dictionaries stand as JSON in a string.
QJsonValue unwrapped(const QJsonValue& value)
{
    const QString text = value.toString().trimmed();
    if (!text.startsWith(QLatin1Char('{')) && !text.startsWith(QLatin1Char('[')))
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : value;
}

bool isNumbered(const QMap<QString, QJsonValue>& values)
{
    return !values.isEmpty() && std::all_of(values.keyBegin(), values.keyEnd(), [](const QString& name) {
        bool ok = false;
        name.toUInt(&ok);
        return ok;
    });
}

/// A key whose values are named 1, 2, 3 is a list in that order, any other an object.
QJsonValue treeOf(Registry& registry, const RegistryPath& key, int depth = 0)
{
    const QMap<QString, QJsonValue> values = registry.values(key);
    const QStringList below = depth < deepest ? registry.subkeys(key) : QStringList();
    if (isNumbered(values) && below.isEmpty()) {
        QMap<uint, QJsonValue> ordered;
        for (auto it = values.begin(); it != values.end(); ++it)
            ordered.insert(it.key().toUInt(), unwrapped(it.value()));
        QJsonArray list;
        for (const QJsonValue& value : ordered)
            list.append(value);
        return list;
    }
    QJsonObject object;
    for (auto it = values.begin(); it != values.end(); ++it)
        object.insert(it.key(), unwrapped(it.value()));
    for (const QString& name : below)
        object.insert(name, treeOf(registry, key.below(name), depth + 1));
    return object;
}

void addLevel(Registry& registry, const RegistryPath& key, bool mandatory, QList<BrowserPolicy>& policies)
{
    const QMap<QString, QJsonValue> values = registry.values(key);
    for (auto it = values.begin(); it != values.end(); ++it)
        setPolicy(policies, {it.key(), unwrapped(it.value()), mandatory, key.toString()});
    for (const QString& name : registry.subkeys(key))
        if (name != QLatin1String("Recommended"))
            setPolicy(policies,
                      {name, treeOf(registry, key.below(name)), mandatory, key.below(name).toString()});
}

} // namespace

QList<BrowserPolicy> registryPolicies(Registry& registry, const QString& vendorPath)
{
    QList<BrowserPolicy> policies;
    for (const auto hive : {RegistryPath::Hive::CurrentUser, RegistryPath::Hive::LocalMachine}) {
        const RegistryPath key{hive, vendorPath, RegistryPath::View::Native64};
        addLevel(registry, key, true, policies);
        addLevel(registry, key.below(QStringLiteral("Recommended")), false, policies);
    }
    return policies;
}

} // namespace precall
