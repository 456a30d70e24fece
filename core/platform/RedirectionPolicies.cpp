#include "core/platform/RedirectionPolicies.h"

namespace precall {

namespace {

/// Group policy, "Remote Desktop Session Host, Device and Resource Redirection": "Do not allow video capture
/// redirection" and "Allow audio recording redirection" (TerminalServer.admx).
struct RedirectionPolicy
{
    const char* value;
    const char* device;
};
constexpr RedirectionPolicy redirectionPolicies[]{{"fDisableCameraRedir", "camera"},
                                                  {"fDisableAudioCapture", "microphone"}};

} // namespace

void readRedirectionPolicies(Registry& registry, RemoteSession& session)
{
    const RegistryPath key{RegistryPath::Hive::LocalMachine,
                           QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services")};
    const QMap<QString, QJsonValue> values = registry.values(key);
    QStringList found;
    for (const RedirectionPolicy& policy : redirectionPolicies) {
        const QString name = QLatin1String(policy.value);
        if (values.value(name) != QJsonValue(1))
            continue;
        session.notPassedOn.append(QLatin1String(policy.device));
        found.append(QStringLiteral("%1 = 1").arg(name));
    }
    if (!found.isEmpty())
        session.policy = QStringLiteral("%1: %2").arg(key.toString(), found.join(QStringLiteral(", ")));
}

} // namespace precall
