#include "core/platform/WindowsConsent.h"

namespace precall {

RegistryPath consentKey(RegistryPath::Hive hive, const QString& capability)
{
    const QString store = QStringLiteral(
        "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\");
    return {hive, store + capability};
}

std::optional<RegistryPath> consentDenial(Registry& registry, const QString& capability)
{
    using Hive = RegistryPath::Hive;
    const RegistryPath user = consentKey(Hive::CurrentUser, capability);
    for (const RegistryPath& key :
         {consentKey(Hive::LocalMachine, capability), user, user.below(QStringLiteral("NonPackaged"))})
        if (registry.values(key).value(QStringLiteral("Value")) == QJsonValue(QStringLiteral("Deny")))
            return key;
    return std::nullopt;
}

} // namespace precall
