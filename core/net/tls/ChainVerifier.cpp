#include "core/net/tls/ChainVerifier.h"

#include "core/net/tls/Certificates.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <QUrl>

#include <algorithm>

namespace precall {

namespace {

/// Longer chains than this are not built; the web's have three or four certificates.
constexpr int maxDepth = 10;

using VerificationPointer = std::unique_ptr<X509_STORE_CTX, OpenSslDeleter<X509_STORE_CTX_free>>;
/// Owns the stack and not what lies in it.
using StackPointer =
    std::unique_ptr<STACK_OF(X509), OpenSslDeleter<[](STACK_OF(X509) * stack) { sk_X509_free(stack); }>>;

enum class Dates { Judged, Ignored };

/// X509_V_OK, or what stands in the way. X509_verify_cert(3).
int verify(const Roots& roots, const X509List& chain, Dates dates)
{
    const StackPointer sent(sk_X509_new_null());
    for (const X509Pointer& certificate : chain)
        sk_X509_push(sent.get(), certificate.get());
    const VerificationPointer context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), roots.store(), chain.front().get(), sent.get());
    X509_VERIFY_PARAM* param = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_purpose(param, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_depth(param, maxDepth);
    X509_VERIFY_PARAM_set_auth_level(param, 1);
    if (dates == Dates::Ignored)
        X509_VERIFY_PARAM_set_flags(param, X509_V_FLAG_NO_CHECK_TIME);
    const bool verified = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return verified ? X509_V_OK : X509_STORE_CTX_get_error(context.get());
}

bool isValidNow(const X509Pointer& certificate)
{
    return X509_cmp_current_time(X509_get0_notBefore(certificate.get())) < 0 &&
           X509_cmp_current_time(X509_get0_notAfter(certificate.get())) > 0;
}

bool isFor(X509* leaf, const QString& name)
{
    if (name.isEmpty())
        return true;
    if (!QHostAddress(name).isNull())
        return X509_check_ip_asc(leaf, name.toLatin1().constData(), 0) == 1;
    const QByteArray host = QUrl::toAce(name);
    return !host.isEmpty() && X509_check_host(leaf, host.constData(), size_t(host.size()), 0, nullptr) == 1;
}

} // namespace

void ChainVerifier::judge(const X509List& chain, const QString& name, TlsFacts& facts) const
{
    facts.chain = describe(chain);
    facts.nameMatches = isFor(chain.front().get(), name);
    const int publicResult = verify(m_public, chain, Dates::Ignored);
    if (publicResult == X509_V_OK) {
        facts.trust = Trust::Public;
        facts.datesValid = verify(m_public, chain, Dates::Judged) == X509_V_OK;
        return;
    }
    facts.trustError = QString::fromLatin1(X509_verify_cert_error_string(publicResult));
    if (verify(m_system, chain, Dates::Ignored) == X509_V_OK) {
        facts.trust = Trust::LocalOnly;
        facts.datesValid = verify(m_system, chain, Dates::Judged) == X509_V_OK;
        return;
    }
    facts.trust = Trust::Neither;
    facts.datesValid = std::all_of(chain.begin(), chain.end(), isValidNow);
}

} // namespace precall
