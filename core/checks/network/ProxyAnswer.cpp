#include "core/checks/network/ProxyAnswer.h"

namespace precall {

namespace {

constexpr int noAcceptableMethod = 255; ///< RFC 1928 section 3

} // namespace

QList<QByteArray> challengesOf(const ProxyReply& reply)
{
    if (reply.logon)
        return reply.logon->challenges;
    return reply.status == noAcceptableMethod ? QList<QByteArray>{"SOCKS5"}
                                              : reply.values("Proxy-Authenticate");
}

Genuineness refusedByProxy(const Boxed<ProxyReply>& reply, const std::optional<Error>& error)
{
    if (!reply)
        return {TargetOutcome::Failed, QStringLiteral("proxy-failed")};
    if (asksForLogon(*reply))
        return {TargetOutcome::Unproven, QStringLiteral("proxy-logon")};
    const ErrorKind kind = error ? error->kind : ErrorKind::Protocol;
    if (kind == ErrorKind::HostUnreachable)
        return {TargetOutcome::Unproven,
                reply->mayBeServers ? QStringLiteral("proxy-or-server") : QStringLiteral("unknown-to-proxy")};
    return {TargetOutcome::Failed, kind == ErrorKind::AccessDenied ? QStringLiteral("proxy-denied")
                                                                   : QStringLiteral("proxy-refused")};
}

} // namespace precall
