#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Rule.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

/// Names of the hosts from which this program got a STUN answer over UDP, straight.
QStringList stunHostsReached(const OpenFindings& findings)
{
    QStringList hosts;
    for (const Finding& finding : findings.all) {
        if (finding.code != QLatin1String("ports.stun-udp"))
            continue;
        for (const NetworkTarget& target : NetworkFacts::of(finding).targets)
            if (target.passed() && target.route == QLatin1String("direct") && !target.name.isEmpty())
                hosts.append(target.name);
    }
    return hosts;
}

/// A setting of that browser chooses or limits its ways: it is a cause of its own.
bool hasRouteSetting(const OpenFindings& findings, const QString& browser)
{
    return findings.any([&](const Finding& finding) {
        return finding.code == QLatin1String("browsers.webrtc-route") && finding.subject == browser;
    });
}

/// The browser found no way out to a server that this program reached.
bool isHeldBack(const OpenFindings& findings, const QStringList& reached, const Finding& finding)
{
    if (finding.code != QLatin1String("browsers.proof-network") || hasRouteSetting(findings, finding.subject))
        return false;
    const QJsonArray servers = finding.facts.value(QLatin1String("servers")).toArray();
    return std::any_of(reached.begin(), reached.end(),
                       [&](const QString& host) { return servers.contains(host); });
}

class BrowserProofRules
{
    Q_DECLARE_TR_FUNCTIONS(BrowserProofRules)

public:
    static std::optional<Diagnosis> heldBack(const OpenFindings& findings)
    {
        const QStringList reached = stunHostsReached(findings);
        const QList<int> indices =
            findings.open([&](const Finding& finding) { return isHeldBack(findings, reached, finding); });
        QJsonArray browsers;
        for (const int index : indices)
            browsers.append(findings.all.at(index).subject);
        return explaining(QStringLiteral("browser.held-back"), indices,
                          {{QStringLiteral("browsers"), browsers},
                           {QStringLiteral("hosts"), QJsonArray::fromStringList(reached)}});
    }

    static DiagnosisWording words(const Diagnosis& diagnosis)
    {
        const QString browsers = joined(diagnosis, "browsers");
        return {tr("The network lets this program through to servers for calls, but not this browser: %1.")
                    .arg(browsers),
                tr("Use another browser for the meeting if one is listed without a fault, and send this "
                   "report to your "
                   "administrator."),
                tr("STUN over UDP was answered to this program by %2 and not to %1. Look for firewall rules "
                   "by program, "
                   "endpoint security, extensions and settings of the browser that limit WebRTC.")
                    .arg(browsers, joined(diagnosis, "hosts"))};
    }

private:
    static QString joined(const Diagnosis& diagnosis, const char* key)
    {
        QStringList texts;
        for (const QJsonValue& text : diagnosis.facts.value(QLatin1String(key)).toArray())
            texts.append(text.toString());
        texts.removeDuplicates();
        return texts.join(QStringLiteral(", "));
    }
};

} // namespace

QList<Rule> browserProofRules()
{
    return {{QStringLiteral("browser.held-back"), &BrowserProofRules::heldBack, &BrowserProofRules::words}};
}

} // namespace precall
