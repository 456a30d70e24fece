#include "core/diagnosis/ProxyCauses.h"

#include <QJsonArray>

namespace precall {

QJsonValue proxiesOf(const OpenFindings& findings)
{
    for (const Finding& finding : findings.all)
        if (finding.code == QLatin1String("ports.proxy"))
            return finding.facts.value(QLatin1String("proxies"));
    return QJsonArray();
}

QString proxiesText(const Diagnosis& diagnosis)
{
    return strings(diagnosis, "proxies").join(QStringLiteral(", "));
}

bool passesProxy(const NetworkTarget& target)
{
    return target.isProxied() && target.passed();
}

} // namespace precall
