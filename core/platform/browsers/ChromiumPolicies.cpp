#include "core/platform/browsers/ChromiumPolicies.h"

#include "core/platform/browsers/LenientJson.h"

#include <algorithm>

namespace precall {

namespace {

Result<QJsonObject> policyFile(const SettingsTree& tree, const QString& path)
{
    const Result<QByteArray> bytes = tree.read(path);
    return bytes ? lenientJsonObject(*bytes) : Result<QJsonObject>(bytes.error());
}

} // namespace

void setPolicy(QList<BrowserPolicy>& policies, const BrowserPolicy& policy)
{
    const auto same = std::find_if(policies.begin(), policies.end(), [&](const BrowserPolicy& other) {
        return other.name == policy.name && other.mandatory == policy.mandatory;
    });
    if (same == policies.end())
        policies.append(policy);
    else
        *same = policy;
}

QList<BrowserPolicy> chromiumPolicies(const SettingsTree& tree, const QString& folder,
                                      QList<UnreadableSettings>& unreadable)
{
    QList<BrowserPolicy> policies;
    for (const bool mandatory : {true, false}) {
        const QString level =
            folder + (mandatory ? QStringLiteral("/managed/") : QStringLiteral("/recommended/"));
        for (const QString& name : tree.files(level)) {
            const Result<QJsonObject> object = policyFile(tree, level + name);
            if (!object) {
                unreadable.append({level + name, object.error().kind});
                continue;
            }
            for (auto it = object->begin(); it != object->end(); ++it)
                setPolicy(policies, {it.key(), it.value(), mandatory, level + name});
        }
    }
    return policies;
}

} // namespace precall
