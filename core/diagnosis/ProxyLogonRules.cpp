#include "core/diagnosis/ProxyCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct ProxyLogonRules
{
    Q_DECLARE_TR_FUNCTIONS(ProxyLogonRules)
};

/// Somebody has to log on, and did not, or could only by typing a password where nothing else is offered.
bool isForbiddenLogon(const Finding& finding)
{
    const QString reason = NetworkFacts::of(finding).reason;
    return finding.code == QLatin1String("ports.proxy-logon") &&
           (reason == QLatin1String("proxy-logon") ||
            (reason == QLatin1String("logged-on") && finding.verdict == Verdict::Fail));
}

/// Rows that a logon keeps away are closed only where a browser cannot log on by itself.
std::optional<Diagnosis> authRequired(const OpenFindings& findings)
{
    const QList<int> logon = findings.open(isForbiddenLogon);
    if (logon.isEmpty())
        return std::nullopt;
    const Finding& seen = findings.all.at(logon.first());
    const bool closesRows = seen.verdict == Verdict::Fail;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        return finding == seen ||
               (closesRows && NetworkFacts::of(finding).reason == QLatin1String("proxy-logon"));
    });
    QJsonObject facts = listing(NetworkFacts::targetsOf(seen));
    for (const char* key : {"schemes", "realm", "header", "logon"})
        facts.insert(QLatin1String(key), seen.facts.value(QLatin1String(key)));
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    return explaining(QStringLiteral("proxy.auth-required"), claimed, facts);
}

bool isBasicAlone(const Diagnosis& diagnosis)
{
    const QStringList schemes = strings(diagnosis, "schemes");
    return !schemes.isEmpty() && std::all_of(schemes.begin(), schemes.end(), [](const QString& scheme) {
        return scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0;
    });
}

QString seeWhatTheBrowserDoes()
{
    return ProxyLogonRules::tr(
        "Open the meeting's page in your browser. If it appears without asking for a password, your "
        "browser passes.");
}

DiagnosisWording describeAuthRequired(const Diagnosis& diagnosis)
{
    const QString schemes = strings(diagnosis, "schemes").join(QStringLiteral(", "));
    const QString asked =
        ProxyLogonRules::tr("Proxy: %1. It answered 407 and offers: %2.\nAsked for:\n%3")
            .arg(proxiesText(diagnosis), strings(diagnosis, "header").join(QStringLiteral("; ")),
                 hostsOf(diagnosis).join(QStringLiteral(", ")));
    if (isBasicAlone(diagnosis))
        return {
            ProxyLogonRules::tr("The proxy asks for a name and a password (%1): a call cannot type them in.")
                .arg(schemes),
            ProxyLogonRules::tr(
                "Show this report to whoever runs your network: the proxy must let the meeting's addresses "
                "through without a password."),
            asked + QLatin1Char('\n') +
                ProxyLogonRules::tr(
                    "Exempt the listed addresses from authentication, or offer Negotiate or NTLM.")};
    const QJsonObject logon = diagnosis.facts.value(QLatin1String("logon")).toObject();
    if (logon.value(QLatin1String("scheme")) == QLatin1String("Basic") &&
        logon.value(QLatin1String("error")) == errorWord(ErrorKind::AccessDenied))
        return {
            ProxyLogonRules::tr("The proxy wants to know who you are (%1), and did not take the name and the "
                                "password that were typed in.")
                .arg(schemes),
            seeWhatTheBrowserDoes(), asked};
    const QString detail = logon.value(QLatin1String("detail")).toString();
    return {
        detail.isEmpty()
            ? ProxyLogonRules::tr(
                  "The proxy wants to know who you are (%1). Browsers log on by themselves; this "
                  "check did not.")
                  .arg(schemes)
            : ProxyLogonRules::tr(
                  "The proxy wants to know who you are (%1). This check could not log on with "
                  "your account (%2); browsers may.")
                  .arg(schemes, detail),
        seeWhatTheBrowserDoes(),
        asked + QLatin1Char('\n') +
            ProxyLogonRules::tr(
                "Nothing has to be changed where browsers log on by themselves. To have everything checked, "
                "exempt the listed addresses from authentication.")};
}

} // namespace

QList<Rule> proxyLogonRules()
{
    return {{QStringLiteral("proxy.auth-required"), authRequired, describeAuthRequired}};
}

} // namespace precall
