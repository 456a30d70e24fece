#include "core/checks/ports/CallWording.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct CallWording
{
    Q_DECLARE_TR_FUNCTIONS(CallWording)
};

/// The longest time that a pair took to connect.
int connectedAfter(const NetworkFacts& facts)
{
    int longest = 0;
    for (const auto& pair : facts.more.value(QLatin1String("pairs")).toArray())
        longest = std::max(longest, pair.toObject().value(QLatin1String("ms")).toInt());
    return longest;
}

Wording describeGathering(Verdict verdict)
{
    const QString notRehearsed = CallWording::tr(
        "A call was not rehearsed: that needs the user name and the password of a relay server.");
    if (verdict == Verdict::Pass)
        return {CallWording::tr("Ways for a call to the outside were found.") + u' ' + notRehearsed, {}};
    return {CallWording::tr("No way for a call to the outside was found.") + u' ' + notRehearsed, {}};
}

} // namespace

Wording describeCall(const Finding& finding, const NetworkFacts& facts)
{
    if (!facts.more.value(QLatin1String("rehearsed")).toBool())
        return describeGathering(finding.verdict);
    switch (finding.verdict) {
    case Verdict::Pass:
        return {CallWording::tr("A call was rehearsed over the relay server: connected after %1 ms.")
                    .arg(connectedAfter(facts)),
                {}};
    case Verdict::Warn:
        return {CallWording::tr("A call was rehearsed over the relay server: one of two ways connects."), {}};
    case Verdict::Fail:
        return {CallWording::tr("A call was rehearsed over the relay server: it does not connect."),
                CallWording::tr("Tell the support of the meeting service, and show them this report.")};
    case Verdict::Unknown:
        break;
    }
    return describeGathering(Verdict::Unknown);
}

} // namespace precall
