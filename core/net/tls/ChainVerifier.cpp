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
/// Bounds what a network that shows each server another chain makes us keep.
constexpr qsizetype mostJudged = 1000;

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

QByteArray hashesOf(const X509List& chain)
{
    QByteArray hashes;
    for (const X509Pointer& certificate : chain) {
        unsigned char digest[EVP_MAX_MD_SIZE];
        unsigned size = 0;
        X509_digest(certificate.get(), EVP_sha256(), digest, &size);
        hashes.append(reinterpret_cast<const char*>(digest), qsizetype(size));
    }
    return hashes;
}

} // namespace

void ChainVerifier::judge(const X509List& chain, const QString& name, TlsFacts& facts) const
{
    const Judgement judgement = judgementOf(chain);
    facts.chain = judgement.chain;
    facts.trust = judgement.trust;
    facts.trustError = judgement.trustError;
    facts.datesValid = judgement.datesValid;
    facts.nameMatches = isFor(chain.front().get(), name);
}

ChainVerifier::Judgement ChainVerifier::judgementOf(const X509List& chain) const
{
    const QByteArray hashes = hashesOf(chain);
    const qint64 minute = QDateTime::currentSecsSinceEpoch() / 60;
    std::unique_lock lock(m_mutex);
    if (m_minute != minute || m_judged.size() >= mostJudged)
        m_judged.clear();
    m_minute = minute;
    if (const auto known = m_judged.constFind(hashes); known != m_judged.cend())
        return *known;
    lock.unlock();
    const Judgement judgement = judged(chain);
    lock.lock();
    return m_judged.contains(hashes) ? m_judged.value(hashes) : *m_judged.insert(hashes, judgement);
}

ChainVerifier::Judgement ChainVerifier::judged(const X509List& chain) const
{
    Judgement judgement;
    judgement.chain = describe(chain);
    const int publicResult = verify(m_public, chain, Dates::Ignored);
    if (publicResult == X509_V_OK) {
        judgement.trust = Trust::Public;
        judgement.datesValid = verify(m_public, chain, Dates::Judged) == X509_V_OK;
        return judgement;
    }
    judgement.trustError = QString::fromLatin1(X509_verify_cert_error_string(publicResult));
    if (verify(m_system, chain, Dates::Ignored) == X509_V_OK) {
        judgement.trust = Trust::LocalOnly;
        judgement.datesValid = verify(m_system, chain, Dates::Judged) == X509_V_OK;
        return judgement;
    }
    judgement.datesValid = std::all_of(chain.begin(), chain.end(), isValidNow);
    return judgement;
}

} // namespace precall
