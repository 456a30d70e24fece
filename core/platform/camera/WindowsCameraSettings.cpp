#include "core/platform/camera/WindowsCameraSettings.h"

namespace precall {

namespace {

using Hive = RegistryPath::Hive;

const QString consentKey = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\webcam");

struct ForbiddingPolicy
{
    const char* key;
    const char* name;
    int value;
};
/// Microsoft, Policy CSP: Camera/AllowCamera; Privacy/LetAppsAccessCamera, 2 is "force deny".
constexpr ForbiddingPolicy cameraPolicies[]{
    {"SOFTWARE\\Policies\\Microsoft\\Camera", "AllowCamera", 0},
    {"SOFTWARE\\Policies\\Microsoft\\Windows\\AppPrivacy", "LetAppsAccessCamera", 2}};

/// Device setup classes "Camera" and "Image" (Microsoft, "System-Defined Device Setup Classes").
constexpr const char* cameraClasses[]{"{ca3e7ab9-b4c3-4ae6-8251-579ef933890f}",
                                      "{6bdd1fc6-810f-11d0-bec7-08002be2092f}"};

std::optional<CameraSetting> devicePolicy(Registry& registry)
{
    for (const ForbiddingPolicy& policy : cameraPolicies) {
        const RegistryPath key{Hive::LocalMachine, QLatin1String(policy.key)};
        const QString name = QLatin1String(policy.name);
        if (registry.values(key).value(name) == QJsonValue(policy.value))
            return CameraSetting{key.toString(), name, QString::number(policy.value)};
    }
    return std::nullopt;
}

/// Group policy "Prevent installation of devices using drivers that match these device setup classes".
std::optional<CameraSetting> installationPolicy(Registry& registry)
{
    const RegistryPath key{Hive::LocalMachine,
                           QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\DeviceInstall\\Restrictions")};
    const QString name = QStringLiteral("DenyDeviceClasses");
    if (registry.values(key).value(name) != QJsonValue(1))
        return std::nullopt;
    for (const QJsonValue& denied : registry.values(key.below(name)))
        for (const char* camera : cameraClasses)
            if (denied.toString().compare(QLatin1String(camera), Qt::CaseInsensitive) == 0)
                return CameraSetting{key.below(name).toString(), name, denied.toString()};
    return std::nullopt;
}

/// The switches "Camera access", "Let apps access your camera" and "Let desktop apps access your camera".
std::optional<CameraSetting> consentDenial(Registry& registry)
{
    const QString name = QStringLiteral("Value");
    for (const RegistryPath& key :
         {RegistryPath{Hive::LocalMachine, consentKey}, RegistryPath{Hive::CurrentUser, consentKey},
          RegistryPath{Hive::CurrentUser, consentKey}.below(QStringLiteral("NonPackaged"))})
        if (registry.values(key).value(name) == QJsonValue(QStringLiteral("Deny")))
            return CameraSetting{key.toString(), name, QStringLiteral("Deny")};
    return std::nullopt;
}

/// Keys are paths with # for backslashes; whoever has not stopped uses a camera now.
QStringList usersOfCamera(Registry& registry, const QString& ownProgram)
{
    const QString ownKey =
        QString(ownProgram).replace(QLatin1Char('/'), QLatin1Char('#')).replace(QLatin1Char('\\'), QLatin1Char('#'));
    QStringList programs;
    const RegistryPath desktop =
        RegistryPath{Hive::CurrentUser, consentKey}.below(QStringLiteral("NonPackaged"));
    for (const QString& program : registry.subkeys(desktop)) {
        const QMap<QString, QJsonValue> values = registry.values(desktop.below(program));
        if (program.compare(ownKey, Qt::CaseInsensitive) != 0 &&
            values.value(QStringLiteral("LastUsedTimeStart")).toDouble() > 0 &&
            values.value(QStringLiteral("LastUsedTimeStop")) == QJsonValue(0))
            programs.append(program.section(QLatin1Char('#'), -1));
    }
    return programs;
}

/// What the Security Center lists as antivirus; Windows' own guards no camera.
QStringList antivirusProducts(Registry& registry)
{
    QStringList products;
    const RegistryPath providers{Hive::LocalMachine,
                                 QStringLiteral("SOFTWARE\\Microsoft\\Security Center\\Provider\\Av")};
    for (const QString& provider : registry.subkeys(providers)) {
        const QString name =
            registry.values(providers.below(provider)).value(QStringLiteral("DISPLAYNAME")).toString();
        if (!name.isEmpty() && !name.contains(QLatin1String("Defender")))
            products.append(name.left(100));
    }
    products.removeDuplicates();
    return products;
}

} // namespace

CameraObstacles windowsCameraSettings(Registry& registry, const QString& ownProgram)
{
    CameraObstacles obstacles;
    obstacles.policy = devicePolicy(registry);
    if (!obstacles.policy)
        obstacles.policy = installationPolicy(registry);
    obstacles.denial = consentDenial(registry);
    obstacles.holders = usersOfCamera(registry, ownProgram);
    obstacles.securityProducts = antivirusProducts(registry);
    return obstacles;
}

} // namespace precall
