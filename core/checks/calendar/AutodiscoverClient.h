#pragma once

#include "core/checks/calendar/AutodiscoverTry.h"
#include "core/checks/network/WebSurvey.h"

namespace precall {

/// What is asked in one place.
struct AutodiscoverQuestion
{
    AutodiscoverStep step = AutodiscoverStep::Domain;
    QUrl first;            ///< not empty
    bool isDirect = false; ///< straight, whatever the settings say
    QByteArray posted;     ///< an XML document; empty: a GET
};

/// Asks for Autodiscover and for Exchange Web Services, without credentials, and goes on to where it is led:
/// at most ten times, to https addresses only. Any number of probe threads; returns within 200 ms of the
/// context's stop.
class AutodiscoverClient
{
public:
    AutodiscoverClient(const CheckContext& context, WebSurvey& web) : m_context(context), m_web(web) {}

    AutodiscoverTry ask(const AutodiscoverQuestion& question);
    /// Through the proxy of its route, or from the first of the addresses of its host that answers.
    WebExchange send(const WebRequest& request);

    /// The try of a name or record that was not found: certainly not, or could not be looked up.
    static AutodiscoverTry notFound(AutodiscoverStep step, const QUrl& url,
                                    const std::optional<Error>& error);

private:
    WebRequest requestFor(const QUrl& url, bool isDirect);
    AutodiscoverTry follow(const AutodiscoverQuestion& question);
    bool isWholeSiteLocked(const AutodiscoverTry& made, bool isDirect);

    const CheckContext& m_context;
    WebSurvey& m_web;
};

} // namespace precall
