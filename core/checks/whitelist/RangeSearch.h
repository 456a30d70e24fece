#pragma once

#include "core/checks/network/RangeSample.h"
#include "core/checks/network/Turnstile.h"
#include "core/checks/whitelist/RangeEvidence.h"

#include <QSet>

#include <functional>
#include <mutex>
#include <stop_token>
#include <vector>

namespace precall {

/// Looks for somebody who answers in address ranges, politely (requirements.md): what the run knows already
/// counts first; where the platform's own names lead into a range, their pages tell; of the others a sample
/// is asked that grows while nobody answers, and the first answer ends it.
class RangeSearch
{
public:
    /// `settled` is called with each range once nothing about it changes any more, on any probe thread.
    using Settled = std::function<void(const RangeEvidence&)>;

    RangeSearch(const CheckContext& context, const LinkState& link, WebSurvey& web);

    /// All ranges beside each other: what was seen of them, in the same order. Blocks; returns within 200 ms
    /// of stop. Called again for more ranges it goes on within the limits of the run.
    QList<RangeEvidence> search(
        QList<RangeEvidence> ranges, Settled settled = [](const RangeEvidence&) {});

private:
    struct Question
    {
        qsizetype range;
        QHostAddress address;
        probeValues::Port port;
    };

    void findNamedPages();
    void reuseSurvey();
    void visitNamedPages(qsizetype range);
    QList<Question> questions();
    bool isComplete(qsizetype range);
    void askSample();
    void ask(const Question& question);
    std::variant<WebExchange, StunExchange> exchangeWith(const QHostAddress& address,
                                                         const probeValues::Port& port, std::stop_token stop);
    void noteAsked(qsizetype range, const QHostAddress& address);
    void record(qsizetype range, const RangeAttempt& attempt);
    void complete(qsizetype range);

    const CheckContext& m_context;
    const LinkState& m_link;
    WebSurvey& m_web;
    Settled m_settled;
    std::mutex m_mutex;
    QList<RangeEvidence> m_ranges;
    std::vector<std::stop_source> m_enough; ///< one for each range
    QList<QList<QUrl>> m_namedPages;        ///< of each range: pages of the profile that lie in it
    QSet<QHostAddress> m_asked;             ///< addresses of ranges that were asked in this run
};

} // namespace precall
