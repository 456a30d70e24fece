#include "core/checks/ports/NatWording.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct NatWording
{
    Q_DECLARE_TR_FUNCTIONS(NatWording)
};

} // namespace

Wording describeNat(const Finding& finding, const NetworkFacts& facts)
{
    const QString mapping = facts.more.value(QLatin1String("mapping")).toString();
    const QString family = finding.subject;
    if (finding.verdict == Verdict::Pass && mapping == QLatin1String("none"))
        return {NatWording::tr("%1: no address translation (NAT) on the way.").arg(family), {}};
    if (finding.verdict == Verdict::Pass)
        return {NatWording::tr("%1: address translation (NAT) that suits direct connections.").arg(family),
                {}};
    if (finding.verdict == Verdict::Warn || finding.verdict == Verdict::Fail)
        return {NatWording::tr("%1: address translation (NAT) gives each server another port: direct "
                               "connections may fail, and calls then go through a relay server.")
                    .arg(family),
                {}};
    return {NatWording::tr("%1: how addresses are translated (NAT) could not be told.").arg(family), {}};
}

Wording describeStunAlg(const Finding& finding, const NetworkFacts&)
{
    switch (finding.verdict) {
    case Verdict::Pass:
        return {NatWording::tr("What servers say of your public address arrives unchanged."), {}};
    case Verdict::Warn:
    case Verdict::Fail:
        return {NatWording::tr("What servers said of your public address was changed on the way."), {}};
    case Verdict::Unknown:
        break;
    }
    return {NatWording::tr(
                "Whether what servers say of your public address arrives unchanged could not be told."),
            {}};
}

} // namespace precall
