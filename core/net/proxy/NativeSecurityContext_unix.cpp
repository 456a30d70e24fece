#include "core/net/proxy/NativeSecurityContext.h"

#include <QLibrary>

#include <gssapi/gssapi.h>

namespace precall {

namespace {

/// The functions of RFC 2744 that are needed, from the library that is there.
struct GssLibrary
{
    decltype(&::gss_import_name) importName = nullptr;
    decltype(&::gss_init_sec_context) initSecContext = nullptr;
    decltype(&::gss_delete_sec_context) deleteSecContext = nullptr;
    decltype(&::gss_release_name) releaseName = nullptr;
    decltype(&::gss_release_buffer) releaseBuffer = nullptr;
    decltype(&::gss_display_status) displayStatus = nullptr;

    bool isThere() const
    {
        return importName && initSecContext && deleteSecContext && releaseName && releaseBuffer &&
               displayStatus;
    }
};

GssLibrary loadGss()
{
    QLibrary library(QStringLiteral("gssapi_krb5"), 2); // libgssapi_krb5.so.2 of MIT
    if (!library.load()) {
        library.setFileName(QStringLiteral("gssapi_krb5")); // of macOS
        library.load();
    }
    GssLibrary gss;
    const auto find = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(library.resolve(name));
    };
    find(gss.importName, "gss_import_name");
    find(gss.initSecContext, "gss_init_sec_context");
    find(gss.deleteSecContext, "gss_delete_sec_context");
    find(gss.releaseName, "gss_release_name");
    find(gss.releaseBuffer, "gss_release_buffer");
    find(gss.displayStatus, "gss_display_status");
    return gss;
}

/// Stays loaded to the end: a call that was given up may still be in it.
const GssLibrary& gssLibrary()
{
    static const GssLibrary gss = loadGss();
    return gss;
}

/// An object identifier in DER, of which a copy is kept by nobody.
gss_OID_desc objectIdentifier(const char* der, OM_uint32 length)
{
    return {length, const_cast<char*>(der)};
}

/// GSS_C_NT_HOSTBASED_SERVICE, 1.2.840.113554.1.2.1.4 (RFC 2744 appendix A).
gss_OID_desc hostBasedService()
{
    return objectIdentifier("\x2a\x86\x48\x86\xf7\x12\x01\x02\x01\x04", 10);
}

/// SPNEGO, 1.3.6.1.5.5.2 (RFC 4178 section 3.1).
gss_OID_desc spnego()
{
    return objectIdentifier("\x2b\x06\x01\x05\x05\x02", 6);
}

gss_buffer_desc bufferOf(const QByteArray& bytes)
{
    return {size_t(bytes.size()), const_cast<char*>(bytes.constData())};
}

class GssSecurityContext : public NativeSecurityContext
{
public:
    explicit GssSecurityContext(const QString& host) : m_service("HTTP@" + host.toUtf8()) {}
    ~GssSecurityContext() override;
    GssSecurityContext(const GssSecurityContext&) = delete;
    GssSecurityContext& operator=(const GssSecurityContext&) = delete;

    Result<QByteArray> step(const QByteArray& fromProxy) override;

private:
    Result<void> nameService();
    Error failure(OM_uint32 major, OM_uint32 minor) const;
    QString text(OM_uint32 status, int kind) const;
    QByteArray takeBytes(gss_buffer_desc& buffer) const;

    const QByteArray m_service;
    gss_name_t m_name = GSS_C_NO_NAME;
    gss_ctx_id_t m_context = GSS_C_NO_CONTEXT;
};

GssSecurityContext::~GssSecurityContext()
{
    OM_uint32 minor = 0;
    if (m_context != GSS_C_NO_CONTEXT)
        gssLibrary().deleteSecContext(&minor, &m_context, GSS_C_NO_BUFFER);
    if (m_name != GSS_C_NO_NAME)
        gssLibrary().releaseName(&minor, &m_name);
}

Result<QByteArray> GssSecurityContext::step(const QByteArray& fromProxy)
{
    if (!gssLibrary().isThere())
        return Error{ErrorKind::Unsupported, QStringLiteral("libgssapi_krb5 is not installed"), 0};
    if (const auto named = nameService(); !named)
        return named.error();
    gss_OID_desc mechanism = spnego();
    gss_buffer_desc input = bufferOf(fromProxy);
    gss_buffer_desc output = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    // No flags: neither is the logon passed on to the proxy (delegation), nor need it prove who it is.
    const OM_uint32 major = gssLibrary().initSecContext(
        &minor, GSS_C_NO_CREDENTIAL, &m_context, m_name, &mechanism, 0, GSS_C_INDEFINITE,
        GSS_C_NO_CHANNEL_BINDINGS, &input, nullptr, &output, nullptr, nullptr);
    const QByteArray token = takeBytes(output);
    if (GSS_ERROR(major))
        return failure(major, minor);
    return token;
}

Result<void> GssSecurityContext::nameService()
{
    if (m_name != GSS_C_NO_NAME)
        return {};
    gss_OID_desc kind = hostBasedService();
    gss_buffer_desc service = bufferOf(m_service);
    OM_uint32 minor = 0;
    const OM_uint32 major = gssLibrary().importName(&minor, &service, &kind, &m_name);
    return GSS_ERROR(major) ? Result<void>(failure(major, minor)) : Result<void>();
}

/// "No credentials were supplied, …: No Kerberos credentials available"
Error GssSecurityContext::failure(OM_uint32 major, OM_uint32 minor) const
{
    const QStringList texts{text(major, GSS_C_GSS_CODE), text(minor, GSS_C_MECH_CODE)};
    return {ErrorKind::AccessDenied, texts.join(QStringLiteral(": ")), int(minor)};
}

QString GssSecurityContext::text(OM_uint32 status, int kind) const
{
    gss_OID_desc mechanism = spnego();
    gss_buffer_desc words = GSS_C_EMPTY_BUFFER;
    OM_uint32 minor = 0;
    OM_uint32 more = 0;
    constexpr qsizetype most = 300;
    gssLibrary().displayStatus(&minor, status, kind, &mechanism, &more, &words);
    const QByteArray bytes = takeBytes(words);
    return QString::fromUtf8(bytes.constData()).left(most); // some libraries count the end of the text in
}

QByteArray GssSecurityContext::takeBytes(gss_buffer_desc& buffer) const
{
    const QByteArray bytes(static_cast<const char*>(buffer.value), qsizetype(buffer.length));
    OM_uint32 minor = 0;
    gssLibrary().releaseBuffer(&minor, &buffer);
    return bytes;
}

/// NTLM needs the password here, which nobody but the user knows.
class NoSecurityContext : public NativeSecurityContext
{
public:
    Result<QByteArray> step(const QByteArray&) override
    {
        return Error{ErrorKind::Unsupported, QStringLiteral("NTLM is to be had on Windows only"), 0};
    }
};

} // namespace

std::shared_ptr<NativeSecurityContext> nativeSecurityContext(const QString& scheme, const QString& host)
{
    if (scheme.compare(QLatin1String("Negotiate"), Qt::CaseInsensitive) != 0)
        return std::make_shared<NoSecurityContext>();
    return std::make_shared<GssSecurityContext>(host);
}

} // namespace precall
