#pragma once

#include "core/checks/browsers/proof/BrowserAnswer.h"
#include "core/net/http/ReceivedRequest.h"
#include "core/net/socket/TcpListener.h"

#include <QUrl>

#include <atomic>
#include <chrono>
#include <memory>
#include <mutex>
#include <stop_token>

namespace precall {

/// What is served: the page itself and the Content-Security-Policy that goes with it.
struct ProofContent
{
    QByteArray html;
    QByteArray securityPolicy;
};

/// How long it is waited for the page to be shown, and for its answer, both from the beginning.
struct ProofTimes
{
    std::chrono::milliseconds shown{40'000};
    std::chrono::milliseconds answered{120'000};
};

/// Serves one page on the loopback address, on a port that the system chooses, under a path that nobody can
/// guess, until one answer has come; nothing else. The address that the browser is started with, which
/// everybody on the computer may see on its command line, only leads on to that path, once: who comes second
/// has come too late, and ends the visit, as the first may not have been the browser. Requests need this
/// server's own address as Host, answers also as Origin, so that no page from elsewhere gets through. A
/// request may have 64 KiB, of body too, and takes five seconds at most; sixteen are served at once.
class ProofServer
{
public:
    static Result<std::unique_ptr<ProofServer>> start(const ProofContent& content);

    /// "http://127.0.0.1:PORT/TICKET": leads on to the page.
    QUrl url() const;
    /// Serves until the answer, the times' ends or `stop`; afterwards nobody listens on the port. Once.
    ProofVisit serve(const ProofTimes& times, std::stop_token stop);

private:
    struct Reply
    {
        int status = 404;
        QByteArray reason;
        QByteArray headers; ///< lines of their own beside those that every reply has
        QByteArray body;
    };

    ProofServer(TcpListener listener, const ProofContent& content);

    void acceptVisitors(QDeadlineTimer shownBy, QDeadlineTimer answeredBy, std::stop_token stop);
    void serveOne(Socket visitor, const Until& until);
    Reply replyTo(const ReceivedRequest& request);
    Reply replyToPath(const ReceivedRequest& request);
    Reply leadOn(const ReceivedRequest& request);
    Reply page();
    Reply take(ProofEnd end, std::optional<BrowserAnswer> answer);
    Reply takeAnswer(const ReceivedRequest& request);
    static Reply refusal(const Error& error);

    std::optional<TcpListener> m_listener;
    const quint16 m_port;
    const QByteArray m_entry; ///< "/TICKET"
    const QByteArray m_path;  ///< "/SECRET/"
    const ProofContent m_content;
    std::stop_source m_ended; ///< the one answer has come
    std::atomic<bool> m_shown = false;
    std::atomic<bool> m_entered = false; ///< somebody was led on
    std::mutex m_mutex;
    std::optional<ProofVisit> m_visit; ///< guarded by m_mutex
};

/// 128 bits from the system's source, in characters that may stand in a URL.
QByteArray proofSecret();

} // namespace precall
