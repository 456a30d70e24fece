#include "core/net/proxy/PasswordLogon.h"

#include "core/base/Abandonable.h"

#include <algorithm>

namespace precall {

namespace {

constexpr int mostUnanswered = 3;

} // namespace

class PasswordLogon::Context : public SecurityContext
{
public:
    explicit Context(PasswordLogon& logon) : m_logon(logon) {}
    ~Context() override { end(Error{ErrorKind::Closed, QStringLiteral("the logon was broken off"), 0}); }

    Result<QByteArray> next(const QByteArray&, const Until& until) override
    {
        if (m_sent)
            return Error{ErrorKind::AccessDenied, QStringLiteral("the proxy did not accept it"), 0};
        auto token = m_logon.token(until);
        m_sent = token.ok();
        return token;
    }

    void end(const std::optional<Error>& fault) override
    {
        if (std::exchange(m_sent, false))
            m_logon.ended(fault);
    }

private:
    PasswordLogon& m_logon;
    bool m_sent = false;
};

PasswordLogon::PasswordLogon(QString proxy, std::optional<QString> realm, const QString& user,
                             const QString& password)
    : m_proxy(std::move(proxy)),
      m_userAndPassword(user.toUtf8() + ':' + password.toUtf8()),
      m_realm(std::move(realm))
{
}

PasswordLogon::~PasswordLogon()
{
    m_userAndPassword.fill('\0');
}

QString PasswordLogon::choose(const QList<AuthChallenge>& challenges)
{
    const std::lock_guard lock(m_mutex);
    for (const AuthChallenge& challenge : challenges) {
        if (isBasic(challenge) && !m_realm)
            m_realm = challenge.realm;
        if (isBasic(challenge) && challenge.realm == *m_realm)
            return QStringLiteral("Basic");
    }
    return {};
}

std::unique_ptr<SecurityContext> PasswordLogon::begin(const QString&, const QString&)
{
    return std::make_unique<Context>(*this);
}

Result<QByteArray> PasswordLogon::token(const Until& until)
{
    std::unique_lock lock(m_mutex);
    detail::waitUntilDone(
        lock, m_changed, [&] { return m_state != State::Trying; }, until.deadline, until.stop);
    if (until.stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    if (m_state == State::Trying)
        return Error{ErrorKind::TimedOut, QStringLiteral("the proxy did not answer in time"), 0};
    if (m_state == State::Refused)
        return m_fault;
    if (m_state == State::Untried)
        m_state = State::Trying;
    // A copy of its own: what is shared cannot be overwritten.
    return QByteArray(m_userAndPassword.constData(), m_userAndPassword.size());
}

/// Once it was let in, a refusal is about what was asked for. A try that was stopped tells nothing of the
/// password.
void PasswordLogon::ended(const std::optional<Error>& fault)
{
    const std::lock_guard lock(m_mutex);
    if (m_state != State::Trying)
        return;
    if (!fault) {
        m_state = State::LetIn;
    } else if (fault->kind == ErrorKind::AccessDenied ||
               (fault->kind != ErrorKind::Cancelled && ++m_unanswered == mostUnanswered)) {
        m_state = State::Refused;
        m_fault = *fault;
    } else {
        m_state = State::Untried;
    }
    m_changed.notify_all();
}

bool isUserNameForBasic(const QString& user)
{
    return !user.isEmpty() && std::none_of(user.begin(), user.end(), [](QChar character) {
        return character == QLatin1Char(':') || character.category() == QChar::Other_Control;
    });
}

} // namespace precall
