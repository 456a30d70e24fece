#pragma once

#include "core/net/Route.h"
#include "core/net/proxy/ProxyLogon.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace precall {

/// Logs on to one proxy with a name and a password that the user typed for it (Basic, RFC 7617, which sends
/// them readably). They are held in memory only, as long as the run, and overwritten at its end. One try has
/// to be let in before there are others: after a refusal nothing is sent any more, so that no account gets
/// locked. A try without an answer is made again, three times in all. Any number of probe threads.
class PasswordLogon : public ProxyLogon
{
public:
    /// `proxy`: as Route::toString() says it. `realm`: the only one that is answered; nothing: the first that
    /// asks.
    PasswordLogon(QString proxy, std::optional<QString> realm, const QString& user, const QString& password);
    ~PasswordLogon() override;

    bool isFor(const Route& route) const { return route.toString() == m_proxy; }

    /// "Basic", where the proxy asks for it in that realm.
    QString choose(const QList<AuthChallenge>& challenges) override;
    std::unique_ptr<SecurityContext> begin(const QString& scheme, const QString& host) override;

private:
    class Context;
    enum class State { Untried, Trying, LetIn, Refused };

    Result<QByteArray> token(const Until& until);
    void ended(const std::optional<Error>& fault);

    const QString m_proxy;
    QByteArray m_userAndPassword;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<QString> m_realm;
    State m_state = State::Untried;
    int m_unanswered = 0; ///< tries that came to nothing
    Error m_fault;        ///< of the try after which nothing is sent any more
};

/// Whether that can be a user name for it: not empty, without colon and control characters (RFC 7617 section
/// 2).
bool isUserNameForBasic(const QString& user);

} // namespace precall
