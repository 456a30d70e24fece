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
        for (const NetworkTarget& target : NetworkFacts::targetsOf(finding))
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

/// Names of the hosts that opened a WebSocket to this program, by whatever way.
QStringList webSocketHostsReached(const OpenFindings& findings)
{
    QStringList hosts;
    for (const Finding& finding : findings.all)
        if (finding.code == QLatin1String("ports.websocket"))
            for (const NetworkTarget& target : NetworkFacts::targetsOf(finding))
                if (target.passed() && !target.name.isEmpty())
                    hosts.append(target.name);
    return hosts;
}

/// Those of `reached` that a list among the facts of a finding names.
QStringList namedOf(const QStringList& reached, const Finding& finding, const char* key)
{
    const QJsonArray names = finding.facts.value(QLatin1String(key)).toArray();
    QStringList named = reached;
    named.removeIf([&](const QString& host) { return !names.contains(host); });
    named.removeDuplicates();
    return named;
}

/// What this program reached and the browser, which has no setting that limits its ways, did not.
QStringList heldBackFrom(const OpenFindings& findings, const Finding& finding)
{
    if (hasRouteSetting(findings, finding.subject))
        return {};
    if (finding.code == QLatin1String("browsers.proof-network"))
        return namedOf(stunHostsReached(findings), finding, "servers");
    if (finding.code == QLatin1String("browsers.proof-websocket"))
        return namedOf(webSocketHostsReached(findings), finding, "failed");
    return {};
}

class BrowserProofRules
{
    Q_DECLARE_TR_FUNCTIONS(BrowserProofRules)

public:
    static std::optional<Diagnosis> heldBack(const OpenFindings& findings)
    {
        const QList<int> indices =
            findings.open([&](const Finding& finding) { return !heldBackFrom(findings, finding).isEmpty(); });
        QStringList browsers, stun, webSockets;
        for (const int index : indices) {
            const Finding& finding = findings.all.at(index);
            browsers.append(finding.subject);
            (finding.code == QLatin1String("browsers.proof-network") ? stun : webSockets) +=
                heldBackFrom(findings, finding);
        }
        return explaining(QStringLiteral("browser.held-back"), indices,
                          {{QStringLiteral("browsers"), distinct(browsers)},
                           {QStringLiteral("hosts"), distinct(stun)},
                           {QStringLiteral("websockets"), distinct(webSockets)}});
    }

    static DiagnosisWording words(const Diagnosis& diagnosis)
    {
        const QString browsers = joined(diagnosis, "browsers");
        return {
            tr("The network lets this program through to the meeting's servers, but not this browser: %1.")
                .arg(browsers),
            tr("Use another browser for the meeting if one is listed without a fault, and send this "
               "report to your "
               "administrator."),
            reached(diagnosis) +
                tr("Look for firewall rules by program, endpoint security, extensions, and settings of the "
                   "browser that limit WebRTC or name a proxy.")};
    }

private:
    /// What answered this program and not the browser.
    static QString reached(const Diagnosis& diagnosis)
    {
        QString text;
        if (const QString hosts = joined(diagnosis, "hosts"); !hosts.isEmpty())
            text +=
                tr("STUN over UDP was answered to this program by %1, and not to the browser.").arg(hosts) +
                QLatin1Char(' ');
        if (const QString hosts = joined(diagnosis, "websockets"); !hosts.isEmpty())
            text += tr("A WebSocket was opened to this program by %1, and not to the browser.").arg(hosts) +
                    QLatin1Char(' ');
        return text;
    }

    static QJsonArray distinct(QStringList texts)
    {
        texts.removeDuplicates();
        return QJsonArray::fromStringList(texts);
    }

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
