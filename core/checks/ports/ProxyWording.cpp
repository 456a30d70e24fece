#include "core/checks/ports/ProxyWording.h"

#include "core/checks/network/NetworkWording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace precall {

namespace {

struct ProxyWording
{
    Q_DECLARE_TR_FUNCTIONS(ProxyWording)
};

QString listText(const NetworkFacts& facts, const char* key)
{
    QStringList texts;
    for (const auto& value : facts.more.value(QLatin1String(key)).toArray())
        texts.append(value.toString());
    return texts.join(QStringLiteral(", "));
}

/// "environment:https_proxy" as people say it.
QString sourceText(const QString& source)
{
    if (source == QLatin1String("command-line"))
        return ProxyWording::tr("asked for on the command line");
    if (source.startsWith(QLatin1String("environment:")))
        return ProxyWording::tr("environment variable %1").arg(source.section(QLatin1Char(':'), 1));
    return ProxyWording::tr("system settings");
}

QString sourcesText(const NetworkFacts& facts)
{
    QStringList texts;
    for (const auto& value : facts.more.value(QLatin1String("sources")).toArray())
        if (const QString text = sourceText(value.toString()); !texts.contains(text))
            texts.append(text);
    return texts.join(QStringLiteral(", "));
}

QString askForSettings()
{
    return ProxyWording::tr(
        "Check the proxy settings of this computer, or ask whoever runs your network for them.");
}

Wording describeUntoldProxy(const NetworkFacts& facts)
{
    const QString notReached = notReachedSentence(facts);
    if (!notReached.isEmpty())
        return {notReached, {}};
    return {
        ProxyWording::tr("Which proxy a browser would use could not be told: the settings name an automatic "
                         "configuration that is run by browsers only, or did not answer."),
        ProxyWording::tr("If you know the proxy, repeat the check with its address (--proxy).")};
}

Wording describeNotedProxy(const NetworkFacts& facts)
{
    const QString unusable = listText(facts, "unusable");
    if (!unusable.isEmpty())
        return {ProxyWording::tr("The settings name a proxy of a kind that is not supported here: %1.")
                    .arg(unusable),
                askForSettings()};
    return {
        ProxyWording::tr(
            "The network offers an automatic proxy configuration (wpad, %1), which this computer is "
            "not told to use.")
            .arg(listText(facts, "wpad")),
        ProxyWording::tr("If browsers here find it by themselves, repeat the check with the address of the "
                         "proxy (--proxy).")};
}

QJsonObject logonOf(const NetworkFacts& facts)
{
    return facts.more.value(QLatin1String("logon")).toObject();
}

bool isByPassword(const NetworkFacts& facts)
{
    return logonOf(facts).value(QLatin1String("scheme")) == QLatin1String("Basic");
}

QString typedInVain(const NetworkFacts& facts)
{
    const QString schemes = listText(facts, "schemes");
    const QJsonObject logon = logonOf(facts);
    if (logon.value(QLatin1String("error")) == errorWord(ErrorKind::AccessDenied))
        return ProxyWording::tr(
                   "The proxy asks for a name and a password (%1), and did not accept those that were typed "
                   "in. They were tried once only, so that the account is not locked.")
            .arg(schemes);
    return ProxyWording::tr("The proxy asks for a name and a password (%1); logging on with those that were "
                            "typed in did not come to an end (%2).")
        .arg(schemes, logon.value(QLatin1String("detail")).toString());
}

/// Where a proxy takes Basic alone.
Wording describeProxyThatTakesPasswords(const NetworkFacts& facts)
{
    const QString schemes = listText(facts, "schemes");
    const QString show = ProxyWording::tr("Show this report to whoever runs your network.");
    if (facts.reason == QLatin1String("logged-on"))
        return {
            ProxyWording::tr("The proxy asks for a name and a password (%1). What is behind it was checked "
                             "with those that were typed in; in a call nobody can type them.")
                .arg(schemes),
            show};
    return {isByPassword(facts)
                ? typedInVain(facts)
                : ProxyWording::tr("The proxy asks for a name and a password (%1).").arg(schemes),
            show};
}

/// Where a proxy offers more than Basic.
Wording describeProxyThatAsks(const NetworkFacts& facts)
{
    const QString schemes = listText(facts, "schemes");
    const QString openInBrowser = ProxyWording::tr(
        "Open the meeting's page in your browser: when it appears without asking for a password, all is "
        "well.");
    if (facts.reason == QLatin1String("logged-on"))
        return {isByPassword(facts)
                    ? ProxyWording::tr("The proxy wants to know who you are (%1), and lets you in with the "
                                       "name and the password that were typed in.")
                          .arg(schemes)
                    : ProxyWording::tr("The proxy wants to know who you are (%1), and lets you in with your "
                                       "own account.")
                          .arg(schemes),
                {}};
    if (isByPassword(facts))
        return {typedInVain(facts), openInBrowser};
    static const QRegularExpression ownAccount(QStringLiteral("\\b(Negotiate|NTLM)\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
    if (!schemes.contains(ownAccount))
        return {
            ProxyWording::tr("The proxy wants to know who you are (%1). Your browser may pass; this check "
                             "cannot log on in that way.")
                .arg(schemes),
            openInBrowser};
    const QJsonObject logon = logonOf(facts);
    if (!logon.isEmpty())
        return {ProxyWording::tr("The proxy wants to know who you are (%1). This check could not log on with "
                                 "your account (%2); your browser may pass.")
                    .arg(schemes, logon.value(QLatin1String("detail")).toString()),
                openInBrowser};
    return {ProxyWording::tr("The proxy wants to know who you are (%1). Your browser may pass by itself; "
                             "this check did not log on, as nobody allowed it to.")
                .arg(schemes),
            openInBrowser + QLatin1Char('\n') +
                ProxyWording::tr("Or repeat the check and allow it to log on to the proxy with your account "
                                 "(on the first page, or with --consent proxy-logon).")};
}

} // namespace

Wording describeProxy(const Finding& finding, const NetworkFacts& facts)
{
    const bool isUsed = !listText(facts, "proxies").isEmpty();
    switch (finding.verdict) {
    case Verdict::Pass:
        return {isUsed
                    ? ProxyWording::tr("A proxy is used: %1 (%2).").arg(finding.subject, sourcesText(facts))
                    : ProxyWording::tr("No proxy is used."),
                {}};
    case Verdict::Warn:
        return describeNotedProxy(facts);
    case Verdict::Fail:
        return {ProxyWording::tr("The proxy cannot be reached: %1 (%2).")
                    .arg(listText(facts, "unreached"), sourcesText(facts)),
                askForSettings()};
    case Verdict::Unknown:
        break;
    }
    return describeUntoldProxy(facts);
}

Wording describeProxyScript(const Finding& finding, const NetworkFacts& facts)
{
    if (finding.verdict == Verdict::Pass)
        return {ProxyWording::tr("The automatic proxy configuration was fetched: %1.").arg(finding.subject),
                {}};
    if (finding.verdict == Verdict::Fail)
        return {
            ProxyWording::tr("The automatic proxy configuration cannot be used: %1.").arg(finding.subject),
            askForSettings()};
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty()
                ? ProxyWording::tr("Whether the automatic proxy configuration is there could not be told.")
                : notReached,
            {}};
}

Wording describeProxyLogon(const Finding& finding, const NetworkFacts& facts)
{
    switch (finding.verdict) {
    case Verdict::Pass:
        return {facts.reason == QLatin1String("no-proxy")
                    ? ProxyWording::tr("No proxy asks for a password.")
                    : ProxyWording::tr("The proxy asks for no password."),
                {}};
    case Verdict::Warn:
        return describeProxyThatAsks(facts);
    case Verdict::Fail:
        return describeProxyThatTakesPasswords(facts);
    case Verdict::Unknown:
        break;
    }
    const QString notReached = notReachedSentence(facts);
    return {notReached.isEmpty() ? ProxyWording::tr("Whether a proxy asks for a password could not be told.")
                                 : notReached,
            {}};
}

} // namespace precall
