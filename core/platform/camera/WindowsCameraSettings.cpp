#include "core/platform/camera/WindowsCameraSettings.h"

#include "core/platform/WindowsConsent.h"

namespace precall {

namespace {

using Hive = RegistryPath::Hive;

const QString webcam = QStringLiteral("webcam");

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
std::optional<CameraSetting> cameraDenial(Registry& registry)
{
    const std::optional<RegistryPath> key = consentDenial(registry, webcam);
    if (!key)
        return std::nullopt;
    return CameraSetting{key->toString(), QStringLiteral("Value"), QStringLiteral("Deny")};
}

/// Whoever has begun and not stopped uses a camera now.
bool usesCamera(Registry& registry, const RegistryPath& program)
{
    const QMap<QString, QJsonValue> values = registry.values(program);
    return values.value(QStringLiteral("LastUsedTimeStart")).toDouble() > 0 &&
           values.value(QStringLiteral("LastUsedTimeStop")) == QJsonValue(0);
}

/// Keys are paths with # for backslashes; of packaged programs, beside them, package family names:
/// "Name_publisher" (Microsoft, "Package identity").
QStringList usersOfCamera(Registry& registry, const QString& ownProgram)
{
    const QString ownKey =
        QString(ownProgram).replace(QLatin1Char('/'), QLatin1Char('#')).replace(QLatin1Char('\\'), QLatin1Char('#'));
    const QString withoutPackage = QStringLiteral("NonPackaged");
    QStringList programs;
    const RegistryPath all = consentKey(Hive::CurrentUser, webcam);
    const RegistryPath desktop = all.below(withoutPackage);
    for (const QString& program : registry.subkeys(desktop))
        if (program.compare(ownKey, Qt::CaseInsensitive) != 0 && usesCamera(registry, desktop.below(program)))
            programs.append(program.section(QLatin1Char('#'), -1));
    for (const QString& package : registry.subkeys(all))
        if (package != withoutPackage && usesCamera(registry, all.below(package)))
            programs.append(package.section(QLatin1Char('_'), 0, -2));
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
    obstacles.denial = cameraDenial(registry);
    obstacles.holders = usersOfCamera(registry, ownProgram);
    obstacles.securityProducts = antivirusProducts(registry);
    return obstacles;
}

} // namespace precall
