#include "core/net/proxy/ProxyDialogue.h"

#include "core/net/proxy/AuthChallenge.h"

namespace precall {

namespace {

/// NTLM has two tokens of the client's, SPNEGO with a change of mechanism three.
constexpr int mostLegs = 4;
/// A Kerberos ticket with a long list of groups has 64 KiB at most (Windows: MaxTokenSize).
constexpr qsizetype longestToken = 128 * 1024;

/// The proxy's own token for that scheme; empty when it sent none.
QByteArray tokenFrom(const ProxyReply& reply, const QString& scheme)
{
    const QByteArray prefix = scheme.toLatin1().toLower() + ' ';
    for (const QByteArray& value : reply.values("Proxy-Authenticate"))
        if (value.size() <= longestToken && value.toLower().startsWith(prefix))
            return QByteArray::fromBase64(value.mid(prefix.size()).trimmed());
    return {};
}

Error notAccepted(const ProxyReply& reply)
{
    return {ErrorKind::AccessDenied, QStringLiteral("the proxy did not accept it"), reply.status};
}

} // namespace

Result<ProxyReply> logOnToProxy(const ProxyReply& asked, const QString& proxyHost, ProxyLogon& logon,
                                const AskProxyAgain& askAgain, const Until& until)
{
    ProxyReply reply = asked;
    ProxyLogonTry tried;
    tried.challenges = asked.values("Proxy-Authenticate");
    tried.scheme = logon.choose(parseChallenges(tried.challenges));
    if (tried.scheme.isEmpty())
        return reply;
    const std::unique_ptr<SecurityContext> context = logon.begin(tried.scheme, proxyHost);
    QByteArray fromProxy;
    while (!tried.error && asksForLogon(reply)) {
        const auto token = context->next(fromProxy, until);
        if (!token) {
            tried.error = token.error();
            break;
        }
        ++tried.legs;
        auto answered = askAgain(tried.scheme.toLatin1() + ' ' + token->toBase64());
        if (!answered) {
            tried.error = answered.error();
            break;
        }
        reply = *std::move(answered);
        fromProxy = tokenFrom(reply, tried.scheme);
        const bool goesOn = !fromProxy.isEmpty() && reply.staysOpen && tried.legs < mostLegs;
        if (asksForLogon(reply) && !goesOn)
            tried.error = notAccepted(reply);
    }
    context->end(tried.error);
    if (tried.error && tried.error->kind == ErrorKind::Cancelled)
        return *tried.error;
    reply.logon = tried;
    return reply;
}

} // namespace precall
