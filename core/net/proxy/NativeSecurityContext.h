#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace precall {

/// A security context of the system's own library. Used by one thread at a time.
class NativeSecurityContext
{
public:
    virtual ~NativeSecurityContext() = default;

    /// As SecurityContext::next(), but may hang: tickets are fetched here.
    virtual Result<QByteArray> step(const QByteArray& fromProxy) = 0;
};

/// One for the service HTTP on `host`. "Negotiate" is SPNEGO (RFC 4178); "NTLM" is to be had on Windows only.
/// Loads no library yet.
std::shared_ptr<NativeSecurityContext> nativeSecurityContext(const QString& scheme, const QString& host);

} // namespace precall
