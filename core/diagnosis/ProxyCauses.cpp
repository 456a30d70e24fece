#include "core/diagnosis/ProxyCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct ProxyCauses
{
    Q_DECLARE_TR_FUNCTIONS(ProxyCauses)
};

} // namespace

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

QString showForBetterWay()
{
    return ProxyCauses::tr(
        "Meetings may still work, with a worse picture and more delay. Show this report to "
        "whoever runs your network.");
}

} // namespace precall
