#include "core/net/proxy/NativeSecurityContext.h"
#include "core/net/socket/Native.h"

#define SECURITY_WIN32
#include <security.h>
#include <string>

namespace precall {

namespace {

/// The function table of secur32.dll and of the packages behind it.
const SecurityFunctionTableW* sspi()
{
    static const SecurityFunctionTableW* const table = InitSecurityInterfaceW();
    return table;
}

Error sspiFailure(SECURITY_STATUS status)
{
    return {ErrorKind::AccessDenied,
            QStringLiteral("SSPI 0x%1").arg(quint32(status), 8, 16, QLatin1Char('0')), int(status)};
}

/// With the account of the user who runs this program; `package` is "Negotiate" or "NTLM".
class SspiSecurityContext : public NativeSecurityContext
{
public:
    SspiSecurityContext(const QString& package, const QString& host)
        : m_package(package.toStdWString()), m_target((QStringLiteral("HTTP/") + host).toStdWString())
    {
    }
    ~SspiSecurityContext() override;
    SspiSecurityContext(const SspiSecurityContext&) = delete;
    SspiSecurityContext& operator=(const SspiSecurityContext&) = delete;

    Result<QByteArray> step(const QByteArray& fromProxy) override;

private:
    Result<void> takeCredentials();

    std::wstring m_package;
    std::wstring m_target;
    CredHandle m_credentials{};
    CtxtHandle m_context{};
    bool m_hasCredentials = false;
    bool m_hasContext = false;
};

SspiSecurityContext::~SspiSecurityContext()
{
    if (m_hasContext)
        sspi()->DeleteSecurityContext(&m_context);
    if (m_hasCredentials)
        sspi()->FreeCredentialsHandle(&m_credentials);
}

Result<void> SspiSecurityContext::takeCredentials()
{
    if (m_hasCredentials)
        return {};
    TimeStamp expiry;
    const SECURITY_STATUS status =
        sspi()->AcquireCredentialsHandleW(nullptr, m_package.data(), SECPKG_CRED_OUTBOUND, nullptr, nullptr,
                                          nullptr, nullptr, &m_credentials, &expiry);
    m_hasCredentials = status == SEC_E_OK;
    return m_hasCredentials ? Result<void>() : Result<void>(sspiFailure(status));
}

Result<QByteArray> SspiSecurityContext::step(const QByteArray& fromProxy)
{
    if (!sspi())
        return Error{ErrorKind::Unsupported, QStringLiteral("secur32.dll"), 0};
    if (const auto taken = takeCredentials(); !taken)
        return taken.error();
    SecBuffer input{ULONG(fromProxy.size()), SECBUFFER_TOKEN, const_cast<char*>(fromProxy.constData())};
    SecBufferDesc inputs{SECBUFFER_VERSION, 1, &input};
    SecBuffer output{0, SECBUFFER_TOKEN, nullptr};
    SecBufferDesc outputs{SECBUFFER_VERSION, 1, &output};
    ULONG attributes = 0;
    TimeStamp expiry;
    const SECURITY_STATUS status = sspi()->InitializeSecurityContextW(
        &m_credentials, m_hasContext ? &m_context : nullptr, m_target.data(), ISC_REQ_ALLOCATE_MEMORY, 0,
        SECURITY_NETWORK_DREP, m_hasContext ? &inputs : nullptr, 0, &m_context, &outputs, &attributes,
        &expiry);
    if (status != SEC_E_OK && status != SEC_I_CONTINUE_NEEDED)
        return sspiFailure(status);
    m_hasContext = true;
    const QByteArray token(static_cast<const char*>(output.pvBuffer), qsizetype(output.cbBuffer));
    if (output.pvBuffer)
        sspi()->FreeContextBuffer(output.pvBuffer);
    return token;
}

} // namespace

std::shared_ptr<NativeSecurityContext> nativeSecurityContext(const QString& scheme, const QString& host)
{
    return std::make_shared<SspiSecurityContext>(scheme, host);
}

} // namespace precall
