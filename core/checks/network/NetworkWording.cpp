#include "core/checks/network/NetworkWording.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct NetworkWording
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWording)
};

} // namespace

QString notReachedSentence(const NetworkFacts& facts)
{
    if (facts.notReached == QLatin1String("link"))
        return NetworkWording::tr("Not tried: the computer is not connected to a network.");
    if (facts.notReached == QLatin1String("dns"))
        return NetworkWording::tr("Not tried: names cannot be looked up in this network.");
    if (facts.notReached == QLatin1String("name"))
        return NetworkWording::tr("Not tried: the name of the server was not found.");
    if (facts.notReached == QLatin1String("proxy"))
        return NetworkWording::tr("Not tried: the proxy cannot be reached.");
    if (facts.notReached == QLatin1String("stun"))
        return NetworkWording::tr("Could not be told: no server on port 3478 answered.");
    if (facts.reason == QLatin1String("no-route"))
        return NetworkWording::tr("Not tried: this computer has no way to the server's kind of address.");
    if (facts.reason == QLatin1String("server-silent"))
        return NetworkWording::tr("Not tried: its server did not answer when other pages were asked for.");
    return {};
}

namespace {

QString proxySentence(const NetworkTarget& target)
{
    if (target.reason == QLatin1String("proxy-logon"))
        return NetworkWording::tr(
            "the proxy wants to know who you are first, and your browser may pass by itself");
    if (target.reason == QLatin1String("unknown-to-proxy"))
        return NetworkWording::tr("the proxy found no way there (%1)").arg(target.proxyLine);
    if (target.reason == QLatin1String("proxy-or-server"))
        return NetworkWording::tr("the proxy, or the server behind it, answered with a fault (%1)")
            .arg(target.proxyLine.isEmpty() ? QString::number(target.status) : target.proxyLine);
    if (target.reason == QLatin1String("proxy-denied") || target.reason == QLatin1String("proxy-refused"))
        return NetworkWording::tr("the proxy does not let it through (%1)").arg(target.proxyLine);
    if (target.reason == QLatin1String("proxy-failed"))
        return NetworkWording::tr("the proxy gave no usable answer");
    return {};
}

} // namespace

QString reasonSentence(const NetworkTarget& target)
{
    if (target.reason == QLatin1String("dates"))
        return NetworkWording::tr("its certificate is expired or not yet valid by this computer's clock");
    if (target.reason == QLatin1String("wrong-name"))
        return NetworkWording::tr("its certificate is made out for another name");
    if (target.reason == QLatin1String("untrusted"))
        return NetworkWording::tr("its certificate comes from an authority that nobody here trusts (%1)")
            .arg(target.issuer);
    if (target.reason == QLatin1String("local-root"))
        return NetworkWording::tr(
                   "its certificate comes from an authority that was installed on this computer (%1), "
                   "not from a public one")
            .arg(target.issuer);
    if (target.reason == QLatin1String("block-page"))
        return target.title.isEmpty()
                   ? NetworkWording::tr("a block page came instead of the answer")
                   : NetworkWording::tr("a block page came instead of the answer (“%1”)").arg(target.title);
    if (target.reason == QLatin1String("perhaps-blocked"))
        return NetworkWording::tr(
                   "the secure connection was opened on the way, and the refusal (%1) may come "
                   "from there or from the server")
            .arg(target.status);
    if (target.reason == QLatin1String("foreign-page"))
        return target.title.isEmpty()
                   ? NetworkWording::tr("another page came in its place")
                   : NetworkWording::tr("another page came in its place (“%1”)").arg(target.title);
    if (target.reason == QLatin1String("foreign-redirect"))
        return NetworkWording::tr("the answer leads to somewhere else (%1)").arg(target.location);
    return proxySentence(target);
}

QString errorSentence(const NetworkTarget& target)
{
    if (!target.error)
        return NetworkWording::tr("no usable answer came");
    switch (*target.error) {
    case ErrorKind::TimedOut:
        return NetworkWording::tr("no answer came");
    case ErrorKind::Refused:
        return NetworkWording::tr("the connection was refused");
    case ErrorKind::Reset:
    case ErrorKind::Closed:
        return NetworkWording::tr("the connection was cut");
    case ErrorKind::HostUnreachable:
    case ErrorKind::NetworkUnreachable:
        return NetworkWording::tr("the network says that it cannot be reached");
    case ErrorKind::AccessDenied:
        return NetworkWording::tr("the connection is not permitted");
    case ErrorKind::NoSuchName:
        return NetworkWording::tr("the name is not known here");
    case ErrorKind::Protocol:
    case ErrorKind::NotStun:
        return NetworkWording::tr("something else than expected answered");
    case ErrorKind::Tls:
        return NetworkWording::tr("no secure connection could be agreed on");
    default:
        return NetworkWording::tr("it failed (%1)").arg(errorWord(*target.error));
    }
}

QString hostText(const NetworkTarget& target)
{
    if (target.address.isNull())
        return target.name;
    return target.name.isEmpty() ? target.address.toString()
                                 : QStringLiteral("%1 (%2)").arg(target.name, target.address.toString());
}

QString shortList(const QStringList& names, int most)
{
    const QString shown = names.mid(0, most).join(QStringLiteral(", "));
    const int more = int(names.size()) - most;
    return more <= 0 ? shown : NetworkWording::tr("%1 and %n more", nullptr, more).arg(shown);
}

} // namespace precall
